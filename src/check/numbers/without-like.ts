import type { NumberMention } from '../../hindi/numbers/mention.ts';
import type { NumberProblem } from './compare-numbers.ts';
import { isSameNumber } from './is-same-number.ts';
import { isSameMeasure } from './same-measure.ts';
import { isOtherUnit, unitBehind } from './units.ts';

interface Sides {
  readonly source: string;
  readonly target: string;
}

export interface Unlike {
  readonly missing: readonly NumberMention[];
  readonly added: readonly NumberMention[];
  /** The same number of something else: six hours, six days. */
  readonly inOtherUnit: readonly NumberProblem[];
}

/** What is left on either side when numbers that can be the same have taken each other away. */
export function withoutLike(
  hindi: readonly NumberMention[],
  english: readonly NumberMention[],
  { source, target }: Sides,
): Unlike {
  const free = new Set(english);
  const inOtherUnit: NumberProblem[] = [];
  const pairOff = (all: readonly NumberMention[], isLike: Likeness): NumberMention[] =>
    all.filter((one) => {
      const like = [...free].find((other) => isLike(one, other));
      if (like) free.delete(like);
      return like === undefined;
    });
  const isOther: Likeness = (one, other) =>
    isOtherUnit(unitBehind(source, one.end), unitBehind(target, other.end));
  const isMeasure: Likeness = (one, other) =>
    isSameMeasure({ mention: one, text: source }, { mention: other, text: target });
  const isAlike: Likeness = (one, other) => isSameNumber(one, other, { source, target });
  const isSaid: Likeness = (one, other) => isAlike(one, other) && !isOther(one, other);
  // What may be no number, as दो (give) may, comes after the length of time that surely is one.
  const unsure = pairOff(hindi, (one, other) => one.certain && isSaid(one, other));
  const unmeasured = pairOff(pairOff(unsure, isMeasure), isSaid);
  const missing = pairOff(unmeasured, (one, other) => {
    const isFound = isAlike(one, other);
    if (isFound && !one.idiom) inOtherUnit.push({ source: one, target: other });
    return isFound;
  });
  return { missing, added: [...free], inOtherUnit };
}

type Likeness = (one: NumberMention, other: NumberMention) => boolean;
