import { languageOf } from '../../../hindi/language.ts';
import { ENGLISH_WORDS, FOREIGN_WORDS } from './foreign-words.ts';

/** Below this many function words of another language a text may be full of names. */
const LEAST = 3;

/**
 * Whether a text is surely not English: romanised Hindi, mostly in a script that is neither Latin
 * nor Devanagari (of which a translation may quote some, as `judgeAnswer` decides), or with more
 * function words of other languages than of English. Names and single words are nobody's language.
 */
export function isForeign(text: string): boolean {
  if (['hi-Latn', 'other'].includes(languageOf(text))) return true;
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const foreign = words.filter((word) => FOREIGN_WORDS.has(word)).length;
  const english = words.filter((word) => ENGLISH_WORDS.has(word)).length;
  return foreign >= LEAST && foreign > english;
}
