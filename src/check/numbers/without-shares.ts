import type { NumberMention } from '../../hindi/numbers/mention.ts';
import { measured } from './same-measure.ts';
import type { CountedUnit } from './units.ts';
import { rational, toNumber } from '../../hindi/numbers/rational.ts';

interface Side {
  readonly mentions: readonly NumberMention[];
  readonly text: string;
}

/** A part of a whole: 0.1 for one in ten, for दस में से एक, for 10 per cent and for a tenth. */
interface Share {
  /** What it is a part of, or the base of a measure. */
  readonly of: 'whole' | CountedUnit['base'];
  readonly value: number;
  readonly parts: readonly NumberMention[];
}

/**
 * Both sides' numbers without shares that the other side says in another way: दस में नौ is 90 per
 * cent, एक-तिहाई one in three, 1 घंटा 30 मिनट ninety minutes. Only what is said in two numbers is
 * taken for a share, and only if its like is there.
 */
export function withoutShares(source: Side, target: Side): [NumberMention[], NumberMention[]] {
  const [hindi, english] = [sharesOf(source, BETWEEN.hi), sharesOf(target, BETWEEN.en)];
  const said = new Set<NumberMention>();
  pairOff(hindi, [...english, ...simple(target)], said);
  pairOff(english, simple(source), said);
  const rest = ({ mentions }: Side) => mentions.filter((mention) => !said.has(mention));
  return [rest(source), rest(target)];
}

function pairOff(shares: readonly Share[], others: readonly Share[], said: Set<NumberMention>) {
  for (const share of shares) {
    const isFree = ({ parts }: Share) => !parts.some((part) => said.has(part));
    const like = others.find(
      (one) => isFree(one) && one.of === share.of && Math.abs(one.value - share.value) < NEARLY,
    );
    if (!like || !isFree(share)) continue;
    for (const part of [...share.parts, ...like.parts]) said.add(part);
  }
}

/** A third is 33 per cent. */
const NEARLY = 0.0051;

/** Between the two numbers; `whole` first in Hindi, the part first in English, or each of a ratio. */
const BETWEEN = {
  hi: { share: /^(?:लोगों |व्यक्तियों |बच्चों )? ?(?:में|में से) $/u, isWholeFirst: true },
  en: { share: /^ (?:in|in every|out of|out of every|of every) $/iu, isWholeFirst: false },
} as const;

function sharesOf(
  { mentions, text }: Side,
  { share, isWholeFirst }: (typeof BETWEEN)['hi' | 'en'],
): Share[] {
  return mentions.slice(1).flatMap((second, at): Share[] => {
    const first = mentions[at] as NumberMention;
    if (!isCount(first) || !isCount(second)) return [];
    const [one, other] = [valueOf(first), valueOf(second)];
    const between = text.slice(first.end, second.start);
    const [part, whole] = isWholeFirst ? [other, one] : [one, other];
    if (share.test(between) && part < whole)
      return [{ of: 'whole', value: part / whole, parts: [first, second] }];
    return summed(first, second, text);
  });
}

/** 1 घंटा 30 मिनट, two years and six months. */
function summed(first: NumberMention, second: NumberMention, text: string): Share[] {
  const [one, other] = [measured({ mention: first, text }), measured({ mention: second, text })];
  if (one === undefined || other === undefined) return [];
  if (one.base !== other.base || other.size >= one.size) return [];
  if (!BESIDE.test(text.slice(first.end, second.start))) return [];
  return [{ of: one.base, value: one.size + other.size, parts: [first, second] }];
}

/** A unit, and perhaps और. */
const BESIDE = /^ ?[\p{L}\p{M}]{1,12},?(?: और| and)? $/u;

const isCount = ({ kind, values }: NumberMention): boolean =>
  kind === 'cardinal' && values.length === 1;

/** Said in one number. */
const simple = ({ mentions, text }: Side): Share[] =>
  mentions.flatMap((mention): Share[] => {
    const { kind, values } = mention;
    const measure = measured({ mention, text });
    if (measure) return [{ of: measure.base, value: measure.size, parts: [mention] }];
    if ((kind !== 'percent' && kind !== 'fraction') || values.length > 1) return [];
    const value = valueOf(mention) / (kind === 'percent' ? 100 : 1);
    return [{ of: 'whole', value, parts: [mention] }];
  });

const valueOf = ({ values }: NumberMention): number => toNumber(rational(values[0] ?? '0'));
