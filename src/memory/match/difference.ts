import { commonSubsequence } from '../../common-subsequence.ts';
import type { DifferencePiece } from '../../context.ts';

/** Beyond so many words on either side, what lies between the common ends counts as changed. */
const MOST_WORDS = 1_000;

/**
 * What must go from `before` and what must come to make `after`, by words, blanks and marks. The
 * pieces but those `added` make `before`, those but `removed` make `after`.
 */
export function difference(before: string, after: string): DifferencePiece[] {
  const [a, b] = [split(before), split(after)];
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start += 1;
  let end = 0;
  const most = Math.min(a.length, b.length) - start;
  while (end < most && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  const pieces: DifferencePiece[] = [];
  const put = (kind: DifferencePiece['kind'], words: readonly string[]): void => {
    const text = words.join('');
    const last = pieces.at(-1);
    if (text === '') return;
    if (last?.kind === kind) pieces[pieces.length - 1] = { kind, text: last.text + text };
    else pieces.push({ kind, text });
  };
  put('same', a.slice(0, start));
  middle(a.slice(start, a.length - end), b.slice(start, b.length - end), put);
  put('same', a.slice(a.length - end));
  return pieces;
}

const split = (text: string): string[] =>
  text.match(/<\/?\d{1,6}\/?>|[\p{L}\p{M}\p{Nd}]+|\p{White_Space}+|[^]/gu) ?? [];

type Put = (kind: DifferencePiece['kind'], words: readonly string[]) => void;

function middle(a: readonly string[], b: readonly string[], put: Put): void {
  const common = Math.max(a.length, b.length) > MOST_WORDS ? [] : commonSubsequence(a, b);
  let [i, j] = [0, 0];
  for (const [place, other] of [...common, [a.length, b.length] as const]) {
    put('removed', a.slice(i, place));
    put('added', b.slice(j, other));
    put('same', a.slice(place, place + 1));
    [i, j] = [place + 1, other + 1];
  }
}
