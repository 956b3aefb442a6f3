import { commonSubsequence } from '../../common-subsequence.ts';

/** Words in a row; `differs`: the other text has not got them in this place. */
export interface MarkedWords {
  readonly text: string;
  readonly differs: boolean;
}

/** Above so many pairs of words only whole words are looked up, in linear time. */
const MOST_PAIRS = 250_000;

/**
 * The words of a text, marked where another text has others: what is not in their longest common
 * subsequence. Capitals and punctuation make no difference.
 */
export function markDifferences(text: string, other: string): MarkedWords[] {
  const words = wordsOf(text);
  const [own, others] = [words.map(keyOf), wordsOf(other).map(keyOf)];
  const common =
    own.length * others.length > MOST_PAIRS
      ? inBoth(own, others)
      : new Set(commonSubsequence(own, others).map(([place]) => place));
  const runs: { words: string[]; differs: boolean }[] = [];
  words.forEach((word, index) => {
    const differs = !common.has(index);
    const last = runs.at(-1);
    if (last?.differs === differs) last.words.push(word);
    else runs.push({ words: [word], differs });
  });
  return runs.map((run) => ({ text: run.words.join(' '), differs: run.differs }));
}

const wordsOf = (text: string): string[] => text.match(/\S+/g) ?? [];

/** Punctuation alone stays, so that it is a word too. */
const keyOf = (word: string): string =>
  word.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, '') || word.trim();

function inBoth(own: readonly string[], others: readonly string[]): Set<number> {
  const known = new Set(others);
  return new Set(own.flatMap((word, index) => (known.has(word) ? [index] : [])));
}
