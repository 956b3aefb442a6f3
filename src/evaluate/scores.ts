import { bleuScore } from './bleu-score.ts';
import { chrfScore } from './chrf-score.ts';

/** From 0 to 100; more is nearer to the reference. */
export interface Scores {
  readonly bleu: number;
  readonly chrf: number;
  readonly chrfpp: number;
}

export type Metric = keyof Scores;

/** The metrics in the order that they are shown in, with sacreBLEU's names. */
export const METRICS: Readonly<Record<Metric, string>> = {
  bleu: 'BLEU',
  chrf: 'chrF2',
  chrfpp: 'chrF2++',
};

/**
 * With which settings each is computed, in sacreBLEU's way of writing: one reference, cases kept,
 * tokeniser 13a, exponential smoothing; n-grams of six characters and no or two words.
 */
export const SIGNATURES: Readonly<Record<Metric, string>> = {
  bleu: 'nrefs:1|case:mixed|eff:no|tok:13a|smooth:exp',
  chrf: 'nrefs:1|case:mixed|eff:yes|nc:6|nw:0|space:no',
  chrfpp: 'nrefs:1|case:mixed|eff:yes|nc:6|nw:2|space:no',
};

/** The scores of a corpus, of the sum of the rows that were counted of its segments. */
export const corpusScores = (counts: ArrayLike<number>): Scores => ({
  bleu: bleuScore(counts),
  chrf: chrfScore(counts),
  chrfpp: chrfScore(counts, { words: true }),
});

/** The scores of one segment, of its row: BLEU with the orders that it is long enough for. */
export const segmentScores = (counts: ArrayLike<number>): Scores => ({
  ...corpusScores(counts),
  bleu: bleuScore(counts, { effective: true }),
});
