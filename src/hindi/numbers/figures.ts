import { toAsciiDigits } from './to-ascii-digits.ts';

/** The groups are counted, so that a long list without spaces is read in linear time. */
const FIGURE = /\d+(?:(?:,\d{2,3}){0,12},\d{3}(?!\d))?(?:\.\d+)?/g;

/**
 * The numbers written in figures, of either script, as they are said: `१,००,०००` and `100,000` are
 * both `100000`. Grouping commas go, a decimal point stays, leading zeros stay.
 */
export function figures(text: string): string[] {
  const numbers = toAsciiDigits(text).match(FIGURE) ?? [];
  return numbers.map((number) => number.replaceAll(',', ''));
}
