import type { Item } from '../items.ts';
import type { Language } from '../../../types.ts';
import { behindAny, behindWords, matched, type Match } from '../pattern.ts';
import { DAY_PARTS, type Hours } from '../tables/day-parts.ts';
import { within } from './calendar-date.ts';
import { clockTime, minutesOf, timesOf } from './clock.ts';
import { englishTime } from './english-time.ts';

/** सुबह 10 बजे, साढ़े दस बजे, शाम 5 बजकर 20 मिनट, 10 से 12 बजे, 10:30; half past two, 10 a.m. */
export const time = (items: readonly Item[], at: number, language: Language): Match | undefined =>
  (language === 'hi' ? hindiTime(items, at) : englishTime(items, at)) ?? bareTime(items, at);

function hindiTime(items: readonly Item[], at: number): Match | undefined {
  const part = dayPartAt(items, at);
  const start = part?.next ?? at;
  const clock = clockAt(items, start);
  if (!clock) return undefined;
  const said = behindHour(items, clock);
  if (!said) return rangeStart(items, at, clock, part?.meaning);
  const behind = part ? undefined : behindAny(items, said.next, DAY_PARTS);
  const values = timesOf(said.minutes, part?.meaning ?? behind?.meaning);
  if (values.length === 0) return undefined;
  return matched(items, at, behind?.next ?? said.next, { kind: 'time', values });
}

/** सुबह, सुबह के; a part of the day alone is no time. */
function dayPartAt(items: readonly Item[], at: number) {
  const part = behindAny(items, at, DAY_PARTS);
  if (!part) return undefined;
  const next = /^(?:के|को|में)$/.test(items[part.next]?.key ?? '') ? part.next + 1 : part.next;
  return { ...part, next };
}

export interface Clock {
  readonly minutes: number;
  readonly next: number;
}

/** An hour as a number, or 10:30. */
export function clockAt(items: readonly Item[], at: number): Clock | undefined {
  const quantity = items[at]?.quantity;
  if (quantity?.sort !== 'cardinal' && quantity?.sort !== 'identifier') return undefined;
  const minute = items[at + 1]?.key === ':' ? items[at + 2]?.quantity?.figure : undefined;
  const hour = within(quantity.value, 0, 24);
  if (minute !== undefined && /^[0-5]\d$/.test(minute) && hour !== undefined) {
    return { minutes: hour * 60 + Number(minute), next: at + 3 };
  }
  const minutes = minutesOf(quantity.value, quantity.figure);
  return minutes === undefined ? undefined : { minutes, next: at + 1 };
}

/** बजे; बजकर बीस मिनट; बजने में दस मिनट. */
function behindHour(items: readonly Item[], { minutes, next }: Clock): Clock | undefined {
  const key = items[next]?.key ?? '';
  const past = behindWords(items, next, ['बजकर']) ?? behindWords(items, next, ['बज', 'कर']);
  if (past !== undefined) return shifted(items, past, minutes, 1);
  const short = behindWords(items, next, ['बजने', 'में']);
  if (short !== undefined) return shifted(items, short, minutes, -1);
  return /^बज[ाे]$/.test(key)
    ? shifted(items, next + 1, minutes, 1, { minutes, next: next + 1 })
    : undefined;
}

/** So many minutes after or before the hour. */
function shifted(
  items: readonly Item[],
  at: number,
  minutes: number,
  way: 1 | -1,
  otherwise?: Clock,
): Clock | undefined {
  const quantity = items[at]?.quantity;
  const shift = quantity?.sort === 'cardinal' ? within(quantity.value, 1, 59) : undefined;
  if (shift === undefined || !/^मिनट(?:ों)?$/.test(items[at + 1]?.key ?? '')) return otherwise;
  return { minutes: minutes + way * shift, next: at + 2 };
}

/** The 10 of 10 से 12 बजे. */
function rangeStart(
  items: readonly Item[],
  at: number,
  { minutes, next }: Clock,
  hours: Hours | undefined,
): Match | undefined {
  if (!['-', 'से'].includes(items[next]?.key ?? '')) return undefined;
  const part = dayPartAt(items, next + 1);
  const last = clockAt(items, part?.next ?? next + 1);
  if (!last || !behindHour(items, last)) return undefined;
  const values = timesOf(minutes, hours);
  return values.length === 0 ? undefined : matched(items, at, next, { kind: 'time', values });
}

/** 10:30, 18:30: on the 24-hour clock as written. */
function bareTime(items: readonly Item[], at: number): Match | undefined {
  if (items[at + 1]?.key !== ':' || !items[at + 1]?.glued || !items[at + 2]?.glued)
    return undefined;
  const clock = clockAt(items, at);
  if (clock?.next !== at + 3 || items[at + 3]?.key === ':' || items[at - 1]?.key === ':') {
    return undefined;
  }
  return matched(items, at, clock.next, { kind: 'time', values: [clockTime(clock.minutes)] });
}
