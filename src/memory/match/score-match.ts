import type { Config } from '../../config/schema.ts';
import { APPROVED } from '../list-memories.ts';

const YEAR_MS = 365.25 * 86_400_000;

/**
 * Per cent of likeness less the penalties of the file and of the age, not below 0. `at` is TMX's
 * compact time (`20260131T093000Z`), '' where it is not known: such a unit does not age.
 */
export function scoreMatch(
  likeness: number,
  { file, at }: { readonly file: string; readonly at: string },
  { penalties, agePenalty }: Config['memory'],
  now: number,
): number {
  const years = file === APPROVED ? 0 : Math.floor((now - timeOf(at, now)) / YEAR_MS);
  const penalty = (penalties[file] ?? 0) + agePenalty * Math.max(0, years);
  return Math.max(0, likeness - penalty);
}

function timeOf(at: string, now: number): number {
  const [, year, month, day] = /^(\d{4})(\d\d)(\d\d)/.exec(at) ?? [];
  return year === undefined ? now : Date.UTC(Number(year), Number(month) - 1, Number(day));
}
