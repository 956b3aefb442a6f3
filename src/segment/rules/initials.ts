import type { Candidate } from '../ends/candidate.ts';
import { isLetter, isNamePart, isSyllable } from '../ends/letters.ts';
import { isFinite, opensSentence } from '../ends/words.ts';
import { comers, drinks, lettered, shortWords } from '../language/letter-names.ts';
import type { Rule } from './rule.ts';

const MARKS = ['full stop'] as const;

/** Letters of a name, and the full stop that is left when nothing else was found. */
export const initialRules: readonly Rule[] = [
  {
    name: 'initials',
    reason: 'a letter in a chain of initials, or before a name: वी. पी. सिंह',
    verdict: 'no end',
    marks: MARKS,
    applies: (candidate) => isInitial(candidate),
  },
  {
    name: 'full stop',
    reason: 'a full stop after a word or a number ends a sentence',
    verdict: 'end',
    marks: MARKS,
    applies: () => true,
  },
];

/** A letter of a name. Letter names that are words too need a chain or the start of a sentence. */
function isInitial(candidate: Candidate): boolean {
  const { word, previousWord, nextAbbreviation, isFirstWord } = candidate;
  const isInChain = previousWord.endsWith('.');
  if (isShortWord(candidate)) return isInChain && isNamePart(nextAbbreviation);
  if (isVerb(word, previousWord)) return false;
  if (isNamePart(word) && isNamePart(nextAbbreviation)) return true;
  if (isInChain && isSyllable(word)) return !opensSentence(candidate.nextWord);
  if (isSyllable(word) && !isLetter(word)) return isFirstWord;
  if (!isLetter(word)) return false;
  return isFirstWord || !(opensSentence(candidate.nextWord) || isWordHere(word, previousWord));
}

/** है, भी, की …; only after a title or a letter may ही, भी be a part of a name: स. ही. वात्स्यायन */
function isShortWord({ word, previousWord, lexicon }: Candidate): boolean {
  if (!shortWords.has(word) || isFinite(word)) return shortWords.has(word);
  const before = previousWord.slice(0, -1);
  return !previousWord.endsWith('.') || !(isLetter(before) || lexicon.has(before));
}

/** `बाढ़ आई.`, `चाय पी.` */
const isVerb = (word: string, previous: string): boolean =>
  (word === 'आई' && comers.has(previous)) || (word === 'पी' && drinks.has(previous));

/** `विटामिन सी.`; आई alone is "came". */
const isWordHere = (word: string, previous: string): boolean =>
  word === 'आई' || (BARE_WORDS.has(word) && isFinite(previous)) || lettered.has(previous);

/** Bare letters that are words: isn't it, and. */
const BARE_WORDS: ReadonlySet<string> = new Set(['न', 'व']);
