import type { MappedText } from './mapped-text.ts';

/**
 * The stretch of the original that `text.slice(start, end)` of a key was made of, as UTF-16 offsets
 * `[start, end)`: `original.slice(start, end)` has the same key. What a key leaves out (joiners,
 * a space before a danda) goes with what stands before it. An empty match gives an empty stretch.
 * Throws a RangeError unless 0 ≤ start ≤ end ≤ the key's length.
 */
export function originalSpan(
  { text, offsets }: MappedText,
  start: number,
  end: number,
): [start: number, end: number] {
  if (!(start >= 0 && start <= end && end <= text.length)) {
    throw new RangeError(`Expected a stretch of 0 to ${text.length}, got ${start} to ${end}`);
  }
  const from = offsets[start] as number;
  if (start === end) return [from, from];
  const last = offsets[end - 1] as number;
  // Characters made of one piece stand together: the end is where the next piece begins.
  let after = end;
  while (after < text.length && offsets[after] === last) after += 1;
  return [from, offsets[after] as number];
}
