import type { Item } from '../items.ts';
import type { Language } from '../../../types.ts';
import { matched, type Match } from '../pattern.ts';
import { plus, rational, times, toText, type Rational } from '../rational.ts';
import {
  CURRENCY_ADJECTIVES,
  CURRENCY_PREFIXES,
  CURRENCY_SIGNS,
  CURRENCY_WORDS,
  HUNDREDTH_WORDS,
} from '../tables/currencies.ts';
import { amountAt } from './amount.ts';

interface Sum {
  readonly values: readonly Rational[];
  readonly currency: string;
  readonly approximate: boolean;
  readonly next: number;
}

/** ₹5 लाख, 5-6 लाख रुपये, पाँच रुपये पचास पैसे, US$10, ₹100 से ₹200. */
export function money(items: readonly Item[], at: number, language: Language): Match | undefined {
  const sum = sumBehindSign(items, at, language) ?? sumBeforeWord(items, at, language);
  if (!sum) return undefined;
  const approximate = sum.approximate ? { approximate: true as const } : {};
  return matched(items, at, sum.next, {
    kind: 'money',
    values: sum.values.map(toText),
    currency: sum.currency,
    ...approximate,
  });
}

/** The currency sign or word before a sum, and where the sum begins. */
function signAt(
  items: readonly Item[],
  at: number,
): { currency: string; next: number } | undefined {
  const item = items[at];
  const isDollar = (item?.key === 'us' || item?.key === 'u') && items[at + 1]?.key === '$';
  if (isDollar) return { currency: 'USD', next: at + 2 };
  const sign = CURRENCY_SIGNS.get(item?.key ?? '');
  if (sign !== undefined) return { currency: sign, next: at + 1 };
  if (!item || !CURRENCY_PREFIXES.has(item.key)) return undefined;
  const next = items[at + 1]?.key === '.' ? at + 2 : at + 1;
  return { currency: CURRENCY_WORDS.get(item.key) ?? 'INR', next };
}

function sumBehindSign(items: readonly Item[], at: number, language: Language): Sum | undefined {
  const sign = signAt(items, at);
  const amount = sign && amountAt(items, sign.next, language);
  if (!sign || !amount) return undefined;
  const { currency } = sign;
  const { values } = amount;
  const next = behindFlourish(items, amount.next);
  const sum = { values, currency, approximate: amount.approximate, next };
  return withSecondSum(items, sum, language) ?? sum;
}

/** ₹100 से ₹200, $5-$6. */
function withSecondSum(items: readonly Item[], sum: Sum, language: Language): Sum | undefined {
  const link = items[sum.next]?.key;
  if (sum.values.length > 1 || (link !== '-' && link !== 'से' && link !== 'to')) return undefined;
  const sign = signAt(items, sum.next + 1);
  if (sign?.currency !== sum.currency) return undefined;
  const last = amountAt(items, sign.next, language);
  if (!last) return undefined;
  return { ...sum, values: [...sum.values, last.values[0]], next: last.next };
}

/** The stroke that closes a sum on a bill: 500/-. */
const behindFlourish = (items: readonly Item[], at: number): number =>
  items[at]?.key === '/' && items[at + 1]?.key === '-' ? at + 2 : at;

function sumBeforeWord(items: readonly Item[], at: number, language: Language): Sum | undefined {
  const amount = amountAt(items, at, language) ?? oneAt(items, at);
  if (!amount) return undefined;
  const flourish = behindFlourish(items, amount.next);
  const place = CURRENCY_ADJECTIVES.has(items[flourish]?.key ?? '') ? flourish + 1 : flourish;
  const word = items[place]?.key ?? '';
  const { approximate } = amount;
  const values: readonly Rational[] = amount.values;
  const hundredth = HUNDREDTH_WORDS.get(word);
  if (hundredth !== undefined) {
    return { values: values.map(inHundredths), currency: hundredth, approximate, next: place + 1 };
  }
  const currency = CURRENCY_WORDS.get(word);
  if (currency === undefined) {
    if (flourish === amount.next) return undefined;
    return { values, currency: 'INR', approximate, next: flourish };
  }
  const isAbbreviated = (word === 'रु' || word === 'रू') && items[place + 1]?.key === '.';
  const next = isAbbreviated ? place + 2 : place + 1;
  return withHundredths(items, { values, currency, approximate, next }, language);
}

const inHundredths = (value: Rational): Rational => times(value, rational('0.01'));

/** 'a rupee' */
const oneAt = (items: readonly Item[], at: number) =>
  items[at]?.key === 'a' && CURRENCY_WORDS.has(items[at + 1]?.key ?? '')
    ? { values: [rational('1')], approximate: false, next: at + 1 }
    : undefined;

/** पाँच रुपये पचास पैसे, five rupees and fifty paise. */
function withHundredths(items: readonly Item[], sum: Sum, language: Language): Sum {
  const and = ['और', 'and'].includes(items[sum.next]?.key ?? '') ? sum.next + 1 : sum.next;
  const more = amountAt(items, and, language);
  const isSmall = more && HUNDREDTH_WORDS.get(items[more.next]?.key ?? '') === sum.currency;
  const [whole, end] = sum.values;
  if (!isSmall || !whole || end) return sum;
  const value = plus(whole, inHundredths(more.values[0]));
  return { ...sum, values: [value], next: more.next + 1 };
}
