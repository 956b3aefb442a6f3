import { isFull, type Layout } from './layout-of.ts';
import { markerOf } from './marker-of.ts';
import { SENTENCE_END, SEPARATOR, UNDERLINE } from './marks.ts';
import type { Item, Line, Piece } from './piece.ts';
import { cellsOf, isRule } from './cells-of.ts';
import { plainPieces } from './plain-pieces.ts';

/** What the lines of a group are, from the top; each line is looked at a fixed number of times. */
export function piecesOf(group: readonly Line[], layout: Layout): Piece[] {
  const pieces: Piece[] = [];
  let plain: Line[] = [];
  const flush = (): void => {
    pieces.push(...plainPieces(plain, layout));
    plain = [];
  };
  for (let at = 0; at < group.length;) {
    const found = specialAt(group, at, layout);
    if (!found) plain.push(group[at] as Line);
    else {
      flush();
      pieces.push(found.piece);
    }
    at = found?.end ?? at + 1;
  }
  flush();
  return pieces;
}

interface Found {
  readonly piece: Piece;
  /** The line after it. */
  readonly end: number;
}

const specialAt = (group: readonly Line[], at: number, layout: Layout): Found | undefined =>
  separatorAt(group, at) ??
  underlinedAt(group, at) ??
  tableAt(group, at) ??
  itemAt(group, at, layout);

/** Signs alone are text where they stand among short lines: nobody knows what they divide. */
function separatorAt(group: readonly Line[], at: number): Found | undefined {
  if (!SEPARATOR.test(group[at]?.text ?? '')) return undefined;
  const before = group[at - 1]?.text ?? '';
  const isBetween = group.length === 1 || (before.length > 40 && SENTENCE_END.test(before));
  return isBetween ? { piece: { kind: 'separator' }, end: at + 1 } : undefined;
}

const LONGEST_HEADING = 100;

function underlinedAt(group: readonly Line[], at: number): Found | undefined {
  const text = group[at]?.text ?? '';
  const line = group[at + 1]?.text ?? '';
  const isHeading = UNDERLINE.test(line) && text.length <= LONGEST_HEADING && /\p{L}/u.test(text);
  if (!isHeading || /[।॥|,;]$/u.test(text)) return undefined;
  return { piece: { kind: 'heading', depth: line.startsWith('=') ? 1 : 2, text }, end: at + 2 };
}

function tableAt(group: readonly Line[], at: number): Found | undefined {
  const width = cellsOf(group[at]?.text ?? '').length;
  if (width < 2) return undefined;
  let end = at + 1;
  while (end < group.length && cellsOf(group[end]?.text ?? '').length === width) end += 1;
  const rows = group.slice(at, end).map(({ text }) => cellsOf(text));
  const filled = rows.filter((row) => !isRule(row));
  return filled.length < 2 ? undefined : { piece: { kind: 'table', rows: filled }, end };
}

function itemAt(group: readonly Line[], at: number, layout: Layout): Found | undefined {
  const line = group[at] as Line;
  const marker = markerOf(line.text);
  if (!marker) return undefined;
  const lines = [line];
  for (let next = group[at + 1]; next; next = group[at + lines.length]) {
    const isOwn =
      next.indent > line.indent || (layout.isWrapped && isFull(lines.at(-1) as Line, layout.width));
    if (!isOwn || markerOf(next.text) || SENTENCE_END.test(lines.at(-1)?.text ?? '')) break;
    lines.push(next);
  }
  const rest = lines.slice(1).map(({ text }) => text);
  const item: Item = {
    ...marker,
    indent: line.indent,
    text: [marker.text, ...rest].join(' '),
    line: [line.text, ...rest].join(' '),
  };
  return { piece: { kind: 'items', items: [item] }, end: at + lines.length };
}
