import type { Item } from '../items.ts';
import { behindAny, behindWords, matched, type Match } from '../pattern.ts';
import { toNumber } from '../rational.ts';
import { ENGLISH_DAY_PARTS } from '../tables/day-parts.ts';
import { within } from './calendar-date.ts';
import { timesOf } from './clock.ts';
import { clockAt, type Clock } from './time.ts';

/** 10:30 a.m., five o'clock, half past two, twenty minutes to six, nine at night. */
export function englishTime(items: readonly Item[], at: number): Match | undefined {
  const said = relative(items, at);
  const clock = said ?? clockAt(items, at);
  if (!clock) return undefined;
  const oclock = behindWords(items, clock.next, ['o', "'", 'clock']);
  const next = oclock ?? clock.next;
  const part = behindAny(items, next, ENGLISH_DAY_PARTS);
  if (!said && oclock === undefined && !part) return undefined;
  const values = timesOf(clock.minutes, part?.meaning);
  if (values.length === 0) return undefined;
  return matched(items, at, part?.next ?? next, { kind: 'time', values });
}

/** half past two, (a) quarter to three, ten past five, twenty minutes to six. */
function relative(items: readonly Item[], at: number): Clock | undefined {
  const quantity = items[at]?.quantity;
  if (!quantity || quantity.sort === 'ordinal' || quantity.figure !== undefined) return undefined;
  const isPart = quantity.sort === 'fraction';
  const shift = isPart ? toNumber(quantity.value) * 60 : within(quantity.value, 1, 59);
  const hasUnit = /^minutes?$/.test(items[at + 1]?.key ?? '');
  const place = hasUnit ? at + 2 : at + 1;
  const way = items[place]?.key;
  const hour = items[place + 1]?.quantity;
  if (shift === undefined || hour?.sort !== 'cardinal' || !hour.isUnit) return undefined;
  const isTo = way === 'to' && (isPart || hasUnit);
  const full = within(hour.value, 1, 12);
  if (full === undefined || (way !== 'past' && !isTo)) return undefined;
  return { minutes: full * 60 + (way === 'past' ? shift : -shift), next: place + 2 };
}
