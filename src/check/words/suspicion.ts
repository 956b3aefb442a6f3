import type { Gap } from './longest-gap.ts';

/**
 * How much speaks for a stretch being left out on the other side: the words without their like, how
 * much shorter the other side is than it should be, and how much of that side is explained, since a
 * free translation leaves both sides unexplained. The first weights come from a logistic regression
 * on pairs of a published benchmark from which stretches had been cut, the last from Setu's own
 * pairs; from `SURE` on fewer than one faithful pair in a hundred is suspected.
 */
export function suspicion(
  gap: Gap,
  length: number,
  otherLength: number,
  otherExplained: number,
): number {
  const size = (length + otherLength) / 2;
  const short = Math.min(1, Math.sqrt(size / USUAL_LENGTH));
  const lack = Math.log(length / Math.max(1, otherLength)) * short;
  return WORD * gap.score + LACK * lack + EXPLAINED * otherExplained + BASE;
}

/** A sentence of fewer characters may be longer or shorter by more than its share. */
const USUAL_LENGTH = 80;
const WORD = 0.7;
const LACK = 12;
const EXPLAINED = 5;
const BASE = -8;

export const SURE = 1.9;
/** Words without their like that a stretch must have at least. */
export const LEAST_SCORE = 2.4;
/** Of fewer words more must speak for it. */
export const SHORT_SCORE = 1.9;
export const SURE_OF_SHORT = 4;
/** So much as no free translation reaches. */
export const CLEAR = 7;
/** At the very least, however clear it is otherwise. */
export const TWO_WORDS = 1.6;
