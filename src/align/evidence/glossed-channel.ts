import type { Lexicon } from '../lexicon/parse-lexicon.ts';
import type { Bag } from './bag.ts';
import { bridge } from './bridge.ts';
import type { Channel } from './channel.ts';
import { type English, englishSide } from './english-side.ts';
import { glossesOf } from './glosses.ts';
import { hindiSide } from './hindi-side.ts';
import { spanNorms } from './span-norms.ts';
import { vectorsOf, type Vocabulary } from './vectors.ts';

/**
 * Evidence without a machine translation: what a memory has for a sentence, else glosses, sounds of
 * names, numbers and marks. `remembered` are translations of the source sentences, as far as known.
 */
export function glossedChannel(
  source: readonly string[],
  target: readonly string[],
  lexicons: readonly Lexicon[],
  remembered: readonly (string | undefined)[] = [],
): Channel {
  const [hindi, english] = [hindiSide(source), englishSide(target)];
  const glosses = glossesOf(lexicons, hindi.counts.keys());
  const known = rememberedBags(remembered, english);
  const vocabulary: Vocabulary = new Map();
  const other = vectorsOf(english.bags, vocabulary, english.rarity);
  const bridged = bridge(hindi, english, glosses).map((bag, i) => known.get(i)?.shared ?? bag);
  const one = vectorsOf(bridged, vocabulary, () => 1);
  const words: Vocabulary = new Map();
  const bags = hindi.bags.map((bag, i) => known.get(i)?.all ?? weighed(bag, hindi.rarity));
  const own = vectorsOf(bags, words, () => 1);
  return {
    ...{ source: one, target: other, size: vocabulary.size },
    ...{ sourceNorms: spanNorms(own, words.size), targetNorms: spanNorms(other, vocabulary.size) },
  };
}

/** Remembered English by its sentence: all its terms, and those that the target has. */
function rememberedBags(
  remembered: readonly (string | undefined)[],
  english: English,
): Map<number, { readonly all: Bag; readonly shared: Bag }> {
  const at = remembered.flatMap((text, i) => (text === undefined ? [] : [i]));
  const { bags } = englishSide(at.map((i) => remembered[i] ?? ''));
  return new Map(
    bags.map((bag, index) => {
      const all = weighed(bag, english.rarity);
      const shared = new Map([...all].filter(([term]) => english.counts.has(term)));
      return [at[index] as number, { all, shared }];
    }),
  );
}

const weighed = (bag: Bag, rarity: (term: string) => number): Bag =>
  new Map(Array.from(bag, ([term, weight]) => [term, weight * rarity(term)]));
