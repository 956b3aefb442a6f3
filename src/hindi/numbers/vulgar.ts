import { rational, type Rational } from './rational.ts';

const VULGAR: ReadonlyMap<string, string> = new Map([
  ['½', '1/2'],
  ['¼', '1/4'],
  ['¾', '3/4'],
  ['⅓', '1/3'],
  ['⅔', '2/3'],
  ['⅛', '1/8'],
  ['⅜', '3/8'],
  ['⅝', '5/8'],
  ['⅞', '7/8'],
  ['⅕', '1/5'],
  ['⅖', '2/5'],
  ['⅗', '3/5'],
  ['⅘', '4/5'],
  ['⅙', '1/6'],
  ['⅚', '5/6'],
]);

export const isVulgar = (sign: string): boolean => VULGAR.has(sign);

/** What ½ and its like stand for; 0 for any other sign. */
export const vulgarValue = (sign: string): Rational => rational(VULGAR.get(sign) ?? '0');

/** Whether digits have one decimal point at most; `15.8.1947` and `2.0.1` have two. */
export const isNumeral = (digits: string): boolean => /^\d+(?:\.\d+)?$/.test(digits);
