import { isFinite } from '../ends/words.ts';
import { particles, postpositions } from '../language/words.ts';
import type { Candidate } from '../ends/candidate.ts';
import { skipSpacesBack } from '../ends/characters.ts';
import type { Rule } from './rule.ts';

/** Rules for all marks, before those of each mark. */
export const generalRules: readonly Rule[] = [
  {
    name: 'end of paragraph',
    reason: 'nothing follows in this paragraph',
    verdict: 'end',
    applies: ({ isLast }) => isLast,
  },
  {
    name: 'table row',
    reason: 'the line begins with a pipe: it is a row of a table',
    verdict: 'no end',
    marks: ['danda', 'question', 'full stop', 'pipe', 'letter'],
    applies: ({ text, place }) => text.charAt(place.line) === '|' && isRow(text, place.line),
  },
  {
    name: 'sentence in brackets',
    reason: 'the brackets hold the whole sentence',
    verdict: 'end',
    marks: ['danda', 'question', 'full stop', 'pipe'],
    applies: (candidate) => isBracketClosed(candidate) && isBracketFirst(candidate),
  },
  {
    name: 'bracket after a clause',
    reason: 'the sentence is complete before the bracket, and the bracket ends with a danda',
    verdict: 'end',
    marks: ['danda'],
    applies: (candidate) => isBracketClosed(candidate) && isAfterThought(candidate),
  },
  {
    name: 'inside brackets',
    reason: 'the mark stands in brackets within a sentence',
    verdict: 'no end',
    applies: ({ place }) => place.bracket !== undefined,
  },
  {
    name: 'comma follows',
    reason: 'a comma, semicolon or colon right after the mark goes on with the sentence',
    verdict: 'no end',
    applies: ({ isSpaced, following }) => !isSpaced && /[,;:،]/u.test(following),
  },
];

const isBracketClosed = ({ place }: Candidate): boolean =>
  place.bracket !== undefined && place.bracket.close < place.to;

const isBracketFirst = ({ place }: Candidate): boolean =>
  place.bracket !== undefined && place.bracket.open < place.content;

function isAfterThought(candidate: Candidate): boolean {
  const { text, place, nextWord } = candidate;
  const to = skipSpacesBack(text, place.bracket?.open ?? place.at, place.start);
  const word = /[\p{L}\p{M}]+$/u.exec(text.slice(Math.max(place.start, to - 20), to))?.[0] ?? '';
  return isFinite(word) && !postpositions.has(nextWord) && !particles.has(nextWord);
}

/** One pipe at the start of a line may be a slip; a row has at least three. */
function isRow(text: string, line: number): boolean {
  return /^\|[^|\n\r]*\|/u.test(text.slice(line, line + 200));
}
