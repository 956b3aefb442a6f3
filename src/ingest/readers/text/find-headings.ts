import { isPart, isPlain, isShort } from './is-heading-like.ts';
import { DATE, ENDS, JOINING } from './marks.ts';
import type { Piece } from './piece.ts';
import { type Heading, titleOf } from './title-of.ts';

/** What the whole text tells about each of its lines. */
interface Whole {
  readonly title: Heading | undefined;
  /** Where the title, the standfirst and the name of the author end. */
  readonly head: number;
  /** Only numbered parts are headings: single lines are verses. */
  readonly isPoem: boolean;
  /** Dates stand over entries. */
  readonly isDiary: boolean;
}

/**
 * Lines that are headings become so: the title first, then whatever is short, ends without a mark
 * and stands before a text.
 */
export function findHeadings(pieces: readonly Piece[]): Piece[] {
  const dates = pieces.filter((piece) => piece.kind === 'line' && DATE.test(piece.text));
  const title = titleOf(pieces);
  const whole: Whole = {
    title,
    head: title ? headOf(pieces) : 0,
    isPoem: linesOf(pieces, 'verse') > linesOf(pieces, 'line') + linesOf(pieces, 'paragraph'),
    isDiary: dates.length > 1,
  };
  return pieces.map((piece, at): Piece => {
    if (at === 0 && title) return title;
    if (piece.kind === 'heading') return piece.depth === 1 ? { ...piece, depth: 2 } : piece;
    const depth =
      piece.kind === 'line' ? depthIn(whole, piece.text, at, pieces[at + 1]) : undefined;
    return piece.kind === 'line' && depth ? { kind: 'heading', depth, text: piece.text } : piece;
  });
}

/** How deep the heading is that a line makes, if it makes one. */
function depthIn(whole: Whole, text: string, at: number, next: Piece | undefined): Depth {
  if (isPart(text)) return next && 2;
  if (DATE.test(text)) return whole.isDiary && isText(next, text) ? 2 : undefined;
  if (whole.isPoem || at < whole.head) return undefined;
  const isOver = next?.kind === 'line' && partsOf(text) > 0 && partsOf(next.text) > partsOf(text);
  return isHeading(text, next) || (isOver && isShort(text)) ? depthOf(text) : undefined;
}

type Depth = 2 | 3 | 4 | undefined;

/** After the title and the lines below it that belong to it. */
function headOf(pieces: readonly Piece[]): number {
  const end = pieces.findIndex(
    (piece, at) =>
      at > 0 && !(piece.kind === 'line' && (isStandfirst(piece.text) || isByLine(piece.text))),
  );
  return Math.min(end < 0 ? pieces.length : end, 4);
}

const isStandfirst = (text: string): boolean => !ENDS.test(text) && text.split(/\s+/).length > 8;

const linesOf = (pieces: readonly Piece[], kind: 'verse' | 'line' | 'paragraph'): number =>
  pieces.reduce((sum, piece) => {
    if (piece.kind !== kind) return sum;
    return sum + (piece.kind === 'verse' ? piece.lines.length : 1);
  }, 0);

function isHeading(text: string, next: Piece | undefined): boolean {
  return isPlain(text) && isShort(text) && !ENDS.test(text) && isText(next, text);
}

/** Whether a piece is what a heading of this text stands over. */
function isText(next: Piece | undefined, text: string): boolean {
  if (!next) return false;
  if (next.kind === 'line') return ENDS.test(next.text) || next.text.length > text.length * 2;
  return next.kind !== 'separator' && next.kind !== 'heading';
}

/** `1.2 …` lies below `1. …`. */
const depthOf = (text: string): Depth => (partsOf(text) > 2 ? 4 : partsOf(text) === 2 ? 3 : 2);

const partsOf = (text: string): number =>
  /^[0-9०-९]{1,3}(?:\.[0-9०-९]{1,3}){0,4}(?=[.)]?\s)/u.exec(text)?.[0].split('.').length ?? 0;

/** Two to four words under the title that nothing joins are a name. */
function isByLine(text: string): boolean {
  const words = text.split(/\s+/).length;
  return words > 1 && words < 5 && !JOINING.test(text) && !/[0-9०-९]/u.test(text);
}
