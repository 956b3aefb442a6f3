import type { Bag } from './bag.ts';
import { frequencies, rarity } from './vectors.ts';

/** The sentences of a language as bags of terms, and how rare each term is among them. */
export interface Side {
  readonly bags: readonly Bag[];
  readonly counts: ReadonlyMap<string, number>;
  readonly rarity: (term: string) => number;
}

export function sideOf(bags: readonly Bag[]): Side {
  const counts = frequencies(bags);
  return { bags, counts, rarity: (term) => rarity(counts.get(term) ?? 0, bags.length) };
}
