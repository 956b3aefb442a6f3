import type { Piece } from './piece.ts';

const NOTE = /^\[([0-9०-९]{1,3})\]\s*(?=\S)/u;
const REFERENCE = /\[([0-9०-९]{1,3})\]/gu;

/** Notes at the end become footnotes if the text refers to every one of them: `[1]`. */
export function findNotes(pieces: readonly Piece[]): Piece[] {
  let from = pieces.length;
  while (from > 0 && noteOf(pieces[from - 1])) from -= 1;
  const notes = pieces.slice(from).flatMap((piece) => noteOf(piece) ?? []);
  const labels = notes.map(({ label }) => label);
  const body = pieces.slice(0, from);
  const cited = new Set(
    body.flatMap((piece) => [...wordsOf(piece).matchAll(REFERENCE)].map(([, label]) => label)),
  );
  const areNotes =
    new Set(labels).size === labels.length && labels.every((label) => cited.has(label));
  if (labels.length === 0 || !areNotes || cited.size > labels.length) return [...pieces];
  return [...body, ...notes];
}

type Note = Extract<Piece, { kind: 'note' }>;

function noteOf(piece: Piece | undefined): Note | undefined {
  if (piece?.kind !== 'line' && piece?.kind !== 'paragraph') return undefined;
  const found = NOTE.exec(piece.text);
  return found
    ? { kind: 'note', label: found[1] ?? '', text: piece.text.slice(found[0].length) }
    : undefined;
}

function wordsOf(piece: Piece): string {
  return 'text' in piece ? piece.text : piece.kind === 'verse' ? piece.lines.join(' ') : '';
}
