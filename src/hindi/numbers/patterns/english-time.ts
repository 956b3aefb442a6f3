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
  const clock = said ?? spoken(items, at) ?? clockAt(items, at);
  if (!clock) return undefined;
  const oclock = behindWords(items, clock.next, ['o', "'", 'clock']);
  const next = oclock ?? clock.next;
  const part = behindAny(items, next, ENGLISH_DAY_PARTS);
  const isSaid = said ?? spoken(items, at);
  if (!isSaid && oclock === undefined && !part) return undefined;
  const values = timesOf(clock.minutes, part?.meaning);
  if (values.length === 0) return undefined;
  return matched(items, at, part?.next ?? next, { kind: 'time', values });
}

/** At eleven thirty, by ten fifteen: not the year 1130. */
function spoken(items: readonly Item[], at: number): Clock | undefined {
  const place = items[at + 1]?.key === '-' ? at + 2 : at + 1;
  const [hour, minute] = [items[at]?.quantity, items[place]?.quantity];
  if (
    (place === at + 1 && !CLOCK_BEFORE.has(items[at - 1]?.key ?? '')) ||
    !hour?.isUnit ||
    !minute?.isUnit
  )
    return undefined;
  const [full, part] = [within(hour.value, 1, 12), within(minute.value, 10, 59)];
  if (full === undefined || part === undefined || items[place + 1]?.quantity) return undefined;
  return { minutes: full * 60 + part, next: place + 1 };
}

const CLOCK_BEFORE: ReadonlySet<string> = new Set(
  'at by around about till until from to before after'.split(' '),
);

/** half past two, (a) quarter to three, ten past five, twenty minutes to six. */
function relative(items: readonly Item[], at: number): Clock | undefined {
  const quantity = items[at]?.quantity;
  if (!quantity || quantity.sort === 'ordinal' || quantity.figure !== undefined) return undefined;
  const isPart = quantity.sort === 'fraction';
  const shift = isPart ? toNumber(quantity.value) * 60 : within(quantity.value, 1, 59);
  const hasUnit = /^minutes?$/.test(items[at + 1]?.key ?? '');
  const place = hasUnit ? at + 2 : at + 1;
  const way = items[place]?.key;
  if (shift === undefined) return undefined;
  const full = hourAt(items, place + 1);
  const isTwelve = items[place + 1]?.quantity === undefined;
  const isTo = way === 'to' && (isPart || hasUnit || isTwelve);
  if (full === undefined || (way !== 'past' && !isTo)) return undefined;
  const minutes = full * 60 + (way === 'past' ? shift : -shift);
  return { minutes: minutes < 0 ? minutes + 24 * 60 : minutes, next: place + 2 };
}

/** A quarter past three, past midnight, to noon. */
function hourAt(items: readonly Item[], at: number): number | undefined {
  const item = items[at];
  const hour = item?.quantity;
  if (!hour) return TWELVE.get(item?.key ?? '');
  return hour.sort === 'cardinal' && hour.isUnit ? within(hour.value, 1, 12) : undefined;
}

const TWELVE: ReadonlyMap<string, number> = new Map([
  ['midnight', 0],
  ['noon', 12],
  ['midday', 12],
]);
