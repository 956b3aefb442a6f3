/** Words in a row; `differs`: the other text has not got them in this place. */
export interface MarkedWords {
  readonly text: string;
  readonly differs: boolean;
}

/** Above so many pairs of words only whole words are looked up, in linear time. */
const MOST_PAIRS = 250_000;

/**
 * The words of a text, marked where another text has others: what is not in their longest common
 * subsequence (Hunt and McIlroy, 1976). Capitals and punctuation make no difference.
 */
export function markDifferences(text: string, other: string): MarkedWords[] {
  const words = wordsOf(text);
  const [own, others] = [words.map(keyOf), wordsOf(other).map(keyOf)];
  const common =
    own.length * others.length > MOST_PAIRS ? inBoth(own, others) : commonPlaces(own, others);
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

/** Places of the first text that are in the longest common subsequence of both. */
function commonPlaces(own: readonly string[], others: readonly string[]): Set<number> {
  const lengths = lengthsOfRest(own, others);
  const at = (i: number, j: number): number => lengths[i]?.[j] ?? 0;
  const common = new Set<number>();
  for (let [i, j] = [0, 0]; i < own.length && j < others.length;) {
    if (own[i] === others[j]) {
      common.add(i);
      i += 1;
      j += 1;
    } else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return common;
}

/** How long the subsequence is from each pair of places on. */
function lengthsOfRest(own: readonly string[], others: readonly string[]): number[][] {
  const lengths = Array.from({ length: own.length + 1 }, () =>
    new Array<number>(others.length + 1).fill(0),
  );
  for (let i = own.length - 1; i >= 0; i -= 1) {
    const [row, next] = [lengths[i] as number[], lengths[i + 1] as number[]];
    for (let j = others.length - 1; j >= 0; j -= 1) {
      row[j] =
        own[i] === others[j]
          ? 1 + (next[j + 1] as number)
          : Math.max(next[j] as number, row[j + 1] as number);
    }
  }
  return lengths;
}
