import { findNumbers } from '../../hindi/numbers/find-numbers.ts';
import type { NumberMention } from '../../hindi/numbers/mention.ts';
import { isHidden } from './is-hidden.ts';
import { isMissed, isSpelt } from './is-missed.ts';
import { isSameNumber } from './is-same-number.ts';
import { atomsOf, isMadeOf } from './number-atoms.ts';
import { pairUp } from './pair-up.ts';
import { isSameMeasure } from './same-measure.ts';

/** A number of one side that the other does not say, or says otherwise. */
export interface NumberProblem {
  readonly source?: NumberMention;
  readonly target?: NumberMention;
}

/** Lines of figures longer than this are tables of numbers, not prose. */
const MOST_NUMBERS = 400;

/**
 * The numbers in which a Hindi text and its English differ. First come those that can be the same
 * (`sameQuantity`), then those that are put together or taken apart otherwise (a range and its two
 * ends), then words that hold a number (दोनों, a fortnight). What is left on both sides is taken for
 * a change, kind by kind; of the rest, small numbers in words may come and go.
 */
export function compareNumbers(source: string, target: string): NumberProblem[] {
  const hindi = findNumbers(onceEach(source), 'hi')
    .slice(0, MOST_NUMBERS)
    .map((one) => belowZero(one, source));
  const english = findNumbers(unhyphened(target), 'en').slice(0, MOST_NUMBERS);
  if (hindi.length === 0 && english.length === 0) return [];
  const [missing, added] = withoutLike(hindi, english, { source, target });
  const [missed, more] = [atomsOf(missing), atomsOf(added)];
  const left = {
    source: missing.filter((one) => !isMadeOf(one, more, target) && !isHidden(one, target, 'en')),
    target: added.filter((one) => !isMadeOf(one, missed, source) && !isHidden(one, source, 'hi')),
  };
  const all = pairUp(left.source, left.target);
  const changed = all.filter((problem) => !isRoughly(problem));
  const paired = new Set(all.flatMap((problem) => [problem.source, problem.target]));
  const lost = left.source.filter(
    (one) => !paired.has(one) && isMissed(one, source, target) && !isSpelt(one, source, target),
  );
  const gained = left.target.filter((one) => !paired.has(one) && isMissed(one, target, source));
  return [
    ...changed,
    ...lost.map((one) => ({ source: one })),
    ...gained.map((one) => ({ target: one })),
  ];
}

/** चार-चार लाख रुपये is four lakh each: the first of the two becomes blanks. */
const onceEach = (text: string): string =>
  text.replace(EACH, (_, first: string, second: string) => ' '.repeat(first.length + 1) + second);

const EACH =
  /(?<![\p{L}\p{M}\p{N}])([\p{L}\p{M}]{2,12}|\p{Nd}{1,9})[- ](\1)(?=\s+(?:सौ|हज़ार|हजार|लाख|करोड़|अरब|रुप|रु\.|डॉलर|टक|पैस|आन|बीघ|किल|मीटर|लीटर))/gu;

/** A Rs 10,000-crore scam. */
const unhyphened = (text: string): string =>
  text.replace(/(?<=\d)-(?=(?:hundred|thousand|lakh|million|crore|billion|trillion)\b)/gi, ' ');

/** What is left on either side when numbers that can be the same have taken each other away. */
function withoutLike(
  hindi: readonly NumberMention[],
  english: readonly NumberMention[],
  { source, target }: { readonly source: string; readonly target: string },
): [NumberMention[], NumberMention[]] {
  const free = new Set(english);
  const left = hindi.filter((one) => {
    const like =
      [...free].find((other) => isSameNumber(one, other, target)) ??
      [...free].find((other) =>
        isSameMeasure({ mention: one, text: source }, { mention: other, text: target }),
      );
    if (like) free.delete(like);
    return like === undefined;
  });
  return [left, [...free]];
}

/** लाखों is many; what exactly stands for it is the translator's choice. */
const isRoughly = ({ source, target }: NumberProblem): boolean =>
  source?.approximate === true &&
  target?.approximate === true &&
  source.kind !== 'range' &&
  target.kind !== 'range';

/** शून्य से 5 डिग्री नीचे is no range. */
function belowZero(mention: NumberMention, text: string): NumberMention {
  const [first, value] = mention.values;
  const isBelow = first === '0' && value !== undefined && mention.kind === 'range';
  if (!isBelow || !/^.{0,20}(?:नीचे|कम)/u.test(text.slice(mention.end))) return mention;
  return { ...mention, kind: 'cardinal', values: [`-${value}`] };
}
