import type { Finding, TextPlace } from '../types.ts';

/** A stretch of a text, and whether a finding points at it. */
export interface Piece {
  readonly text: string;
  readonly isMarked: boolean;
}

/** A side of a unit in pieces, those marked that its findings point at. All joined give the text. */
export function markedText(
  text: string,
  side: TextPlace['side'],
  findings: readonly Finding[],
): Piece[] {
  const places = findings
    .flatMap((finding) => finding.places ?? [])
    .filter((place) => place.side === side && place.end > place.start)
    .toSorted((a, b) => a.start - b.start);
  const pieces: Piece[] = [];
  let at = 0;
  const add = (to: number, isMarked: boolean): void => {
    if (to > at) pieces.push({ text: text.slice(at, to), isMarked });
    at = Math.max(at, to);
  };
  for (const { start, end } of places) {
    add(Math.min(start, text.length), false);
    add(Math.min(end, text.length), true);
  }
  add(text.length, false);
  return pieces;
}
