import type { Bag } from './bag.ts';

/** Sentences as sparse vectors: the terms of sentence i lie from `starts[i]` to `starts[i + 1]`. */
export interface Vectors {
  readonly starts: Int32Array;
  readonly terms: Int32Array;
  readonly weights: Float32Array;
}

/** Numbers for terms, given as they come. */
export type Vocabulary = Map<string, number>;

/** Bags as vectors, each weight times what `weigh` says of the term. */
export function vectorsOf(
  bags: readonly Bag[],
  vocabulary: Vocabulary,
  weigh: (term: string) => number,
): Vectors {
  const starts = new Int32Array(bags.length + 1);
  bags.forEach((bag, at) => (starts[at + 1] = (starts[at] ?? 0) + bag.size));
  const size = starts[bags.length] ?? 0;
  const vectors = { starts, terms: new Int32Array(size), weights: new Float32Array(size) };
  let at = 0;
  for (const bag of bags) {
    for (const [term, weight] of bag) {
      vectors.terms[at] = numberOf(term, vocabulary);
      vectors.weights[at] = weight * weigh(term);
      at += 1;
    }
  }
  return vectors;
}

function numberOf(term: string, vocabulary: Vocabulary): number {
  const known = vocabulary.get(term);
  if (known !== undefined) return known;
  vocabulary.set(term, vocabulary.size);
  return vocabulary.size - 1;
}

/** In how many of the bags a term is. */
export function frequencies(bags: readonly Bag[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const bag of bags)
    for (const term of bag.keys()) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

/**
 * How much a term that is in `count` of `all` sentences says. K. Spärck Jones, "A statistical
 * interpretation of term specificity" (Journal of Documentation 28, 1972), smoothed.
 */
export const rarity = (count: number, all: number): number => Math.log((all + 1) / (count + 0.5));
