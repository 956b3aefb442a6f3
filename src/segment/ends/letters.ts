import { isFinite } from './words.ts';
import { letterNames, shortWords } from '../language/letter-names.ts';

/** One syllable as it is written: प्र, हि, सं, अ. Abbreviations are made of such beginnings. */
const SYLLABLE = /^(?:[क-ह]\u093C?(?:्[क-ह]\u093C?)*[ा-ौॅॉ]?|[अ-औऑऍ])[ँंः]?$/u;
/** A consonant without a vowel sign, or a vowel: no word of Hindi but न, व and a few calls. */
const BARE = /^(?:[क-ह]\u093C?|[अइईउऊऋएऐओऔ])$/u;
const LATIN_LETTER = /^\p{Lu}$/u;
/** `Ph.D`, `B.Sc`, `LL.B`, `U.S`, `p.m`: no address has so short parts. */
const LATIN_GROUP = /^(?:\p{Ll}+-)?(?:\p{Lu}\p{L}{0,3}|\p{Ll})(?:\.(?:\p{Lu}\p{L}{0,3}|\p{Ll}))+$/u;

const PARTS = /[.\-–]/;

export const isLetterName = (word: string): boolean => letterNames.has(word);
export const isSyllable = (word: string): boolean => SYLLABLE.test(word);
export const isBareLetter = (word: string): boolean => BARE.test(word);
export const isLatinInitial = (word: string): boolean => LATIN_LETTER.test(word);

/**
 * The letter-name grammar: a word with full stops inside, each part a letter name (यू.एस), a
 * syllable (कि.मी, हि.प्र) or a short beginning of a word (बी.कॉम, वि.वि). The caller has seen that
 * the last part is no verb.
 */
export function isDottedGroup(word: string): boolean {
  if (!word.includes('.')) return false;
  if (LATIN_GROUP.test(word)) return true;
  const parts = word.split(PARTS);
  return parts.every((part, index) => isLetterName(part) || isBeginning(part, index, parts));
}

/** Only the last part may look like a verb: मि.ली, but not था.वह. */
const isBeginning = (part: string, index: number, parts: readonly string[]): boolean =>
  (index === parts.length - 1 || !isFinite(part)) &&
  (isSyllable(part) || isLatinPart(part) || /^[\u0900-\u097F]{1,4}$/u.test(part));

const isLatinPart = (part: string): boolean => /^\p{Lu}\p{L}{0,3}$/u.test(part);

export const isLetter = (word: string): boolean =>
  isLetterName(word) || isBareLetter(word) || isLatinInitial(word);

/** What stands before a full stop within a name: एस, ही, भा, J. */
export const isNamePart = (word: string): boolean =>
  (isLetter(word) || isSyllable(word)) && !shortWords.has(word);
