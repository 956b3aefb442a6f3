import type { NumberMention } from '../../hindi/numbers/mention.ts';
import { sameQuantity } from '../../hindi/numbers/same-quantity.ts';

/** A minus may be a word, and a hyphen no minus, as in Chandrayaan-1. */
export function isSameNumber(one: NumberMention, other: NumberMention, target: string): boolean {
  if (sameQuantity(one, other)) return true;
  // A manuscript of 1947 may be one of the Vikram year 2004.
  if (one.calendar && other.kind === 'cardinal') {
    return sameQuantity(one, { ...other, kind: 'year' });
  }
  const [value = ''] = one.values;
  if (isYear(one) && isYear(other) && isShortYear(value, other.values[0] ?? '')) return true;
  // Headlines leave the rupees to the reader: दस हज़ार करोड़ का घोटाला.
  if (one.kind === 'cardinal' && other.kind === 'money' && Number(value) >= A_LAKH) {
    return other.currency === 'INR' && other.values.join() === value;
  }
  if (other.kind === 'time' && one.kind === 'cardinal') return other.values.includes(clock(value));
  if (!value.startsWith('-')) return false;
  const before = target.slice(Math.max(0, other.start - 10), other.start);
  const isMinus = /(?:\p{L}-|minus |negative )$/iu.test(before) || /below/i.test(target);
  return isMinus && sameQuantity({ ...one, values: [value.slice(1)] }, other);
}

/** सन् बासठ is 1962. */
const isShortYear = (short: string, long: string): boolean =>
  /^\d\d$/.test(short) && /^\d{4}$/.test(long) && long.endsWith(short);

const isYear = ({ kind }: NumberMention): boolean => kind === 'year' || kind === 'cardinal';

const A_LAKH = 100_000;

/** सवा चार answers the question what time it is: 4.25 is 04:15. */
function clock(value: string): string {
  const minutes = Math.round(Number(value) * 60);
  const [hour, minute] = [Math.floor(minutes / 60), minutes % 60];
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
