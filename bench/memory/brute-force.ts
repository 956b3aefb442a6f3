import { similarity } from '../../src/memory/match/similarity.ts';
import { wordsOf } from '../../src/memory/match/words-of.ts';

/**
 * A function that finds the score of the best of all keys, surely: what has so few words in common,
 * or differs so much in length, that it cannot be the best is not compared in full. The edit distance
 * of n words to others is n less those in common at the least.
 */
export function openBruteForce(keys: readonly string[]): (key: string) => number {
  const lists = new Map<string, number[]>();
  const lengths = keys.map((key, at) => {
    const words = wordsOf(key);
    for (const word of new Set(words)) {
      const list = lists.get(word);
      if (list) list.push(at);
      else lists.set(word, [at]);
    }
    return words.length;
  });
  return (key) => {
    const words = wordsOf(key);
    const different = new Set(words);
    const shared = new Uint16Array(keys.length).fill(words.length - different.size);
    for (const word of different) {
      for (const at of lists.get(word) ?? []) shared[at] = (shared[at] ?? 0) + 1;
    }
    const bounds = new Float64Array(keys.length);
    keys.forEach((other, at) => {
      const ofWords = (shared[at] ?? 0) / Math.max(words.length, lengths[at] ?? 0, 1);
      const longer = Math.max(key.length, other.length, 1);
      bounds[at] = 50 * (Math.min(1, ofWords) + Math.min(key.length, other.length) / longer);
    });
    return bestOf(key, keys, bounds);
  };
}

function bestOf(key: string, keys: readonly string[], bounds: Float64Array): number {
  let likeliest = 0;
  bounds.forEach((bound, at) => {
    if (bound > (bounds[likeliest] ?? 0)) likeliest = at;
  });
  let best = similarity(key, keys[likeliest] ?? '');
  bounds.forEach((bound, at) => {
    if (bound > best) best = Math.max(best, similarity(key, keys[at] ?? ''));
  });
  return best;
}
