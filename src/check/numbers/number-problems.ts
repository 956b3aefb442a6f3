import type { TextPlace } from '../../types.ts';
import type { Pair } from '../pair.ts';
import type { Problem } from '../rules/rule.ts';
import type { NumberProblem } from './compare-numbers.ts';
import { type NumberRule, ruleOfNumber } from './rule-of-number.ts';

/**
 * What one of the rules about numbers has to say of a pair; `noun`: what it calls them, `isMeant`:
 * what is none after all.
 */
export function numberProblems(
  pair: Pair,
  rule: NumberRule,
  noun: string,
  isMeant: (problem: NumberProblem) => boolean = () => false,
): Problem[] {
  return pair
    .numbers()
    .filter((problem) => ruleOfNumber(problem, pair.source) === rule)
    .filter((problem) => !isOfProverb(problem, pair) && !isMeant(problem))
    .map((problem) => problemOf(problem, pair, noun));
}

/**
 * A number in words that only one side has matters where what it counts is there as well, and not in
 * a free rendering, in which hardly a word has its like: सातवें आसमान पर, beside himself.
 */
function isOfProverb({ source, target }: NumberProblem, pair: Pair): boolean {
  const one = source ?? target;
  if (!one || (source && target)) return false;
  const side = source ? 'source' : 'target';
  if (/\p{Nd}/u.test(pair[side].slice(one.start, one.end))) return false;
  const words = pair.words()[side];
  const counted = words.find(({ start }) => start >= one.end);
  const isThere = counted?.isExplained !== false || (side === 'source' && !counted.isKnown);
  if (COUNTS.has(one.kind) && !isThere) return true;
  return words.filter(({ isExplained }) => isExplained).length < LEAST_EXPLAINED * words.length;
}

/** Kinds that count the word behind them. */
const COUNTS: ReadonlySet<string> = new Set(['cardinal', 'ordinal', 'fraction', 'multiple']);

const LEAST_EXPLAINED = 0.25;

function problemOf({ source, target }: NumberProblem, pair: Pair, noun: string): Problem {
  const expected = source && pair.source.slice(source.start, source.end);
  const actual = target && pair.target.slice(target.start, target.end);
  const message =
    expected === undefined
      ? `The ${noun} ${actual} is not in the Hindi.`
      : actual === undefined
        ? `The ${noun} ${expected} is missing.`
        : `The ${noun} differs: ${expected} became ${actual}.`;
  return {
    message,
    ...(expected !== undefined && { expected }),
    ...(actual !== undefined && { actual }),
    places: [...placeOf('source', source), ...placeOf('target', target)],
  };
}

const placeOf = (
  side: TextPlace['side'],
  place: { readonly start: number; readonly end: number } | undefined,
): TextPlace[] => (place ? [{ side, start: place.start, end: place.end }] : []);
