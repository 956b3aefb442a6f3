import { itemsOf } from './items.ts';
import type { Language } from '../../types.ts';
import type { NumberMention } from './mention.ts';
import type { Pattern } from './pattern.ts';
import { age } from './patterns/age.ts';
import { lunarDate } from './patterns/lunar-date.ts';
import { money } from './patterns/money.ts';
import { monthDate } from './patterns/month-date.ts';
import { numericDate } from './patterns/numeric-date.ts';
import { percent } from './patterns/percent.ts';
import { plain } from './patterns/plain.ts';
import { time } from './patterns/time.ts';
import { year } from './patterns/year.ts';
import { tokenise } from './tokens.ts';

/** The more particular first: what one takes, the next does not see. */
const PATTERNS: readonly Pattern[] = [
  numericDate,
  lunarDate,
  monthDate,
  age,
  time,
  money,
  percent,
  year,
  plain,
];

/**
 * Every number a text speaks of, in figures or in words, in the order of the text and without
 * overlap. Linear in the length of the text; never throws.
 */
export function findNumbers(text: string, language: Language): NumberMention[] {
  const items = itemsOf(tokenise(text), language);
  const mentions: NumberMention[] = [];
  for (let at = 0; at < items.length;) {
    const settled = items[at]?.mention;
    const match = settled ? undefined : firstMatch(items, at, language);
    mentions.push(...(settled ? [settled] : (match?.mentions ?? [])));
    at = match?.next ?? at + 1;
  }
  return mentions;
}

function firstMatch(items: Parameters<Pattern>[0], at: number, language: Language) {
  for (const pattern of PATTERNS) {
    const match = pattern(items, at, language);
    if (match) return match;
  }
  return undefined;
}
