import { countSegments } from './count-segments.ts';
import { scoreCorpus } from './score-corpus.ts';
import type { Scores } from './scores.ts';

/**
 * How near translations come to a reference, by BLEU, chrF and chrF++ on 0–100 over the whole
 * corpus, each as sacreBLEU computes it by default (tokeniser 13a and exponential smoothing; chrF2
 * and chrF2++). Hypotheses and references belong together by their place; an empty one is a segment
 * too. Throws a SetuError `input` unless there are as many, and at least one.
 */
export function evaluate(hypotheses: readonly string[], references: readonly string[]): Scores {
  return scoreCorpus(countSegments(hypotheses, references));
}
