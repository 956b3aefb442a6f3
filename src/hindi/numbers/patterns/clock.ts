import { toNumber, type Rational } from '../rational.ts';
import type { Hours } from '../tables/day-parts.ts';
import { pad } from './calendar-date.ts';

const DAY = 24 * 60;

const text = (minutes: number): string => `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;

/**
 * The times of day, as `HH:MM` on the 24-hour clock, that so many minutes past twelve or midnight
 * can be: both halves of the day before 13:00, unless the part of the day says which.
 */
export function timesOf(minutes: number, hours?: Hours): string[] {
  if (minutes < 0 || minutes > DAY) return [];
  const isOpen = minutes < 13 * 60;
  const half = minutes % (DAY / 2);
  const both = isOpen ? [half, half + DAY / 2] : [minutes % DAY];
  const fitting = hours ? both.filter((time) => isWithin(Math.floor(time / 60), hours)) : both;
  return (fitting.length > 0 ? fitting : both).map(text);
}

/** Exactly as written: 18:30, 05:45. */
export const clockTime = (minutes: number): string => text(minutes % DAY);

const isWithin = (hour: number, { from, to }: Hours): boolean =>
  from <= to ? hour >= from && hour <= to : hour >= from || hour <= to;

/** The minutes that 10.5 hours are, if whole; `10.30` in figures is ten thirty instead. */
export function minutesOf(value: Rational, figure?: string): number | undefined {
  const [, hour, minute] = /^(\d{1,2})\.([0-5]\d)$/.exec(figure ?? '') ?? [];
  if (hour !== undefined) return Number(hour) * 60 + Number(minute);
  const minutes = toNumber(value) * 60;
  return Number.isInteger(minutes) && minutes >= 0 && minutes <= DAY ? minutes : undefined;
}
