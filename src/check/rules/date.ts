import { type CalendarWord, calendarWords } from '../numbers/calendar-words.ts';
import { numberProblems } from '../numbers/number-problems.ts';
import type { Pair } from '../pair.ts';
import type { Problem, Rule } from './rule.ts';

export const date: Rule = {
  id: 'date',
  severity: 'warning',
  summary: 'A date, year, century, month or day of the week that is another in the English.',
  check(pair) {
    const found = numberProblems(pair, 'date', 'date');
    return found.length > 0 ? found : changedWords(pair);
  },
};

/** Months and days of the week outside of whole dates: only where one stands for another. */
function changedWords({ prose, source, target }: Pair): Problem[] {
  const hindi = calendarWords(prose.source, 'hi');
  const english = calendarWords(prose.target, 'en');
  const lost = without(hindi, english);
  const gained = without(english, hindi);
  return lost.flatMap((one): Problem[] => {
    const other = gained.find(({ kind }) => kind === one.kind);
    if (!other) return [];
    const expected = source.slice(one.start, one.end);
    const actual = target.slice(other.start, other.end);
    const places = [
      { side: 'source' as const, start: one.start, end: one.end },
      { side: 'target' as const, start: other.start, end: other.end },
    ];
    return [
      { message: `The date differs: ${expected} became ${actual}.`, expected, actual, places },
    ];
  });
}

const without = (all: readonly CalendarWord[], others: readonly CalendarWord[]): CalendarWord[] =>
  all.filter(
    ({ kind, value }) => !others.some((other) => other.kind === kind && other.value === value),
  );
