import { addTo, type Bag } from './bag.ts';
import type { Channel } from './channel.ts';
import { englishTerms } from './english-terms.ts';
import { addNumbers } from './figures.ts';
import { addMarks } from './marks.ts';
import { remembering } from './remembering.ts';
import { spanNorms } from './span-norms.ts';
import { frequencies, rarity, vectorsOf, type Vocabulary } from './vectors.ts';
import { wordsOf } from './words.ts';

/** Evidence of a machine translation of the source: it is compared with the target as English. */
export function translatedChannel(mt: readonly string[], target: readonly string[]): Channel {
  const termsOf = remembering(englishTerms);
  const bags = [mt.map((text) => bagOf(text, termsOf)), target.map((text) => bagOf(text, termsOf))];
  const counts = frequencies(bags.flat());
  const all = mt.length + target.length;
  const weigh = (term: string): number => rarity(counts.get(term) ?? 0, all);
  const vocabulary: Vocabulary = new Map();
  const [one, other] = bags.map((side) => vectorsOf(side, vocabulary, weigh)) as [never, never];
  const size = vocabulary.size;
  return {
    ...{ source: one, target: other, size },
    ...{ sourceNorms: spanNorms(one, size), targetNorms: spanNorms(other, size) },
  };
}

function bagOf(text: string, termsOf: (word: string) => readonly (readonly [string, number])[]) {
  const bag: Bag = new Map();
  const words = wordsOf(text);
  for (const word of words) for (const [term, weight] of termsOf(word)) addTo(bag, term, weight);
  addNumbers(bag, words, 'en');
  addMarks(bag, text);
  return bag;
}
