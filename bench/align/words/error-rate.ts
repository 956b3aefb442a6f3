import type { Link } from '../../../src/align/words/symmetrise.ts';

/** A pair whose links somebody made by hand. */
export interface Judged {
  readonly hi: readonly string[];
  readonly en: readonly string[];
  readonly sure: readonly Link[];
  readonly possible: readonly Link[];
}

export interface ErrorRate {
  readonly aer: number;
  readonly precision: number;
  readonly recall: number;
}

/**
 * Alignment error rate over all pairs; precision against sure and possible links, recall against
 * sure ones (F. J. Och and H. Ney, "A Systematic Comparison of Various Statistical Alignment
 * Models", Computational Linguistics 29, 2003).
 */
export function errorRate(
  judged: readonly Judged[],
  links: readonly (readonly Link[])[],
): ErrorRate {
  let [found, foundSure, foundPossible, allSure] = [0, 0, 0, 0];
  judged.forEach((pair, index) => {
    const sure = new Set(pair.sure.map(String));
    const possible = new Set([...sure, ...pair.possible.map(String)]);
    const own = (links[index] ?? []).map(String);
    found += own.length;
    foundSure += own.filter((link) => sure.has(link)).length;
    foundPossible += own.filter((link) => possible.has(link)).length;
    allSure += sure.size;
  });
  return {
    aer: 1 - (foundSure + foundPossible) / (found + allSure),
    precision: foundPossible / found,
    recall: foundSure / allSure,
  };
}
