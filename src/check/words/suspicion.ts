import type { GapEvidence } from './gap-evidence.ts';

/**
 * How much speaks for a stretch being left out on the other side, as the logarithm of the odds: words
 * without their like, on this side and, as a free translation leaves both sides unexplained, on the other;
 * how much less the other says, in words and in characters; whether the stretch is a clause of its own. The weights come from a logistic regression on pairs written for the purpose
 * (David R. Cox, "The Regression Analysis of Binary Sequences", J. R. Stat. Soc. B 20, 1958).
 */
export function suspicion(evidence: GapEvidence): number {
  return (
    BASE +
    SCORE * Math.min(4, evidence.score) +
    OTHER * Math.min(4, evidence.otherUnexplained) +
    SURPLUS * Math.max(-2, Math.min(4, evidence.surplus)) +
    LACK * evidence.lack +
    (evidence.isBounded ? BOUNDED : 0) +
    (evidence.isClause ? CLAUSE : 0)
  );
}

const BASE = -9.4;
const SCORE = 2.4;
const OTHER = -2.2;
const SURPLUS = 0.35;
const LACK = 8;
const BOUNDED = 0.5;
const CLAUSE = 2.9;

/** From here on it is said. */
export const SURE = 0;
