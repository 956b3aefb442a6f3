import type { BlockContent, Nodes, PhrasingContent, Table, TableRow } from 'mdast';
import { childAt, childrenNamed, valueAt } from './elements.ts';
import type { XmlElement } from './parse-xml.ts';
import { readBlocks } from './read-blocks.ts';
import type { Reading } from './reading.ts';
import { refuse } from './refuse.ts';
import { within } from './read-pieces.ts';

/** As many as Word itself allows. */
const MOST_COLUMNS = 63;

/**
 * A table of GitHub's Markdown: the first row is the header, what is merged stands in the first of
 * its cells, and a cell is one line. A table of one cell is a frame round what it holds.
 */
export function readTable(table: XmlElement, reading: Reading): BlockContent[] {
  const rows = inside(table, 'w:tr').filter((row) => !childAt(row, 'w:trPr', 'w:del'));
  const cells = rows.map((row) => inside(row, 'w:tc'));
  const [only] = cells.flat();
  if (only && cells.flat().length === 1) return readBlocks(only, reading);
  const children = rows.map((row, at): TableRow => {
    const before = emptyCells(Number(valueAt(row, 'w:trPr', 'w:gridBefore') ?? 0));
    return {
      type: 'tableRow',
      children: [...before, ...(cells[at] ?? []).flatMap((cell) => readCell(cell, reading))],
    };
  });
  const widest = children.reduce((most, row) => Math.max(most, row.children.length), 0);
  if (widest > MOST_COLUMNS)
    throw refuse(`tables of at most ${MOST_COLUMNS} columns`, 'a wider one');
  const hasWords = children.some((row) => row.children.some((cell) => cell.children.length > 0));
  return hasWords ? [{ type: 'table', children } satisfies Table] : [];
}

/** Rows and cells also lie in controls and in marks of insertion. */
function inside(element: XmlElement, name: string): XmlElement[] {
  const isHolder = (child: XmlElement): boolean =>
    ['w:sdt', 'w:sdtContent', 'w:ins', 'w:moveTo', 'w:customXml'].includes(child.name);
  return within(element).flatMap((child) =>
    child.name === name ? [child] : isHolder(child) ? inside(child, name) : [],
  );
}

function readCell(cell: XmlElement, reading: Reading): TableRow['children'] {
  const span = Number(valueAt(cell, 'w:tcPr', 'w:gridSpan') ?? 1);
  const [merge] = childrenNamed(childAt(cell, 'w:tcPr'), 'w:vMerge');
  const goesOn = merge !== undefined && merge.attributes['w:val'] !== 'restart';
  const children = goesOn ? [] : inOneLine(readBlocks(cell, reading));
  return [{ type: 'tableCell', children }, ...emptyCells(span - 1)];
}

const emptyCells = (count: number): TableRow['children'] =>
  Array.from({ length: Math.max(0, Math.min(count || 0, MOST_COLUMNS)) }, () => ({
    type: 'tableCell' as const,
    children: [],
  }));

const BREAK: PhrasingContent = { type: 'html', value: '<br>' };

/** Paragraphs one after the other with breaks between them. */
function inOneLine(blocks: readonly BlockContent[]): PhrasingContent[] {
  const lines = blocks.flatMap(linesOf);
  return lines.flatMap((line, at) => (at === 0 ? line : [BREAK, ...line]));
}

function linesOf(node: Nodes): PhrasingContent[][] {
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
    const line = node.children.map((child) => (child.type === 'break' ? BREAK : child));
    return line.length > 0 ? [line] : [];
  }
  return 'children' in node ? node.children.flatMap((child) => linesOf(child as Nodes)) : [];
}
