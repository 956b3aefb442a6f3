import type { NumberMention } from './mention.ts';

/** The months a year of either calendar runs on into the next Gregorian one, चैत्र = 1. */
const PAUSHA = 10;

/**
 * The Gregorian years, astronomically counted (0 is 1 BCE), that a year or date may fall in.
 *
 * Saka: the civil calendar of the Calendar Reform Committee (Report, 1955; in use since 22 March
 * 1957), whose year begins on 22 March: +78, from some day of पौष +79. Vikram: the year of northern
 * India, which begins with the bright half of चैत्र in March or April: −57, from some day of पौष −56;
 * the dark half of चैत्र closes the year where months end with the full moon (R. Sewell and S. B.
 * Dikshit, *The Indian Calendar*, 1896). The year of Gujarat begins in कार्तिक; its −56 is among these.
 */
export function gregorianYears(mention: NumberMention): number[] {
  const years = mention.values.flatMap((value) => yearsOf(value, mention));
  return [...new Set(years)].sort((a, b) => a - b);
}

function yearsOf(value: string, { calendar, era }: NumberMention): number[] {
  const [, digits, month, half] = /^(\d{1,4})(?:-(\d\d))?(?:-([SK])?\d\d)?$/.exec(value) ?? [];
  if (digits === undefined) return [];
  const year = Number(digits);
  if (calendar === undefined) return [era === 'bce' ? 1 - year : year];
  const first = calendar === 'saka' ? year + 78 : year - 57;
  return monthYears(first, Number(month ?? 0), calendar === 'vikram' ? half : 'S');
}

function monthYears(first: number, month: number, half: string | undefined): number[] {
  const isOpenStart = month === 1 && half !== 'S';
  if (month === 0 || month === PAUSHA || isOpenStart) return [first, first + 1];
  return month < PAUSHA ? [first] : [first + 1];
}
