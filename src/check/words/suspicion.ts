import type { Edge, GapEvidence } from './gap-evidence.ts';

/**
 * How much speaks for a stretch being said on its side only, as the logarithm of the odds: words
 * without their like, on this side and, as a free translation leaves both sides unexplained, on the
 * other; how much less the other says, in words and in characters, and how sure that is; whether the
 * stretch stands by itself between marks and conjunctions. The weights come from a logistic
 * regression on pairs written for the purpose (David R. Cox, "The Regression Analysis of Binary
 * Sequences", J. R. Stat. Soc. B 20, 1958).
 */
export const suspicion = (evidence: GapEvidence): number =>
  BASE +
  1.4 * Math.min(4, evidence.score) -
  0.75 * Math.min(4, evidence.otherUnexplained) +
  0.75 * Math.max(-2, Math.min(4, evidence.surplus)) +
  3.35 * evidence.lack +
  0.55 * evidence.otherExplained +
  0.6 * Math.min(8, evidence.others) +
  OPENS[evidence.opens] +
  CLOSES[evidence.closes] +
  (isClause(evidence) ? CLAUSE : 0);

const BASE = -10.4;
const OPENS: Readonly<Record<Edge, number>> = {
  end: -1.75,
  mark: 1.4,
  conjunction: 0.65,
  within: 0,
};
const CLOSES: Readonly<Record<Edge, number>> = { end: 1, mark: 1.05, conjunction: 0.7, within: 0 };
const CLAUSE = 1.35;

/** It stands by itself. */
export const isClause = ({ opens, closes }: GapEvidence): boolean =>
  (opens === 'mark' || opens === 'conjunction') && (closes === 'mark' || closes === 'end');

/** From here on it is said: of a thousand faithful pairs some four are suspected. */
export const SURE = 0.2;
