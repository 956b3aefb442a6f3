import type { GapEvidence } from './gap-evidence.ts';

/**
 * How much speaks for a stretch being left out on the other side, as the logarithm of the odds: words
 * without their like; how much less the other side says, in words and in characters; whether the
 * stretch is a clause of its own; and whether all else has its like, since a free translation leaves
 * both sides unexplained. The weights come from a logistic regression on pairs written for the purpose
 * (David R. Cox, "The Regression Analysis of Binary Sequences", J. R. Stat. Soc. B 20, 1958).
 */
export function suspicion(evidence: GapEvidence): number {
  return (
    BASE +
    SCORE * Math.min(4, evidence.score) +
    OTHER * Math.min(4, evidence.otherUnexplained) +
    SURPLUS * Math.max(-2, Math.min(4, evidence.surplus)) +
    (evidence.isHindi ? LACK_OF_ENGLISH : LACK_OF_HINDI) * evidence.lack +
    (evidence.isBounded ? BOUNDED : 0) +
    (evidence.isTail ? TAIL : 0) +
    OTHER_EXPLAINED * evidence.otherExplained +
    REST_EXPLAINED * evidence.restExplained
  );
}

const BASE = -13;
const SCORE = 1.3;
const OTHER = -0.46;
const SURPLUS = 0.7;
const LACK_OF_HINDI = 5.6;
const LACK_OF_ENGLISH = 7.5;
const BOUNDED = 0.9;
const TAIL = 2.3;
const OTHER_EXPLAINED = 2.9;
const REST_EXPLAINED = 1.3;

/** From here on it is said. */
export const SURE = 0.5;
