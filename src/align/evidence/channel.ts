import type { Vectors } from './vectors.ts';

/**
 * One kind of evidence. Source sentences lie in the space of the target's terms, so that products
 * of vectors, and of sums of vectors, say how much two stretches have in common.
 */
export interface Channel {
  readonly source: Vectors;
  readonly target: Vectors;
  /** Squared lengths of one, two and three sentences in a row, from `span-norms.ts`. */
  readonly sourceNorms: readonly Float64Array[];
  readonly targetNorms: readonly Float64Array[];
  /** How many terms there are. */
  readonly size: number;
}
