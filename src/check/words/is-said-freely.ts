import type { SideWord } from './explain-words.ts';
import { HINDI_HINTS } from './negation-words.ts';

type Stretch = Pick<SideWord, 'start' | 'end'>;

/**
 * Whether what is denied, the words beside the denial, is not on the other side as it is, and other
 * words stand there for it: she talks to no one, she keeps to herself.
 */
export function isSaidFreely(
  denial: Stretch,
  text: string,
  words: readonly SideWord[],
  others: readonly SideWord[],
): boolean {
  const share = words.filter(({ isExplained }) => isExplained).length / Math.max(1, words.length);
  const isFreeOther = others.some(({ isExplained }) => !isExplained);
  if (words.length === 0) return isFreeOther;
  if (share === 0) return true;
  const beside = besideOf(denial, text, words);
  if (beside.length === 0 || beside.some(({ isExplained }) => isExplained)) return false;
  if (beside.some((word) => isNegative(word))) return true;
  return isFreeOther ? share < LITERAL : share <= HALF;
}

/** So many of the words have their like where a sentence is rendered word by word. */
const LITERAL = 0.7;
const HALF = 0.5;

/** It would not be wrong to say, that is: fair. */
const isNegative = ({ text }: SideWord): boolean => text.search(HINDI_HINTS) === 0;

/** In both languages what is denied comes behind the denial, unless that ends the clause. */
function besideOf(denial: Stretch, text: string, words: readonly SideWord[]): SideWord[] {
  const behind = words.find(({ start }) => start >= denial.end);
  if (behind && isBeside(text.slice(denial.end, behind.start))) return [behind];
  const before = words.findLast(({ end }) => end <= denial.start);
  return before && isBeside(text.slice(before.end, denial.start)) ? [before] : [];
}

/** Of one clause, with a short word or two between. */
const isBeside = (between: string): boolean => between.length < 12 && !BOUND.test(between);

const BOUND = /[,;:।.!?—]| (?:कि|और|तो|या|that|and|or|who|which) /;
