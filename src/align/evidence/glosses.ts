import { stemEnglish } from '../../hindi/stem-english.ts';
import { stemHindi } from '../../hindi/stem-hindi.ts';
import type { Lexicon } from '../lexicon/parse-lexicon.ts';
import { wordsOf } from './words.ts';

/** English stems for a Hindi key (stems, with spaces between), each with its weight. */
export type Glosses = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** In glosses these say nothing: to go, be able to. */
const EMPTY = new Set(['to', 'a', 'an', 'the', 'of', 'be', 'someone', 'something', 'one’s']);
/** Longer phrases are not looked for. */
export const LONGEST_PHRASE = 3;

/**
 * The glosses for texts in which the stems `known` occur. Stemming a lexicon takes longer than
 * aligning a page, so only words that begin like one of those are stemmed.
 */
export function glossesOf(lexicons: readonly Lexicon[], known: Iterable<string>): Glosses {
  const initials = new Set(Array.from(known, (stem) => stem.charAt(0)));
  const found = new Map<string, Map<string, number>>();
  for (const lexicon of lexicons) {
    for (const [hindi, glosses] of lexicon) {
      if (!initials.has(hindi.normalize('NFD').charAt(0))) continue;
      const key = hindi.split(' ').map(stemHindi).join(' ');
      const terms = found.get(key) ?? new Map<string, number>();
      for (const gloss of glosses) addGloss(terms, gloss);
      found.set(key, terms);
    }
  }
  return found;
}

function addGloss(terms: Map<string, number>, gloss: string): void {
  const words = wordsOf(gloss);
  const full = words.filter((word) => !EMPTY.has(word));
  const said = full.length > 0 ? full : words;
  for (const word of said) {
    const stem = stemEnglish(word);
    terms.set(stem, Math.max(terms.get(stem) ?? 0, said.length > 1 ? 0.7 : 1));
  }
}
