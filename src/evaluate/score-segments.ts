import { type Counted, rowOf } from './count-segments.ts';
import { type Scores, segmentScores } from './scores.ts';

/**
 * The scores of each segment by itself, in their order. BLEU is sacreBLEU's `sentence_bleu`, with
 * the n-grams that the segment is long enough for.
 */
export const scoreSegments = (counted: Counted): Scores[] =>
  Array.from({ length: counted.segments }, (_, index) => segmentScores(rowOf(counted, index)));
