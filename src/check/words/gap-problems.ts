import { placeOf } from '../count-differences.ts';
import type { Pair } from '../pair.ts';
import type { Problem } from '../rules/rule.ts';
import type { SideWord } from './explain-words.ts';
import { longestGap } from './longest-gap.ts';
import {
  CLEAR,
  LEAST_SCORE,
  SHORT_SCORE,
  SURE,
  SURE_OF_SHORT,
  suspicion,
  TWO_WORDS,
} from './suspicion.ts';

/** A stretch of one side of which the other seems to say nothing; none: no problem. */
export function gapProblems(pair: Pair, side: 'source' | 'target', message: string): Problem[] {
  const other = side === 'source' ? 'target' : 'source';
  const words = pair.words();
  const gap = longestGap(words[side]);
  if (!gap) return [];
  const lengths = [pair[side].trim().length, pair[other].trim().length] as const;
  const explained = shareExplained(words[other]);
  const place = { start: gap.start, end: endOfGap(gap.end, words[side], pair[side]) };
  const isClause = endsClause(place, pair[side]);
  const weight = suspicion(gap, ...lengths, explained) + (isClause ? CLAUSE : 0);
  if (!isSuspicious(weight, gap.score, explained)) return [];
  const text = pair[side].slice(place.start, place.end);
  const what = side === 'source' ? { expected: text } : { actual: text };
  return [{ message: `${message}: ${text}`, ...what, places: [placeOf(side, place)] }];
}

/**
 * Where hardly a word has its like, the translation is free or the alignment wrong: then only what
 * is much too short is suspected, and never a word or two unless it is as clear as that.
 */
function isSuspicious(weight: number, score: number, explained: number): boolean {
  if (explained < HALF) return false;
  if (explained < LEAST_EXPLAINED) return score >= LEAST_SCORE && weight >= CLEAR;
  if (weight >= CLEAR) return score >= TWO_WORDS;
  return weight >= (score >= LEAST_SCORE ? SURE : score >= SHORT_SCORE ? SURE_OF_SHORT : Infinity);
}

/** What follows up to the next word that says something, or to a mark, belongs to the stretch. */
function endOfGap(end: number, words: readonly SideWord[], text: string): number {
  const next = words.find(({ start }) => start >= end)?.start ?? text.length;
  const mark = text.slice(end, next).search(/[,;:।.!?—()"“”]/u);
  return mark < 0 && next < text.length ? end : mark < 0 ? next : end + mark;
}

/** और …, but …: a clause of its own at the end of the sentence. */
const endsClause = ({ start, end }: { start: number; end: number }, text: string): boolean =>
  !/[\p{L}\p{N}]/u.test(text.slice(end)) &&
  CONJUNCTION.test(text.slice(Math.max(0, start - LOOK_BACK), end));

const CONJUNCTION =
  /(?<![\p{L}\p{M}])(?:और|मगर|लेकिन|पर|परंतु|किंतु|जबकि|ताकि|जिस\p{L}*|and|but|while|whereas|which|who|because|although|so that)(?![\p{L}\p{M}])/iu;
const LOOK_BACK = 10;
const CLAUSE = 1.5;

const shareExplained = (words: readonly SideWord[]): number =>
  words.filter(({ isExplained }) => isExplained).length / Math.max(1, words.length);

const LEAST_EXPLAINED = 0.68;
const HALF = 0.5;
