import type { BlockContent, Heading } from 'mdast';
import { childAt, valueAt } from './elements.ts';
import { kindOf, type Kind } from './kind.ts';
import { type Item, nestLists } from './nest-lists.ts';
import type { XmlElement } from './parse-xml.ts';
import { type Piece, phrasing } from './phrasing.ts';
import { readPieces, within } from './read-pieces.ts';
import { readTable } from './read-table.ts';
import type { Reading } from './reading.ts';

/** What a body, a cell, a text box or a note holds, as blocks of Markdown. */
export function readBlocks(holder: XmlElement, reading: Reading): BlockContent[] {
  const items: Item[] = [];
  // A paragraph whose end a reviewer has deleted goes on in the next one (17.13.5.15).
  let pending: Piece[] = [];
  const add = (more: readonly Item[]): void => {
    for (const item of more) items.push(item);
  };
  const walk = (element: XmlElement): void => {
    if (element.name === 'w:p') {
      const { kind, pieces, boxes } = readParagraph(element, reading);
      for (const piece of pieces) pending.push(piece);
      if (!isEndDeleted(element)) {
        add(itemOf(kind, pending, reading));
        pending = [];
      }
      for (const box of boxes) add(readBlocks(box, reading).map((block) => ({ block })));
    } else if (element.name === 'w:tbl') {
      add(readTable(element, reading).map((block) => ({ block })));
    } else if (!['w:del', 'w:moveFrom', 'w:sdtPr', 'w:txbxContent'].includes(element.name)) {
      for (const child of within(element)) walk(child);
    }
  };
  for (const child of within(holder)) walk(child);
  add(itemOf({ type: 'paragraph' }, pending, reading));
  return nestLists(items);
}

function readParagraph(paragraph: XmlElement, reading: Reading) {
  const styles = reading.styles.chain(valueAt(paragraph, 'w:pPr', 'w:pStyle'));
  const kind = kindOf(paragraph, styles, reading.numbering);
  if (kind.type === 'contents') return { kind, pieces: [], boxes: [] };
  // What a heading's style makes bold is no emphasis.
  return { kind, ...readPieces(paragraph, kind.type === 'heading' ? [] : styles, reading) };
}

const isEndDeleted = (paragraph: XmlElement): boolean =>
  childAt(paragraph, 'w:pPr', 'w:rPr', 'w:del') !== undefined;

function itemOf(kind: Kind, pieces: readonly Piece[], reading: Reading): Item[] {
  if (kind.type === 'title') return titleOf(pieces, reading);
  const isHeading = kind.type === 'heading';
  const dressed = isHeading ? pieces.map(withoutStrong) : pieces;
  const children = phrasing(dressed, reading.convertText);
  if (children.length === 0) return [];
  if (isHeading) {
    // A heading is one line of Markdown.
    const line = children.map((child) =>
      child.type === 'break' ? { type: 'text' as const, value: ' ' } : child,
    );
    return [{ block: { type: 'heading', depth: kind.depth as Heading['depth'], children: line } }];
  }
  const block = { type: 'paragraph' as const, children };
  if (kind.type === 'quotation') return [{ block: { type: 'blockquote', children: [block] } }];
  if (kind.type !== 'item') return [{ block }];
  return [{ block, place: { ...kind, number: count(kind, reading) } }];
}

/** The first title becomes front matter if it is nothing but text. */
function titleOf(pieces: readonly Piece[], reading: Reading): Item[] {
  const { titles, convertText } = reading;
  const isText = pieces.every((piece) => 'text' in piece || piece.node.type === 'break');
  if (titles.length > 0 || !isText) return itemOf({ type: 'heading', depth: 1 }, pieces, reading);
  const texts = pieces.map((piece) =>
    'text' in piece ? convertText(piece.text, piece.font) : ' ',
  );
  const title = texts.join('').replace(/\s+/g, ' ').trim();
  if (title !== '') titles.push(title);
  return [];
}

const withoutStrong = (piece: Piece): Piece =>
  piece.look ? { ...piece, look: { ...piece.look, strong: false } } : piece;

/** The number of an item; what comes deeper begins anew (17.9.11). */
function count(
  { list, level, start }: { readonly list: string; readonly level: number; readonly start: number },
  { counters }: Reading,
): number {
  const number = (counters.get(`${list} ${level}`) ?? start - 1) + 1;
  counters.set(`${list} ${level}`, number);
  for (let deeper = level + 1; deeper < 9; deeper += 1) counters.delete(`${list} ${deeper}`);
  return number;
}
