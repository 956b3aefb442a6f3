import type { TextPlace } from '../types.ts';

/** Something of a text that should stand just so on the other side: a placeholder, an address. */
export interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export const piecesOf = (text: string, pattern: RegExp): Piece[] =>
  [...text.matchAll(pattern)].map(({ 0: found, index: start }) => {
    return { text: found, start, end: start + found.length };
  });

/** What is left of `all` once each of `others` has taken its like away. */
export function without(
  all: readonly Piece[],
  others: readonly Piece[],
  keyOf: (text: string) => string = (text) => text,
): Piece[] {
  const rest = new Map<string, number>();
  for (const { text } of others) rest.set(keyOf(text), (rest.get(keyOf(text)) ?? 0) + 1);
  return all.filter(({ text }) => {
    const left = rest.get(keyOf(text)) ?? 0;
    if (left > 0) rest.set(keyOf(text), left - 1);
    return left === 0;
  });
}

export const placeOf = (
  side: TextPlace['side'],
  { start, end }: Pick<Piece, 'start' | 'end'>,
): TextPlace => ({
  side,
  start,
  end,
});
