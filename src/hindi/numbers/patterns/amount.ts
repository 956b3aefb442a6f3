import type { Item } from '../items.ts';
import type { Language } from '../../../types.ts';
import type { Quantity } from '../quantity.ts';
import { isLess, plus, rational, times, type Rational } from '../rational.ts';

/** One number or the two ends of a range. */
export interface Amount {
  readonly quantities: readonly [Quantity, Quantity?];
  readonly values: readonly [Rational] | readonly [Rational, Rational];
  readonly approximate: boolean;
  /** The places of the second number and of what is behind all. */
  readonly second: number;
  readonly next: number;
}

/** The amount at a place: `5 लाख`, `5-6 लाख`, `10 से 12`, `दस बारह`, `two or three`. */
export function amountAt(
  items: readonly Item[],
  at: number,
  language: Language,
): Amount | undefined {
  const first = items[at]?.quantity;
  if (!first || !isCount(first)) return undefined;
  const approximate = first.approximate === true;
  const one: Amount = {
    quantities: [first],
    values: [first.value],
    approximate,
    second: at,
    next: at + 1,
  };
  return repeated(items, at, one) ?? ranged(items, at, first, language) ?? one;
}

const isCount = ({ sort }: Quantity): boolean => sort === 'cardinal' || sort === 'fraction';

/** पाँच-पाँच: five each. */
function repeated(items: readonly Item[], at: number, one: Amount): Amount | undefined {
  const place = items[at + 1]?.key === '-' ? at + 2 : at + 1;
  const [key, next] = [items[at]?.key, items[place]];
  const isTwice = key !== '' && next?.quantity?.isUnit === true && next.key === key;
  return isTwice && items[place + 1]?.key !== key ? { ...one, next: place + 1 } : undefined;
}

function ranged(
  items: readonly Item[],
  at: number,
  first: Quantity,
  language: Language,
): Amount | undefined {
  const link = linkAt(items, at, language);
  const last = items[link?.second ?? 0]?.quantity;
  if (!link || !last || !isCount(last)) return undefined;
  if (
    last.figure?.startsWith('0') ||
    (first.figure?.startsWith('0') && first.figure !== '0' && !first.figure.startsWith('0.'))
  )
    return undefined;
  const values = endsOf(first, last);
  const isNear = link.isLoose ? areNear(items, at, link.second, first, last) : true;
  if (!values || !isNear) return undefined;
  const inWords = first.figure === undefined && last.figure === undefined;
  const approximate = first.approximate === true || (link.isGuess && (inWords || link.isOr));
  const { second } = link;
  return { quantities: [first, last], values, approximate, second, next: second + 1 };
}

interface Link {
  readonly second: number;
  /** Whether the two numbers stand side by side with nothing between. */
  readonly isLoose: boolean;
  /** Whether the size is guessed at, as in दस-बारह. */
  readonly isGuess: boolean;
  readonly isOr: boolean;
}

function linkAt(items: readonly Item[], at: number, language: Language): Link | undefined {
  const key = items[at + 1]?.key ?? '';
  const link = (second: number, isGuess: boolean, isOr = false): Link => ({
    second,
    isLoose: false,
    isGuess,
    isOr,
  });
  if (key === '-') return link(at + 2, true);
  if (language === 'en' && key === 'to') return link(at + 2, false);
  if (language === 'hi' && key === 'से') {
    return link(items[at + 2]?.key === 'लेकर' ? at + 3 : at + 2, false);
  }
  if (key === 'or' || key === 'या') return link(at + 2, true, true);
  if (language === 'en' || !items[at + 1]?.quantity) return undefined;
  return { second: at + 1, isLoose: true, isGuess: true, isOr: false };
}

/** 5-6 लाख is five to six lakh; the first number must be the lesser. */
function endsOf(first: Quantity, last: Quantity): readonly [Rational, Rational] | undefined {
  const { scaled } = last;
  if (!first.scaled && scaled && isLess(first.value, scaled.count)) {
    return [times(first.value, scaled.scale), last.value];
  }
  return isLess(first.value, last.value) ? [first.value, last.value] : undefined;
}

/** दस बारह, पाँच सात सौ; not counting (एक दो तीन), not एक with what is counted (एक दस साल का). */
function areNear(
  items: readonly Item[],
  at: number,
  second: number,
  first: Quantity,
  last: Quantity,
): boolean {
  const [before, after] = [items[at - 1]?.quantity, items[second + 1]?.quantity];
  if (before?.isUnit || after?.isUnit || !first.isUnit || last.figure !== undefined) return false;
  const count = last.isUnit ? last.value : last.scaled?.count;
  if (!count) return false;
  const two = rational('2');
  const isClose = !isLess(plus(first.value, two), count);
  const isOne = first.value.n === 1n && first.value.d === 1n;
  if (isOne) return count.n === 2n && count.d === 1n;
  return isClose || !isLess(times(first.value, two), count);
}
