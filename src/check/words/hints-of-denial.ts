import type { SideWord } from './explain-words.ts';
import {
  ENGLISH_HINTS,
  ENGLISH_PLAIN_DENIALS,
  HINDI_DENIALS,
  HINDI_HINTS,
} from './negation-words.ts';

/**
 * Whether anything may stand for a denial of the other side. A word that says what a word of the
 * other side says, refuse for इनकार, stands for that one and is not left for a denial.
 */
export const mayDenyInEnglish = (text: string, words: readonly SideWord[]): boolean =>
  isAnyLeft(text, ENGLISH_HINTS, ENGLISH_PLAIN_DENIALS, words);

/** A question that is none in English is one that asks for nothing: क्या फ़ायदा!, no use. */
export const mayDenyInHindi = (
  text: string,
  words: readonly SideWord[],
  english: string,
): boolean =>
  isAnyLeft(text, HINDI_HINTS, HINDI_DENIALS, words) ||
  (RHETORICAL.test(text) && !english.includes('?'));

function isAnyLeft(
  text: string,
  hints: RegExp,
  denials: RegExp,
  words: readonly SideWord[],
): boolean {
  if (text.search(denials) >= 0) return true;
  const taken = new Set(words.filter(({ isGlossed }) => isGlossed).map(({ start }) => start));
  return [...text.matchAll(hints)].some(
    ({ 0: hint, index }) => !taken.has(index) || OF_ITS_OWN.test(hint),
  );
}

/** Stay away is not what रहना says, speechless not what speech is. */
const OF_ITS_OWN = / |less(?:ly|ness)?$/iu;

const RHETORICAL = /(?<![\p{L}\p{M}])(?:क्या|क्यूँ|क्यों|कैसे|कौन|कहाँ|कहां|कब)(?![\p{L}\p{M}])/u;
