import type { NumberMention } from '../../hindi/numbers/mention.ts';
import { isHidden } from './is-hidden.ts';
import { isMissed } from './is-missed.ts';
import { atomsOf, isMadeOf } from './number-atoms.ts';
import { pairUp } from './pair-up.ts';
import { readSides } from './read-sides.ts';
import { unitBehind } from './units.ts';
import { withoutLike } from './without-like.ts';
import { withoutShares } from './without-shares.ts';

/** A number of one side that the other does not say, or says otherwise. */
export interface NumberProblem {
  readonly source?: NumberMention;
  readonly target?: NumberMention;
}

/**
 * The numbers in which a Hindi text and its English differ. First come those that can be the same
 * (`sameQuantity`), then those that are put together or taken apart otherwise (a range and its two
 * ends), then words that hold a number (दोनों, a fortnight). What is left on both sides is taken for
 * a change, kind by kind; of the rest, small numbers in words may come and go.
 */
export function compareNumbers(source: string, target: string): NumberProblem[] {
  const { hindi, english } = readSides(source, target);
  if (hindi.length === 0 && english.length === 0) return [];
  const sides = { source, target };
  const [first, second] = withoutShares(
    { mentions: hindi, text: source },
    { mentions: english, text: target },
  );
  const { missing, added, inOtherUnit } = withoutLike(first, second, sides);
  const [missed, more] = [atomsOf(missing), atomsOf(added)];
  const bare = atomsOf(added.filter(({ end }) => !unitBehind(target, end)));
  const hiding = { source, target: withoutHalves(target, added) };
  const left = {
    source: missing.filter((one) => {
      const atoms = one.kind === 'percent' ? bare : more;
      return !isMadeOf(one, atoms, target) && !isHidden(one, hiding, 'en');
    }),
    target: added.filter((one) => !isMadeOf(one, missed, source) && !isHidden(one, sides, 'hi')),
  };
  const all = pairUp(left.source, left.target);
  const changed = all.filter((problem) => !isRoughly(problem));
  const paired = new Set(all.flatMap((problem) => [problem.source, problem.target]));
  const lost = left.source.filter((one) => !paired.has(one) && isMissed(one, source, target));
  const gained = left.target.filter((one) => !paired.has(one) && isMissed(one, target, source));
  return [
    ...inOtherUnit,
    ...changed,
    ...lost.map((one) => ({ source: one })),
    ...gained.map((one) => ({ target: one })),
  ];
}

/** The half of "an hour and a half" is no half that could stand for आधा. */
const withoutHalves = (text: string, mentions: readonly NumberMention[]): string =>
  mentions
    .filter(({ start, end }) => text.slice(start, end).includes(' and '))
    .reduce(
      (rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
      text,
    );

/** लाखों is many; what exactly stands for it is the translator's choice. */
const isRoughly = ({ source, target }: NumberProblem): boolean =>
  source?.approximate === true &&
  target?.approximate === true &&
  source.kind !== 'range' &&
  target.kind !== 'range';
