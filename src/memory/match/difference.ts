import type { DifferencePiece } from '../../context.ts';

/** Beyond so many words on either side, what lies between the common ends counts as changed. */
const MOST_WORDS = 1_000;

/**
 * What must go from `before` and what must come to make `after`, by words, blanks and marks: a
 * longest common subsequence (Wagner and Fischer 1974). The pieces but those `added` make `before`,
 * those but `removed` make `after`.
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
  if (Math.max(a.length, b.length) > MOST_WORDS) {
    put('removed', a);
    put('added', b);
    return;
  }
  const common = commonLengths(a, b);
  const width = b.length + 1;
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      put('same', [a[i] as string]);
      i += 1;
      j += 1;
    } else if (
      i < a.length &&
      (j === b.length ||
        (common[(i + 1) * width + j] as number) >= (common[i * width + j + 1] as number))
    ) {
      put('removed', [a[i++] as string]);
    } else put('added', [b[j++] as string]);
  }
}

/** For each pair of places, how much what follows them has in common. */
function commonLengths(a: readonly string[], b: readonly string[]): Uint16Array {
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const at = i * width + j;
      lengths[at] =
        a[i] === b[j]
          ? (lengths[at + width + 1] as number) + 1
          : Math.max(lengths[at + width] as number, lengths[at + 1] as number);
    }
  }
  return lengths;
}
