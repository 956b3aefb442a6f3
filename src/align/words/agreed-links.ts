import type { NumberedPair } from './bitext.ts';
import type { Marginals } from './sample-sentence.ts';

/** Links by source × number of target words + target. */
export type LinkSet = ReadonlySet<number>;

/** So much of a link's likelihood is left where the other direction gives it none. */
const DOUBT = 0.001;
/** How likely a link must be, against none at all, in the eyes of the other direction. */
const LEAST = 0.1;

/**
 * The likeliest links of a pair in both directions: of each target word, and of each source word.
 * Each direction weighs its likelihood with that of the other, so that both agree more often than
 * not (P. Liang, B. Taskar and D. Klein, "Alignment by Agreement", NAACL 2006).
 */
export function agreedLinks(
  { source, target }: NumberedPair,
  forth: Marginals,
  back: Marginals,
): { readonly forth: LinkSet; readonly back: LinkSet } {
  const [sources, targets] = [source.length, target.length];
  const forthAt = (one: number, other: number) => forth.links[other * sources + one] as number;
  const backAt = (one: number, other: number) => back.links[one * targets + other] as number;
  const ofTargets = likeliest(targets, sources, forth.none, (other, one) => {
    return forthAt(one, other) * (backAt(one, other) + DOUBT);
  });
  const ofSources = likeliest(sources, targets, back.none, (one, other) => {
    return backAt(one, other) * (forthAt(one, other) + DOUBT);
  });
  return {
    forth: new Set(ofTargets.map(([other, one]) => one * targets + other)),
    back: new Set(ofSources.map(([one, other]) => one * targets + other)),
  };
}

/** For each of the words the likeliest of the others, unless none at all is likelier. */
function likeliest(
  words: number,
  others: number,
  none: Float64Array,
  weigh: (word: number, other: number) => number,
): [word: number, other: number][] {
  const found: [number, number][] = [];
  for (let word = 0; word < words; word += 1) {
    let [best, most] = [-1, (none[word] as number) * LEAST];
    for (let other = 0; other < others; other += 1) {
      const weight = weigh(word, other);
      if (weight > most) [best, most] = [other, weight];
    }
    if (best >= 0) found.push([word, best]);
  }
  return found;
}
