/** What a sentence is compared by: terms, and how much each says before its rarity is known. */
export type Bag = Map<string, number>;

export function addTo(bag: Bag, term: string, weight: number): void {
  bag.set(term, (bag.get(term) ?? 0) + weight);
}
