import type { NumberKind, NumberMention } from '../../hindi/numbers/mention.ts';
import type { NumberProblem } from './compare-numbers.ts';

/** Kinds of which one may be written in place of another by mistake. */
const FAMILIES: readonly (readonly NumberKind[])[] = [
  ['percent'],
  ['money'],
  ['time'],
  ['date', 'year', 'decade', 'century'],
  ['cardinal', 'ordinal', 'fraction', 'multiple', 'range', 'identifier'],
];

const familyOf = ({ kind }: NumberMention): number =>
  FAMILIES.findIndex((family) => family.includes(kind));

/** What is left on both sides, each beside the one it may have become, the likest kinds first. */
export function pairUp(
  source: readonly NumberMention[],
  target: readonly NumberMention[],
): NumberProblem[] {
  const free = new Set(target);
  const pairs = new Map<NumberMention, NumberMention>();
  for (const isLike of [isSameValue, isMultiple, isSameKind, isSameFamily, isAny]) {
    for (const one of source) {
      const other = pairs.has(one) ? undefined : [...free].find((each) => isLike(one, each));
      if (!other) continue;
      pairs.set(one, other);
      free.delete(other);
    }
  }
  return source.flatMap((one) => {
    const other = pairs.get(one);
    return other ? [{ source: one, target: other }] : [];
  });
}

type Likeness = (a: NumberMention, b: NumberMention) => boolean;

const isSure = (a: NumberMention, b: NumberMention): boolean =>
  a.certain && b.certain && !a.idiom && !b.idiom;

const isSameValue: Likeness = (a, b) => isSure(a, b) && a.values.join() === b.values.join();
/** "Doubled" may be a verb of its own, but not where the Hindi multiplies too. */
const isMultiple: Likeness = (a, b) => a.kind === 'multiple' && b.kind === 'multiple';
const isSameKind: Likeness = (a, b) => isSure(a, b) && a.kind === b.kind;
const isSameFamily: Likeness = (a, b) => isSure(a, b) && familyOf(a) === familyOf(b);
/** A number that lost its unit: 5 per cent became 15. */
const isAny: Likeness = (a, b) => {
  const plain = FAMILIES.length - 1;
  return isSure(a, b) && (familyOf(a) === plain || familyOf(b) === plain);
};
