import type { SideWord } from './explain-words.ts';

/** A stretch of a text of which the other side seems to say nothing. */
export interface Gap {
  readonly start: number;
  readonly end: number;
  /** Words in it that have no like, less what the others weigh. */
  readonly score: number;
  /** Words in it that say something. */
  readonly words: number;
}

/** A word that has its like weighs more than one without: no lexicon has every word. */
const EXPLAINED = -1.5;
const KNOWN = 1;
const UNKNOWN = 0.85;

/** The stretch that weighs most (J. B. Kadane's scan; Bentley, "Programming Pearls", CACM 27, 1984). */
export function longestGap(words: readonly SideWord[]): Gap | undefined {
  let best: { from: number; to: number; score: number } | undefined;
  let [from, score] = [0, 0];
  words.forEach(({ isExplained, isKnown }, to) => {
    const weight = isExplained ? EXPLAINED : isKnown ? KNOWN : UNKNOWN;
    if (score <= 0) [from, score] = [to, 0];
    score += weight;
    if (score > (best?.score ?? 0)) best = { from, to, score };
  });
  if (!best) return undefined;
  const { from: first, to: last, score: total } = best;
  const start = words[first]?.start ?? 0;
  return { start, end: words[last]?.end ?? start, score: total, words: last - first + 1 };
}
