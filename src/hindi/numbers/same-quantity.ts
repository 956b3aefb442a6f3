import { gregorianYears } from './gregorian-years.ts';
import type { NumberKind, NumberMention } from './mention.ts';
import { rational, times, toText } from './rational.ts';

/** Kinds that say a number the same way in another form: दसवीं कक्षा is class 10, दुगुना twice. */
const COUNTS: ReadonlySet<NumberKind> = new Set([
  'cardinal',
  'ordinal',
  'fraction',
  'multiple',
  'identifier',
]);

/**
 * Whether two mentions can be the same number said in two languages: `5 लाख` and `half a million`,
 * `वि.सं. 2004` and `1947`, `10 बजे` and `10 p.m.`. Counts compare by value, whatever their form;
 * 50 per cent is a half; money wants one currency; times, dates and years want one possibility in
 * common. Whether either is certain does not matter.
 */
export function sameQuantity(a: NumberMention, b: NumberMention): boolean {
  return isSame(a, b) || isSame(b, a);
}

function isSame(a: NumberMention, b: NumberMention): boolean {
  if (a.kind === 'year') return isSameYear(a, b);
  if (a.kind === 'date') return b.kind === 'date' && isSameDate(a, b);
  if (a.kind === 'time') return isSameTime(a, b);
  if (a.kind === 'decade') return isSameDecade(a, b);
  if (a.kind === 'century') return isSameCentury(a, b);
  if (a.kind === 'percent') return isSamePercent(a, b);
  if (a.kind === 'money') {
    return b.kind === 'money' && a.currency === b.currency && haveSameValues(a, b);
  }
  if (a.kind === 'range') return (b.kind === 'range' || b.idiom === true) && haveSameValues(a, b);
  return COUNTS.has(a.kind) && COUNTS.has(b.kind) && haveSameValues(a, b);
}

const haveSameValues = (a: NumberMention, b: NumberMention): boolean =>
  a.values.join() === b.values.join();

const overlap = <T>(a: readonly T[], b: readonly T[]): boolean => a.some((one) => b.includes(one));

/** A bare 1947 may be a year, and a pair of years a range. */
function isSameYear(a: NumberMention, b: NumberMention): boolean {
  if (b.kind === 'cardinal' || b.kind === 'range') {
    return !a.era && (haveSameValues(a, b) || isShortYear(a, b));
  }
  if (b.kind !== 'year') return false;
  if (isShortYear(a, b)) return true;
  if (a.calendar === b.calendar) return a.era === b.era && haveSameValues(a, b);
  return a.values.length === b.values.length && overlap(gregorianYears(a), gregorianYears(b));
}

/** सन् 62 is 1962; of an earlier century a short year says so. */
function isShortYear(a: NumberMention, b: NumberMention): boolean {
  if (a.calendar || b.calendar || a.era || b.era) return false;
  if (a.values.length !== 1 || b.values.length !== 1) return false;
  const [one = '', other = ''] = [a.values[0], b.values[0]];
  return /^\d\d$/.test(one) && /^(?:1[5-9]|20)\d\d$/.test(other) && other.endsWith(one);
}

/** Of one calendar part for part; of two calendars by the years alone. */
function isSameDate(a: NumberMention, b: NumberMention): boolean {
  if (a.calendar !== b.calendar) return overlap(gregorianYears(a), gregorianYears(b));
  if (a.values.length === 1 || b.values.length === 1) {
    return a.values.some((one) => b.values.some((other) => isCompatible(one, other)));
  }
  return haveSameValues(a, b);
}

/** EDTF dates with X for what is not said: every part both say must agree, and the form too. */
const isCompatible = (a: string, b: string): boolean =>
  a.length === b.length &&
  [...a].every((sign, place) => sign === b[place] || sign === 'X' || b[place] === 'X');

function isSameTime(a: NumberMention, b: NumberMention): boolean {
  if (b.kind === 'time') return overlap(a.values, b.values);
  if (b.kind !== 'cardinal') return false;
  return a.values.some(
    (time) => time.endsWith(':00') && Number(time.slice(0, 2)) === Number(b.values[0]),
  );
}

/** The nineties are the 1990s. */
function isSameDecade(a: NumberMention, b: NumberMention): boolean {
  if (b.kind !== 'decade' && b.kind !== 'cardinal') return false;
  const [one = '', other = ''] = [a.values[0], b.values[0]];
  const isShort = one.length === 2 || (other.length === 2 && b.kind === 'decade');
  return isShort ? one.slice(-2) === other.slice(-2) : one === other;
}

const isSameCentury = (a: NumberMention, b: NumberMention): boolean =>
  (b.kind === 'century' || b.kind === 'ordinal') && a.era === b.era && haveSameValues(a, b);

function isSamePercent(a: NumberMention, b: NumberMention): boolean {
  if (b.kind === 'percent') return a.unit === b.unit && haveSameValues(a, b);
  if (b.kind !== 'fraction' || a.values.length > 1) return false;
  return toText(times(rational(a.values[0] ?? '0'), rational('0.01'))) === b.values[0];
}
