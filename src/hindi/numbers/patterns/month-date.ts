import type { Item } from '../items.ts';
import type { Language } from '../../../types.ts';
import { matched, type Match } from '../pattern.ts';
import { dayAt, monthAt, pad, yearAt } from './calendar-date.ts';

/** 15 अगस्त 1947, 10-12 अगस्त, अगस्त 1947, August 15, 1947, the 15th of August. */
export const monthDate = (
  items: readonly Item[],
  at: number,
  language: Language,
): Match | undefined => dayFirst(items, at, language) ?? monthFirst(items, at, language);

function dayFirst(items: readonly Item[], at: number, language: Language): Match | undefined {
  const day = dayAt(items, at);
  if (day === undefined) return undefined;
  const last = lastDay(items, at, day);
  const behind = last?.next ?? at + 1;
  const place = items[behind]?.key === 'of' ? behind + 1 : behind;
  const month = monthAt(items, place, language);
  if (month === undefined) return undefined;
  const { year, next } = yearBehind(items, place + 1);
  const days = last ? [day, last.day] : [day];
  const values = days.map((one) => `${year}-${pad(month)}-${pad(one)}`);
  return matched(items, at, next, { kind: 'date', values });
}

/** The last day of 10-12 अगस्त or 10 से 12 अगस्त. */
function lastDay(items: readonly Item[], at: number, first: number) {
  if (!['-', 'से', 'to', 'through', 'till', 'until'].includes(items[at + 1]?.key ?? ''))
    return undefined;
  const day = dayAt(items, at + 2);
  return day !== undefined && day > first ? { day, next: at + 3 } : undefined;
}

function monthFirst(items: readonly Item[], at: number, language: Language): Match | undefined {
  const month = monthAt(items, at, language);
  if (month === undefined) return undefined;
  const start = items[at + 1]?.key === '.' ? at + 2 : at + 1;
  const day = dayAt(items, start);
  const last = day === undefined ? undefined : lastDay(items, start, day);
  const { year, next } = yearBehind(items, last?.next ?? (day === undefined ? start : start + 1));
  if (day === undefined && year === UNSAID) return undefined;
  const days = [day, last?.day].filter((one) => one !== undefined);
  const of = `${year}-${pad(month)}`;
  const values = days.length === 0 ? [of] : days.map((one) => `${of}-${pad(one)}`);
  return matched(items, at, next, { kind: 'date', values });
}

const UNSAID = 'XXXX';

/** The year after a day and month, perhaps behind a comma, a dot (Aug.) or सन्. */
function yearBehind(items: readonly Item[], at: number): { year: string; next: number } {
  let place = at;
  if (items[place]?.key === ',' || (items[place]?.key === '.' && items[place]?.glued)) place += 1;
  if (/^सन्?$/.test(items[place]?.key ?? '')) place += 1;
  const year = yearAt(items, place);
  return year === undefined ? { year: UNSAID, next: at } : { year: String(year), next: place + 1 };
}
