import { type Counted, sumRows } from './count-segments.ts';
import { corpusScores, type Scores } from './scores.ts';

/** The scores of all segments together: what `evaluate` gives. */
export const scoreCorpus = (counted: Counted): Scores => corpusScores(sumRows(counted));
