import type { Item } from '../items.ts';
import type { Language } from '../../../types.ts';
import { isWhole, toNumber, type Rational } from '../rational.ts';
import { ENGLISH_MONTHS, HINDI_MONTHS } from '../tables/months.ts';

export const pad = (number: number, length = 2): string => String(number).padStart(length, '0');

/** The month an item names; English ones are capitals' words, for may and march are verbs too. */
export function monthAt(
  items: readonly Item[],
  at: number,
  language: Language,
): number | undefined {
  const item = items[at];
  if (!item?.isWord) return undefined;
  if (language === 'hi') return HINDI_MONTHS.get(item.key);
  return /^[A-Z]/.test(item.text) ? ENGLISH_MONTHS.get(item.key) : undefined;
}

/** The day of the month an item gives, from 1 to 31. */
export function dayAt(items: readonly Item[], at: number): number | undefined {
  const quantity = items[at]?.quantity;
  if (!quantity || (quantity.sort !== 'cardinal' && quantity.sort !== 'ordinal')) return undefined;
  if (quantity.figure !== undefined && !/^\d{1,2}$/.test(quantity.figure)) return undefined;
  return within(quantity.value, 1, 31);
}

/** The year of four figures (or as much in words) an item gives. */
export function yearAt(items: readonly Item[], at: number): number | undefined {
  const quantity = items[at]?.quantity;
  if (quantity?.sort !== 'cardinal') return undefined;
  if (quantity.figure !== undefined && !/^\d{4}$/.test(quantity.figure)) return undefined;
  return within(quantity.value, 1000, 2199);
}

export function within(value: Rational, from: number, to: number): number | undefined {
  if (!isWhole(value)) return undefined;
  const number = toNumber(value);
  return number >= from && number <= to ? number : undefined;
}
