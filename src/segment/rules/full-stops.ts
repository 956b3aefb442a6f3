import type { Candidate } from '../ends/candidate.ts';
import { STOPS, isDevanagari, isDigit, isLetterOrDigit } from '../ends/characters.ts';
import { isLetterName } from '../ends/letters.ts';
import { isFinite } from '../ends/words.ts';
import { domains, labelWords } from '../language/words.ts';
import type { Rule } from './rule.ts';

/** Full stops within numbers, acronyms and addresses, and the one without a space. */
export const fullStopRules: readonly Rule[] = [
  {
    name: 'decimal',
    reason: 'the full stop stands between two digits',
    verdict: 'no end',
    marks: ['full stop'],
    applies: (candidate) =>
      isDigit(candidate.following) && isDigit(candidate.preceding) && isDecimal(candidate),
  },
  {
    name: 'other mark follows',
    reason: 'the mark that follows ends the sentence: 12 कि.मी. |',
    verdict: 'no end',
    marks: ['full stop'],
    applies: ({ following }) => following !== '' && STOPS.includes(following),
  },
  {
    name: 'full stop without a space',
    reason: 'a verb or a long word before it and Hindi after it: only the space is missing',
    verdict: 'end',
    marks: ['full stop'],
    applies: (candidate) => !candidate.isSpaced && isSpaceMissing(candidate),
  },
  {
    name: 'inside a word',
    reason: 'the full stop is part of an acronym, an address or a file name',
    verdict: 'no end',
    marks: ['full stop'],
    applies: ({ isSpaced, following }) =>
      !isSpaced && (isLetterOrDigit(following) || /[-/@_–]/u.test(following)),
  },
];

/** Also `25 . 50` in texts that put a space round each mark. */
function isDecimal({ text, place, isSpaced, word, nextWord }: Candidate): boolean {
  if (!isSpaced) return true;
  return /\s/u.test(text.charAt(place.at - 1)) && word.length <= 3 && nextWord.length <= 3;
}

/** `था.उसने`, `पूजा की.1957 में`; but यू.के., कि.मी., डॉ.शर्मा and उदाहरण.भारत are one word. */
function isSpaceMissing(candidate: Candidate): boolean {
  const { bareWord, following } = candidate;
  if (isFinite(bareWord)) return BEGINNING.test(following) && !isLetterName(bareWord);
  return isDevanagari(following) && (isPlainWord(candidate) || isQuoted(candidate));
}

const BEGINNING = /[\u0900-\u0963\d०-९“"‘'(\p{Lu}]/u;

/** Longer than any part of a dotted group, and not the name of an address. */
function isPlainWord({ word, lexicon, nextWord, nextAbbreviation }: Candidate): boolean {
  if (!/^[\u0900-\u0963]{5,}$/u.test(word) || lexicon.has(word) || labelWords.has(word))
    return false;
  return nextWord.length > 1 && nextAbbreviation === '' && !domains.has(nextWord);
}

/** `“अदम्य”.उन्होंने` */
const isQuoted = ({ word, bareWord }: Candidate): boolean =>
  word !== bareWord && /[\u0900-\u0963]{2}$/u.test(bareWord);
