import { placeOf } from '../count-differences.ts';
import type { Pair } from '../pair.ts';
import type { Problem } from '../rules/rule.ts';
import type { SideWord } from './explain-words.ts';
import { longestGap } from './longest-gap.ts';
import { LEAST_SCORE, SURE, suspicion } from './suspicion.ts';

/** A stretch of one side of which the other seems to say nothing; none: no problem. */
export function gapProblems(pair: Pair, side: 'source' | 'target', message: string): Problem[] {
  const other = side === 'source' ? 'target' : 'source';
  const words = pair.words();
  const gap = longestGap(words[side]);
  if (!gap || gap.score < LEAST_SCORE) return [];
  // Where hardly a word has its like, the translation is free or the alignment wrong.
  const explained = shareExplained(words[other]);
  if (explained < LEAST_EXPLAINED) return [];
  const lengths = [pair[side].trim().length, pair[other].trim().length] as const;
  if (suspicion(gap, ...lengths, explained) < SURE) return [];
  const text = pair[side].slice(gap.start, gap.end);
  const what = side === 'source' ? { expected: text } : { actual: text };
  return [{ message: `${message}: ${text}`, ...what, places: [placeOf(side, gap)] }];
}

const shareExplained = (words: readonly SideWord[]): number =>
  words.filter(({ isExplained }) => isExplained).length / Math.max(1, words.length);

const LEAST_EXPLAINED = 0.68;
