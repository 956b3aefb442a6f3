import { ENGLISH_MONTHS, HINDI_MONTHS } from '../../hindi/numbers/tables/months.ts';
import { wordKey } from '../../hindi/numbers/word-key.ts';
import type { Language } from '../../types.ts';

const numbered = (lines: string): ReadonlyMap<string, number> =>
  new Map(
    lines
      .trim()
      .split('\n')
      .flatMap((line, index) => line.split(' ').map((word) => [wordKey(word), index + 1] as const)),
  );

const HINDI_DAYS = numbered(`
सोमवार सोम
मंगलवार
बुधवार
गुरुवार गुरूवार बृहस्पतिवार वीरवार
शुक्रवार
शनिवार शनिचर
रविवार इतवार`);

const ENGLISH_DAYS = numbered(`
monday mondays
tuesday tuesdays
wednesday wednesdays
thursday thursdays
friday fridays
saturday saturdays
sunday sundays`);

/** Words that are a month only with a capital, or not even then. */
const DOUBTFUL = new Set(['march', 'may', 'mar', 'jan', 'dec', 'sun', 'मार्च', 'सोम'].map(wordKey));

export interface CalendarWord {
  readonly kind: 'month' | 'weekday';
  readonly value: number;
  readonly start: number;
  readonly end: number;
}

const TABLES = {
  hi: { month: HINDI_MONTHS, weekday: HINDI_DAYS },
  en: { month: ENGLISH_MONTHS, weekday: ENGLISH_DAYS },
} as const;

const WORD = /[\p{L}\p{M}]+/gu;

/** Months and days of the week that a text names, those left out that may be another word. */
export function calendarWords(text: string, language: Language): CalendarWord[] {
  return [...text.matchAll(WORD)].flatMap(({ 0: word, index: start }) => {
    const key = wordKey(word);
    if (DOUBTFUL.has(key) || (language === 'en' && !/^\p{Lu}/u.test(word))) return [];
    return (['month', 'weekday'] as const).flatMap((kind) => {
      const value = TABLES[language][kind].get(key);
      return value === undefined ? [] : [{ kind, value, start, end: start + word.length }];
    });
  });
}

/** How many days "Saturday to Monday" or शनिवार से सोमवार are, both counted. */
export function weekdaySpan(text: string, language: Language): number | undefined {
  const days = calendarWords(text, language).filter(({ kind }) => kind === 'weekday');
  const [first, last] = [days[0], days[1]];
  if (!first || !last || !SPAN.test(text.slice(first.end, last.start))) return undefined;
  return ((last.value - first.value + DAYS_OF_WEEK) % DAYS_OF_WEEK) + 1;
}

const SPAN = /^(?:\s?[-–—]\s?| to | through | till | until | से | से लेकर )$/u;
const DAYS_OF_WEEK = 7;
