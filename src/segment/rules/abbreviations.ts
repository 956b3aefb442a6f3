import type { Candidate } from '../ends/candidate.ts';
import { isDottedGroup, isLetter, isNamePart } from '../ends/letters.ts';
import type { Abbreviation } from '../ends/lexicon.ts';
import { isNumber } from '../ends/numbers.ts';
import { auxiliaries, lastBeforeCapital, particles, postpositions } from '../language/words.ts';
import { isFinite, opensSentence } from '../ends/words.ts';
import type { Rule } from './rule.ts';

const MARKS = ['full stop'] as const;

/** Abbreviations and acronyms: does the sentence go on after the full stop? */
export const abbreviationRules: readonly Rule[] = [
  {
    name: 'postposition follows',
    reason: 'no sentence begins with a postposition: the word is an abbreviation or a number',
    verdict: 'no end',
    marks: ['full stop'],
    applies: ({ word, nextWord }) => postpositions.has(nextWord) && !isFinite(word),
  },
  {
    name: 'abbreviation with postposition',
    reason: 'a postposition after an abbreviation or acronym goes on with the sentence',
    verdict: 'no end',
    marks: MARKS,
    applies: (candidate) => isAbbreviated(candidate) && goesOn(candidate),
  },
  {
    name: 'abbreviation before a word',
    reason: 'the abbreviation needs the word that follows: डॉ. शर्मा, पृ. 12',
    verdict: 'no end',
    marks: MARKS,
    applies: (candidate) => meanings(candidate).some(({ place }) => place === 'opens'),
  },
  {
    name: 'last abbreviation',
    reason: 'a verb stands before the abbreviation, or a new sentence begins after it',
    verdict: 'end',
    marks: MARKS,
    applies: (candidate) => mayClose(candidate) && isClosed(candidate),
  },
  {
    name: 'abbreviation or acronym',
    reason: 'the full stop belongs to the abbreviation: 12 कि.मी., यू.एस., लि.',
    verdict: 'no end',
    marks: MARKS,
    applies: (candidate) => mayClose(candidate),
  },
];

const isAbbreviated = (candidate: Candidate): boolean =>
  meanings(candidate).length > 0 || mayClose(candidate) || isLetter(candidate.word);

const goesOn = ({ nextWord }: Candidate): boolean =>
  postpositions.has(nextWord) || particles.has(nextWord) || auxiliaries.has(nextWord);

/** What the word before the full stop stands for in this place. */
function meanings(candidate: Candidate): readonly Abbreviation[] {
  const known = candidate.lexicon.get(candidate.word) ?? [];
  return known.filter(({ only }) => only === undefined || isThere(candidate, only));
}

function isThere(candidate: Candidate, where: Abbreviation['only']): boolean {
  const before = candidate.previousWord;
  const isAfterNumber = isNumber(before) || /[\d०-९]$/u.test(before);
  if (where === 'after a number') return isAfterNumber || isUnitStart(before);
  if (where === 'beside a number') return isAfterNumber || isNumber(candidate.nextWord);
  if (where === 'before an abbreviation') return isNamePart(candidate.nextAbbreviation);
  return candidate.isFirstWord || /[.,]$|^(?:और|व|एवं)$/u.test(before);
}

/** `कि. मी.`, `वर्ग फी.` */
const isUnitStart = (word: string): boolean => /^(?:कि|से|सें|मि|वर्ग|घन|हे)\.?$/u.test(word);

/** Units, eras, firms, degrees and dotted groups: they may be the last word of a sentence. */
const mayClose = (candidate: Candidate): boolean =>
  meanings(candidate).some(({ place }) => place === 'closes') || isDottedGroup(candidate.word);

function isClosed(candidate: Candidate): boolean {
  if (isNamePart(candidate.nextAbbreviation) || isNumber(candidate.nextWord)) return false;
  if (lastBeforeCapital.has(candidate.word) && /\p{Lu}/u.test(candidate.following)) return true;
  return opensSentence(candidate.nextWord) || isAfterVerb(candidate);
}

/** `दूरी है 12 कि.मी.`: the verb has been said already. */
function isAfterVerb(candidate: Candidate): boolean {
  const before = candidate
    .wordsBefore(4)
    .find((word) => !isNumber(word) && !isUnitStart(word) && !/^(?:ई|लगभग|करीब|रु)\.?$/u.test(word));
  return before !== undefined && before !== 'नहीं' && auxiliaries.has(before);
}
