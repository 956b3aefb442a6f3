import type { Lexicon } from '../lexicon/parse-lexicon.ts';
import { bridge } from './bridge.ts';
import type { Channel } from './channel.ts';
import { englishSide } from './english-side.ts';
import { glossesOf } from './glosses.ts';
import { hindiSide } from './hindi-side.ts';
import { spanNorms } from './span-norms.ts';
import { vectorsOf, type Vocabulary } from './vectors.ts';

/** Evidence without a machine translation: glosses, sounds of names, numbers and marks. */
export function glossedChannel(
  source: readonly string[],
  target: readonly string[],
  lexicons: readonly Lexicon[],
): Channel {
  const [hindi, english] = [hindiSide(source), englishSide(target)];
  const glosses = glossesOf(lexicons, hindi.counts.keys());
  const vocabulary: Vocabulary = new Map();
  const other = vectorsOf(english.bags, vocabulary, english.rarity);
  const one = vectorsOf(bridge(hindi, english, glosses), vocabulary, () => 1);
  const words: Vocabulary = new Map();
  const own = vectorsOf(hindi.bags, words, hindi.rarity);
  return {
    ...{ source: one, target: other, size: vocabulary.size },
    ...{ sourceNorms: spanNorms(own, words.size), targetNorms: spanNorms(other, vocabulary.size) },
  };
}
