import { DOUBLE_DANDA, LABELLED, SENTENCE_END, SPEECH } from './marks.ts';

/** Characters of the longest line: one foot more and it would be prose. */
const LONGEST = 72;
/** Of one stanza, or of a poem without any. */
const MOST_LINES = 400;

/**
 * Whether lines belong together as lines: couplets, stanzas, an address, a signature. Sentences
 * that stand each on a line of its own do only if they rhyme or end in a double danda.
 */
export function isVerse(lines: readonly string[]): boolean {
  if (lines.length < 2 || lines.length > MOST_LINES || lines.some((line) => line.length > LONGEST))
    return false;
  const share = (some: (line: string) => boolean): number =>
    lines.filter(some).length / lines.length;
  if (share((line) => !/\p{L}/u.test(line)) > 0) return false;
  if (share((line) => SPEECH.test(line) || LABELLED.test(line)) >= 0.5) return false;
  if (lines.some((line) => DOUBLE_DANDA.test(line))) return true;
  return share((line) => SENTENCE_END.test(line)) <= 0.5 || (lines.length > 3 && rhymes(lines));
}

/** Half of the lines or more end like the next one or the one after that. */
function rhymes(lines: readonly string[]): boolean {
  const ends = lines.map((line) => line.replace(/[^\p{L}\p{M}]+$/gu, '').slice(-2));
  const like = ends.filter((end, at) =>
    [at - 2, at - 1, at + 1, at + 2].some((other) => ends[other] === end),
  );
  return like.length >= lines.length / 2;
}
