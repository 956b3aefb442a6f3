import type { NumberMention } from '../../hindi/numbers/mention.ts';
import { sameQuantity } from '../../hindi/numbers/same-quantity.ts';

interface Sides {
  readonly source: string;
  readonly target: string;
}

/** A minus may be a word, and a hyphen no minus, as in Chandrayaan-1. */
export function isSameNumber(
  one: NumberMention,
  other: NumberMention,
  { source, target }: Sides,
): boolean {
  if (sameQuantity(one, other)) return true;
  if (isShortened(one, other, target) || isShortened(other, one, source)) return true;
  if (isShortYear(one, other)) return true;
  if (isBeforeHour(one, other, target) || isDottedTime(one, other, target)) return true;
  // A manuscript of 1947 may be one of the Vikram year 2004.
  if (one.calendar && other.kind === 'cardinal') {
    return sameQuantity(one, { ...other, kind: 'year' });
  }
  const [value = ''] = one.values;
  // Headlines leave the rupees to the reader: दस हज़ार करोड़ का घोटाला.
  if (one.kind === 'cardinal' && other.kind === 'money' && other.currency === 'INR') {
    const isSum = Number(value) >= A_LAKH || COUNTS_NOTHING.test(source.slice(one.end));
    return isSum && other.values.join() === value;
  }
  if (other.kind === 'time' && one.kind === 'cardinal') return other.values.includes(clock(value));
  if (!value.startsWith('-')) return false;
  const before = target.slice(Math.max(0, other.start - 10), other.start);
  const isMinus = /(?:\p{L}-|minus |negative )$/iu.test(before) || /below/i.test(target);
  return isMinus && sameQuantity({ ...one, values: [value.slice(1)] }, other);
}

const A_LAKH = 100_000;

/** What follows a number that counts no noun: सोना पचास हज़ार के पार, सौ का नोट. */
const COUNTS_NOTHING =
  /^(?: ?[।,.!?]| (?:का|के|की|को|में|से|पर|तक|है|हैं|था|थे|मिल|दे|दि|लग|लि|ले|माँग|ख़र्च|कमा|वाल))/u;

/** सन् बासठ is 1962. */
const isShortYear = (one: NumberMention, other: NumberMention): boolean => {
  const [short = '', long = ''] = [one.values[0], other.values[0]];
  const isOfYears = one.kind === 'year' || other.kind === 'year';
  return isOfYears && /^\d\d$/.test(short) && /^\d{4}$/.test(long) && long.endsWith(short);
};

/** In '47. */
const isShortened = (one: NumberMention, { start, values }: NumberMention, target: string) =>
  /^['’‘]/u.test(target.slice(start - 1, start)) &&
  one.values.length === 1 &&
  /^1\d{3}$|^20\d\d$/.test(one.values[0] ?? '') &&
  (one.values[0] ?? '').slice(-2) === values[0];

/** The British 1.15 for the time. */
function isDottedTime(one: NumberMention, { kind, start, end }: NumberMention, target: string) {
  if ((one.kind !== 'time' && one.kind !== 'cardinal') || kind !== 'cardinal') return false;
  const [, hour = '', minute = ''] = /^(\d{1,2})\.([0-5]\d)$/.exec(target.slice(start, end)) ?? [];
  const times = one.kind === 'time' ? one.values : [clock(one.values[0] ?? '')];
  const hours = [Number(hour), Number(hour) + TWELVE].map((each) => String(each).padStart(2, '0'));
  return hour !== '' && hours.some((each) => times.includes(`${each}:${minute}`));
}

const TWELVE = 12;

/** "Five to twelve" may be a range or a time. */
function isBeforeHour(one: NumberMention, other: NumberMention, target: string): boolean {
  if (one.kind !== 'time' || other.kind !== 'range') return false;
  const [minutes = 0, hour = 0] = other.values.map(Number);
  const isTo = target.slice(other.start, other.end).includes(' to ');
  return isTo && one.values.includes(clock(String(hour - minutes / 60)));
}

/** सवा चार answers the question what time it is: 4.25 is 04:15. */
function clock(value: string): string {
  const minutes = Math.round(Number(value) * 60);
  const [hour, minute] = [Math.floor(minutes / 60), minutes % 60];
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
