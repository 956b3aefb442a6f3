import type { Pair } from '../pair.ts';
import type { SideWord } from '../words/explain-words.ts';
import type { Problem, Rule } from './rule.ts';
import { piecesOf, placeOf } from '../count-differences.ts';
import {
  ENGLISH_PLAIN_DENIALS,
  ENGLISH_HINTS,
  HINDI_DENIALS,
  HINDI_HINTS,
  HINDI_PLAIN_DENIALS,
} from '../words/negation-words.ts';
import { SET_PHRASES } from '../words/negation-phrases.ts';

export const negation: Rule = {
  id: 'negation',
  severity: 'warning',
  summary: 'A sentence that is denied on one side only.',
  check(pair) {
    return [...lost(pair), ...gained(pair)];
  },
};

/** Two denials may make a yes, and set phrases are said without. */
function lost({ prose, source, words }: Pair): Problem[] {
  const plain = piecesOf(prose.source.replace(SET_PHRASES, blank), HINDI_PLAIN_DENIALS);
  const [first] = plain;
  if (!first || piecesOf(prose.source, HINDI_DENIALS).length % 2 === 0) return [];
  if (ENGLISH_HINTS.test(prose.target)) return [];
  const { source: hindi, target: english } = words();
  const isVague = hindi.length === 0 && english.length > 0;
  const isOrder = first.text === 'मत';
  const isOther = isFree(hindi, 0.68) && isSaidOtherwise(first, hindi, source);
  if (!isOrder && (isVague || isOther)) return [];
  const expected = source.slice(first.start, first.end);
  const message = `The Hindi denies (${expected}), the English does not.`;
  return [{ message, expected, places: [placeOf('source', first)] }];
}

function gained({ prose, target, words }: Pair): Problem[] {
  const plain = piecesOf(prose.target.replace(ENGLISH_PHRASES, blank), ENGLISH_PLAIN_DENIALS);
  const [first] = plain;
  if (!first || plain.length % 2 === 0 || HINDI_HINTS.test(prose.source)) return [];
  if (isSaidOtherwise(first, words().target, target) && isFree(words().target, 0.5)) return [];
  const actual = target.slice(first.start, first.end);
  const message = `The English denies (${actual}), the Hindi does not.`;
  return [{ message, actual, places: [placeOf('target', first)] }];
}

/**
 * What is denied, the words beside the denial, is not in the other side as it is: she talks to no
 * one, she keeps to herself.
 */
function isSaidOtherwise(denial: Stretch, words: readonly SideWord[], text: string): boolean {
  const before = words.findLast(({ end }) => end <= denial.start);
  const behind = words.find(({ start }) => start >= denial.end);
  const beside = [
    ...(before && isBeside(text.slice(before.end, denial.start)) ? [before] : []),
    ...(behind && isBeside(text.slice(denial.end, behind.start)) ? [behind] : []),
  ];
  if (words.length > 0 && words.every(({ isExplained }) => !isExplained)) return true;
  return beside.length > 0 && beside.every((word) => !word.isExplained && isJudged(word));
}

/** Of an unknown word of the Hindi nobody can say whether its like is there. */
const isJudged = ({ text, isKnown }: SideWord): boolean =>
  isKnown || /^\p{Script=Latin}/u.test(text);

type Stretch = Pick<SideWord, 'start' | 'end'>;

/** Of one clause, with a short word or two between. */
const isBeside = (between: string): boolean => between.length < 12 && !/[,;:।.!?—]/.test(between);

/** Fewer words than that share have their like. */
const isFree = (words: readonly SideWord[], least: number): boolean =>
  words.filter(({ isExplained }) => isExplained).length < least * words.length;

const blank = (text: string): string => ' '.repeat(text.length);

/** No denial in truth. */
const ENGLISH_PHRASES =
  /\b(?:not only|no doubt|no longer|no sooner|nothing but|none other than|no wonder|nonetheless|cannot help|couldn[’']t help|can[’']t help|not just|not merely|no matter|why not|won[’']t you|isn[’']t it|aren[’']t you|don[’']t you|didn[’']t you|nevertheless|non-?stop|no\. ?\d|no less|never mind|not to mention|until|without (?:a )?doubt|without fail|no time|not least|can[’']t wait|cannot wait|No\.)/giu;
