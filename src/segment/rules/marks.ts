import type { Candidate } from '../ends/candidate.ts';
import { isDevanagari, isLatin } from '../ends/characters.ts';
import { isDottedGroup } from '../ends/letters.ts';
import { isFinite } from '../ends/words.ts';
import { lettered } from '../language/letter-names.ts';
import { particles, postpositions, references } from '../language/words.ts';
import type { Rule } from './rule.ts';

/** Danda, question and exclamation mark, ellipsis, and the Latin I that stands for a danda. */
export const markRules: readonly Rule[] = [
  {
    name: 'danda',
    reason: 'a danda ends a sentence, after a digit or an abbreviation too',
    verdict: 'end',
    marks: ['danda'],
    applies: () => true,
  },
  {
    name: 'small letter follows',
    reason: 'in Latin letters a sentence begins with a capital: “Who?” she asked.',
    verdict: 'no end',
    marks: ['question', 'full stop'],
    applies: ({ following, isAfterDevanagari }) => !isAfterDevanagari && /\p{Ll}/u.test(following),
  },
  {
    name: 'mark in a name',
    reason: 'the mark is part of a name or an address: Yahoo! के, page?id=1',
    verdict: 'no end',
    marks: ['question'],
    applies: (candidate) =>
      isNameGoingOn(candidate.nextWord, candidate.isSpaced) || isAddress(candidate),
  },
  {
    name: 'question or exclamation mark',
    reason: 'a question or exclamation mark ends a sentence',
    verdict: 'end',
    marks: ['question'],
    applies: () => true,
  },
  {
    name: 'full stop after an abbreviation',
    reason: 'of two full stops the first is the abbreviation’s: 12 कि.मी..',
    verdict: 'end',
    marks: ['ellipsis'],
    applies: ({ text, place, word, lexicon }) =>
      text.startsWith('..', place.at) &&
      place.at + 2 === place.to &&
      (isDottedGroup(word) || lexicon.get(word)?.some(({ place }) => place === 'closes') === true),
  },
  {
    name: 'ellipsis',
    reason: 'an ellipsis alone does not end a sentence',
    verdict: 'no end',
    marks: ['ellipsis'],
    applies: () => true,
  },
  {
    name: 'letter for danda',
    reason: 'a Latin I between Devanagari words, after a finite verb, stands for a danda',
    verdict: 'end',
    marks: ['letter'],
    applies: (candidate) => !isLatin(candidate.following) && isClauseEnd(candidate),
  },
  {
    name: 'Latin letter',
    reason: 'the Latin letter stands for itself',
    verdict: 'no end',
    marks: ['letter'],
    applies: () => true,
  },
];

/** A verb, or after several words what may be one; a noun keeps its numeral (कक्षा I के). */
function isClauseEnd(candidate: Candidate): boolean {
  const { bareWord: word, nextWord, place } = candidate;
  if (isFinite(word) || place.endedBy === 'letter') return !postpositions.has(nextWord);
  const isLong = candidate.wordsBefore(LONG_CLAUSE).length === LONG_CLAUSE;
  const isNoun = references.has(word) || lettered.has(word) || postpositions.has(nextWord);
  return isLong && !isNoun && /[ाीेंँोू]$/u.test(word);
}

const LONG_CLAUSE = 4;

const isNameGoingOn = (nextWord: string, isSpaced: boolean): boolean =>
  postpositions.has(nextWord) || (!isSpaced && particles.has(nextWord));

const isAddress = (candidate: {
  isSpaced: boolean;
  following: string;
  preceding: string;
}): boolean =>
  !candidate.isSpaced &&
  !isDevanagari(candidate.preceding) &&
  /[\p{Script=Latin}\d=&#/%]/u.test(candidate.following);
