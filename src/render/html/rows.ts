import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Code, List, ListItem, Nodes, Paragraph, PhrasingContent, Table } from 'mdast';
import type { Block } from '../../types.ts';
import { type Edition, titleBlock } from '../edition.ts';
import { definitionsOf } from '../footnotes.ts';
import { cells, LANGUAGES, pair, space, unitNodes } from './cells.ts';
import { imageNode, type Side } from './inline.ts';
import { rawRow } from './raw-row.ts';

/**
 * The body of an edition: the document's own structure, once, with each paragraph, heading and list
 * item as a row of two cells. So rows line up by themselves, and a list is one list.
 */
export function bodyRows(edition: Edition): ElementContent[] {
  const title = titleBlock(edition);
  const nodes = edition.document.tree.children.filter(
    (node) => title === undefined || textBlock(edition, node) !== title,
  );
  return nodes.flatMap((node) => rowsOf(node, edition));
}

/** The notes that the text refers to, in the order of their numbers. */
export function footnoteRows(edition: Edition): ElementContent[] {
  const notes = definitionsOf(edition.document).flatMap((node) => {
    const number = edition.footnoteNumber(node.identifier, 'hi');
    return number > 0 ? [{ number, children: node.children }] : [];
  });
  return notes
    .sort((a, b) => a.number - b.number)
    .map(({ number, children }) => footnote(children, number, edition));
}

function rowsOf(node: Nodes, edition: Edition): ElementContent[] {
  switch (node.type) {
    case 'heading': {
      const level = `h${edition.headingLevel(node.depth)}`;
      return [h(level, { className: 'row' }, cells('span', textBlock(edition, node), edition))];
    }
    case 'paragraph':
      return paragraphRows(node, edition);
    case 'list':
      return [listRows(node, edition)];
    case 'blockquote':
      return [
        h(
          'blockquote',
          node.children.flatMap((child) => rowsOf(child, edition)),
        ),
      ];
    case 'table':
      return [
        h(
          'div',
          { className: 'row' },
          pair(edition, (side) => tableCell(node, side)),
        ),
      ];
    case 'code':
      return [codeRow(node)];
    case 'thematicBreak':
      return [h('hr')];
    case 'html':
      return rawRow(node.value, edition);
    default:
      return [];
  }
}

function textBlock(edition: Edition, node: Nodes): Block | undefined {
  const first = 'children' in node ? node.children[0] : undefined;
  return edition.blockAt(first?.position?.start.offset);
}

function paragraphRows(node: Paragraph, edition: Edition): ElementContent[] {
  const block = textBlock(edition, node);
  if (!block) return [];
  if (block.text.trim() === '') return figures(block, edition);
  return [h('div', { className: 'row' }, cells('p', block, edition))];
}

/** A paragraph of nothing but images: the picture once, its description in both languages. */
function figures(block: Block, edition: Edition): ElementContent[] {
  return block.marks.flatMap(({ inline }) => {
    if (inline.kind !== 'image') return [];
    const side: Side = { edition, language: 'hi', lang: edition.config.source };
    const caption = inline.title ?? inline.alt;
    const captions = pair(edition, ({ language, lang }) => {
      const units = caption ? edition.unitsOf(caption.block) : [];
      return h(
        'span',
        { className: language, lang },
        unitNodes(units, { edition, language, lang }),
      );
    });
    const picture = imageNode(inline, side);
    const text = caption ? [h('figcaption', { className: 'row' }, captions)] : [];
    return [h('figure', { lang: side.lang }, picture, text)];
  });
}

function listRows(list: List, edition: Edition): ElementContent {
  const start = list.start ?? 1;
  const items = list.children.map((item, index) =>
    listItem(item.children, list.ordered ? `${start + index}.` : bullet(item), edition),
  );
  // Without the role, Safari forgets that a list without markers of its own is a list.
  const properties = { role: 'list', start: list.ordered && start !== 1 ? start : undefined };
  return h(list.ordered ? 'ol' : 'ul', properties, items);
}

const bullet = ({ checked }: ListItem): string =>
  typeof checked === 'boolean' ? (checked ? '☑' : '☐') : '•';

/** Both cells of its first row show the marker, so each language reads as a list. */
function listItem(children: readonly Nodes[], marker: string, edition: Edition): ElementContent {
  const [first, ...rest] = children;
  const block = first?.type === 'paragraph' ? textBlock(edition, first) : undefined;
  const row = block && h('div', { className: 'row' }, cells('p', block, edition, marker));
  const below = (row ? rest : children).flatMap((child) => rowsOf(child, edition));
  return h('li', row ? [row, ...below] : below);
}

function footnote(children: readonly Nodes[], number: number, edition: Edition): ElementContent {
  const [first, ...rest] = children;
  const block = first?.type === 'paragraph' ? textBlock(edition, first) : undefined;
  const row = cells('p', block, edition, `${number}.`);
  row.forEach((cell, index) => addBackLink(cell, index, number));
  const below = (block ? rest : children).flatMap((child) => rowsOf(child, edition));
  return h('li', h('div', { className: 'row' }, row), below);
}

function addBackLink(cell: ElementContent, index: number, number: number): void {
  if (cell.type !== 'element') return;
  const language = LANGUAGES[index];
  const name = language === 'hi' ? 'पाठ पर वापस' : 'Back to the text';
  cell.properties['id'] = `fn-${language}-${number}`;
  const link = { href: `#fnref-${language}-${number}`, ariaLabel: name, className: 'back' };
  cell.children.push(space(), h('a', link, '↩'));
}

function tableCell(table: Table, side: Side): ElementContent {
  const [head, ...body] = table.children;
  const row = (cells: readonly { children: PhrasingContent[] }[], name: 'th' | 'td') =>
    cells.map((cell, index) => {
      const block = side.edition.blockAt(cell.children[0]?.position?.start.offset);
      const content = block ? unitNodes(side.edition.unitsOf(block.id), side) : [];
      const align = table.align?.[index] ?? undefined;
      return h(name, { className: align && `align-${align}` }, content);
    });
  return h('div', { className: `${side.language} table`, lang: side.lang }, [
    h('table', [
      h('thead', h('tr', head ? row(head.children, 'th') : [])),
      h(
        'tbody',
        body.map(({ children }) => h('tr', row(children, 'td'))),
      ),
    ]),
  ]);
}

/** Code is not language: `zxx` tells screen readers and translators so. */
function codeRow({ value, lang }: Code): ElementContent {
  const className = /^[\w#+.-]+$/.test(lang ?? '') ? `language-${lang ?? ''}` : undefined;
  return h('pre', { lang: 'zxx', translate: 'no' }, h('code', { className }, value));
}
