import type { SideWord } from './explain-words.ts';

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
  const explained = words.filter(({ isExplained }) => isExplained).length;
  const isFreeOther = others.some(({ isExplained }) => !isExplained);
  if (explained === 0) return words.length > 0 || isFreeOther;
  if (!isFreeOther || explained >= LITERAL * words.length) return false;
  const beside = besideOf(denial, text, words);
  return beside.length > 0 && beside.every(({ isExplained }) => !isExplained);
}

/** So many of the words have their like where a sentence is rendered word by word. */
const LITERAL = 0.75;

function besideOf(denial: Stretch, text: string, words: readonly SideWord[]): SideWord[] {
  const before = words.findLast(({ end }) => end <= denial.start);
  const behind = words.find(({ start }) => start >= denial.end);
  return [
    ...(before && isBeside(text.slice(before.end, denial.start)) ? [before] : []),
    ...(behind && isBeside(text.slice(denial.end, behind.start)) ? [behind] : []),
  ];
}

/** Of one clause, with a short word or two between. */
const isBeside = (between: string): boolean => between.length < 12 && !/[,;:।.!?—]/.test(between);
