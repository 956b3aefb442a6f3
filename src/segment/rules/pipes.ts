import type { Candidate } from '../ends/candidate.ts';
import { isFinite } from '../ends/words.ts';
import { auxiliaries } from '../language/words.ts';
import type { Rule } from './rule.ts';

/** The pipe as a danda, against the pipe between the cells of a table or the items of a menu. */
export const pipeRules: readonly Rule[] = [
  {
    name: 'pipe in code',
    reason: 'no Hindi stands before the pipe',
    verdict: 'no end',
    marks: ['pipe'],
    applies: (candidate) => !/[\u0900-\u097F]/u.test(cellOf(candidate)),
  },
  {
    name: 'pipe after a statement',
    reason: 'a pipe after a verb that states something stands for a danda',
    verdict: 'end',
    marks: ['pipe'],
    applies: (candidate) => isStatement(candidate.bareWord) && !isAmongItems(candidate),
  },
  {
    name: 'pipe in a menu',
    reason: 'short items between pipes, not sentences',
    verdict: 'no end',
    marks: ['pipe'],
    applies: (candidate) =>
      wordsIn(cellOf(candidate)) <= 3 && (isAmongItems(candidate) || isBeforeItem(candidate)),
  },
  {
    name: 'pipe after a verb',
    reason: 'a pipe after a finite verb stands for a danda',
    verdict: 'end',
    marks: ['pipe'],
    applies: ({ bareWord }) => isFinite(bareWord),
  },
  {
    name: 'pipe after a pipe',
    reason: 'the sentence before ended with a pipe too',
    verdict: 'end',
    marks: ['pipe'],
    applies: ({ place }) => place.endedBy === 'pipe',
  },
  {
    name: 'pipe at the end of a line',
    reason: 'a pipe that closes a line without other pipes stands for a danda',
    verdict: 'end',
    marks: ['pipe'],
    applies: (candidate) => isLineEnd(candidate) && !isAmongItems(candidate),
  },
  {
    name: 'pipe after a clause',
    reason: 'a verb or ने among several words, or so many words: the pipe stands for a danda',
    verdict: 'end',
    marks: ['pipe'],
    applies: (candidate) => isClause(candidate),
  },
  {
    name: 'pipe on the word',
    reason: 'a pipe right after a word, like a danda, stands for one',
    verdict: 'end',
    marks: ['pipe'],
    applies: (candidate) => isGlued(candidate),
  },
  {
    name: 'pipe between items',
    reason: 'a few words without a verb are an item, not a sentence',
    verdict: 'no end',
    marks: ['pipe'],
    applies: () => true,
  },
];

/** An item of a menu seldom has so many words, a sentence seldom fewer without a verb. */
const LONG_CELL = 6;
/** From so many words on, a verb or a longer neighbour tells a sentence from an item. */
const SHORT_CLAUSE = 3;

function isClause(candidate: Candidate): boolean {
  const words = cellOf(candidate).trim().split(/\s+/u);
  if (words.length >= LONG_CELL) return true;
  if (words.length < SHORT_CLAUSE || isAmongItems(candidate)) return false;
  return (
    words.some((word) => word === 'ने' || auxiliaries.has(word)) ||
    (words.length > SHORT_CLAUSE && !isBeforeItem(candidate))
  );
}

const isLineEnd = ({ text, place, next }: Candidate): boolean =>
  /[\n\r]/u.test(text.slice(place.to, next));

/** What stands between this pipe and the one before it; of a long text only the end. */
const cellOf = ({ text, place }: Candidate): string =>
  text.slice(Math.max(place.cell, place.at - 200), place.at);

const wordsIn = (text: string): number => text.trim().split(/\s+/u).length;

/** In menus verbs ask (संपर्क करें), in sentences they mostly tell. */
const isStatement = (word: string): boolean => isFinite(word) && !/(?:ें|ो|ओ|ए|एँ|एं|ये)$/u.test(word);

/** Another pipe on this line ended nothing. */
const isAmongItems = ({ place }: Candidate): boolean =>
  place.cell > place.start && place.cell > place.line;

/** A short item without a verb follows, up to the next pipe or the end of the line. */
function isBeforeItem(candidate: Candidate): boolean {
  if (isLineEnd(candidate)) return false;
  const { text, place, next } = candidate;
  const item =
    /^[^|।॥?!.\n\r]*/u.exec(text.slice(next, Math.min(place.limit, next + 60)))?.[0] ?? '';
  const after = next + item.length;
  const isWhole = after >= place.limit || /[|\n\r]/u.test(text.charAt(after));
  const words = item.trim().split(/\s+/u);
  return isWhole && words.length <= 3 && !words.some((word) => isFinite(word));
}

const isGlued = ({ text, place }: Candidate): boolean => !/\s/u.test(text.charAt(place.at - 1));
