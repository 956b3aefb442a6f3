import type { Candidate } from '../ends/candidate.ts';
import { isBareLetter, isLatinInitial } from '../ends/letters.ts';
import { isNumber, isRoman, toNumber } from '../ends/numbers.ts';
import { opensSentence } from '../ends/words.ts';
import { labelWords, references } from '../language/words.ts';
import type { Rule } from './rule.ts';

/** Numbers, letters and words that label what follows. */
export const labelRules: readonly Rule[] = [
  {
    name: 'list label',
    reason: 'a number, letter or label word at the start is the label of what follows',
    verdict: 'no end',
    marks: ['full stop'],
    applies: (candidate) => candidate.isFirstWord && isLabel(candidate.word),
  },
  {
    name: 'reference label',
    reason: 'a number or letter after a word like अध्याय is a label',
    verdict: 'no end',
    marks: ['full stop'],
    applies: (candidate) => isReference(candidate),
  },
  {
    name: 'label within a line',
    reason: 'the number goes on with an enumeration: 1. चाय 2. कॉफ़ी',
    verdict: 'no end',
    marks: ['full stop'],
    applies: (candidate) => isNumber(candidate.word) && isEnumerated(candidate),
  },
];

const isLabel = (word: string): boolean =>
  isNumber(word) ||
  isRoman(word) ||
  isBareLetter(word) ||
  labelWords.has(word) ||
  isLatinInitial(word) ||
  /^\p{Ll}$/u.test(word);

function isReference(candidate: Candidate): boolean {
  const { word, previousWord, nextWord } = candidate;
  if (!references.has(previousWord)) return false;
  if (!isNumber(word) && !isRoman(word) && !isBareLetter(word)) return false;
  const isFirst = candidate.wordsBefore(2).length === 1;
  return isFirst || !opensSentence(nextWord);
}

/** `ये हैं: 1. चाय`, and then 2. after 1. */
function isEnumerated({ text, place, word, previousWord, isWholeWord }: Candidate): boolean {
  const value = toNumber(word);
  if (!(value <= LONGEST_LIST) || !isWholeWord) return false;
  if (value === 1 && /[:;,–—-]$/u.test(previousWord)) return true;
  const before = text.slice(Math.max(place.start, place.at - 300), place.at);
  return [...before.matchAll(/(?<![\d०-९.])[\d०-९]{1,2}(?=\.\s)/gu)].some(
    ([label]) => toNumber(label) === value - 1,
  );
}

const LONGEST_LIST = 30;
