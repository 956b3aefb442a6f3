import type { Case } from './cases.ts';
import type { Split } from './systems.ts';

export interface Score {
  readonly cases: number;
  /** In per cent. */
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly exact: number;
  readonly lossless: number;
}

/**
 * Precision and recall of boundaries over all cases. A boundary is the count of characters other
 * than white space before it; the end of a text is none.
 */
export function score(cases: readonly Case[], split: Split): Score {
  const results = cases.map(({ text, sentences }) => {
    const pieces = split(text);
    const [gold, found] = [boundaries(sentences), boundaries(pieces)];
    const hits = [...found].filter((at) => gold.has(at)).length;
    const isExact = hits === gold.size && hits === found.size;
    return { hits, gold, found, isExact, isLossless: pieces.join('') === text };
  });
  const hits = sum(results.map((one) => one.hits));
  const precision = percent(hits, sum(results.map(({ found }) => found.size)));
  const recall = percent(hits, sum(results.map(({ gold }) => gold.size)));
  const share = (test: (one: (typeof results)[number]) => boolean): number =>
    percent(results.filter(test).length, results.length);
  return {
    ...{ cases: cases.length, precision, recall },
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
    ...{ exact: share((one) => one.isExact), lossless: share((one) => one.isLossless) },
  };
}

function boundaries(pieces: readonly string[]): Set<number> {
  let at = 0;
  const found = new Set(pieces.map((piece) => (at += piece.replace(/\s/gu, '').length)));
  found.delete(at);
  found.delete(0);
  return found;
}

const sum = (values: readonly number[]): number => values.reduce((one, other) => one + other, 0);

/** Of nothing, all. */
const percent = (part: number, whole: number): number => (whole === 0 ? 100 : (100 * part) / whole);
