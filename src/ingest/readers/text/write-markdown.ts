import type { BlockContent, PhrasingContent, RootContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { listOf } from './list-of.ts';
import type { Piece } from './piece.ts';

/** The pieces in Markdown; what only looks like markup is escaped. */
export function writeMarkdown(pieces: readonly Piece[]): string {
  const labels = new Set(pieces.flatMap((piece) => (piece.kind === 'note' ? piece.label : [])));
  const children = pieces.map((piece) => nodeOf(piece, labels));
  const markdown = toMarkdown(
    { type: 'root', children },
    { unsafe: GFM_UNSAFE, extensions: EXTENSIONS },
  );
  // Plain text has no front matter, whatever it begins with.
  return markdown.startsWith('---') ? `\n${markdown}` : markdown;
}

/** What is markup to GitHub alone. An address stays one, so that it is not translated. */
const GFM_UNSAFE = [{ character: '~', inConstruct: 'phrasing' as const }];
/** Those that write something, so not the one that keeps addresses from being links. */
const EXTENSIONS = (gfmToMarkdown({ tablePipeAlign: false }).extensions ?? []).filter(
  ({ handlers }) => handlers,
);

type Labels = ReadonlySet<string>;

function nodeOf(piece: Piece, labels: Labels): RootContent {
  switch (piece.kind) {
    case 'heading':
      return { type: 'heading', depth: piece.depth, children: phrasing(piece.text, labels) };
    case 'separator':
      return { type: 'thematicBreak' };
    case 'verse':
      return { type: 'paragraph', children: versesOf(piece.lines, labels) };
    case 'quote':
      return {
        type: 'blockquote',
        children: piece.pieces.map((inner) => nodeOf(inner, labels) as BlockContent),
      };
    case 'note':
      return {
        type: 'footnoteDefinition',
        identifier: piece.label,
        label: piece.label,
        children: [{ type: 'paragraph', children: phrasing(piece.text, labels) }],
      };
    case 'table':
      return {
        type: 'table',
        children: piece.rows.map((row) => ({
          type: 'tableRow',
          children: row.map((cell) => ({ type: 'tableCell', children: phrasing(cell, labels) })),
        })),
      };
    case 'items':
      return listOf(piece.items, (text) => phrasing(text, labels));
    default:
      return { type: 'paragraph', children: phrasing(piece.text, labels) };
  }
}

const versesOf = (lines: readonly string[], labels: Labels): PhrasingContent[] =>
  lines.flatMap((line, at) => [
    ...(at > 0 ? [{ type: 'break' as const }] : []),
    ...phrasing(line, labels),
  ]);

function phrasing(text: string, labels: Labels): PhrasingContent[] {
  if (labels.size === 0) return [{ type: 'text', value: text }];
  return text.split(/(\[[0-9०-९]{1,3}\])/u).flatMap((part, at): PhrasingContent[] => {
    if (part === '') return [];
    const label = part.slice(1, -1);
    if (at % 2 === 0 || !labels.has(label)) return [{ type: 'text', value: part }];
    return [{ type: 'footnoteReference', identifier: label, label }];
  });
}
