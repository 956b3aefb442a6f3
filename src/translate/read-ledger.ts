import { lookIntoCache } from './look-into-cache.ts';

/** What one engine cost in one month. */
export interface MonthOfEngine {
  /** `2026-11`, UTC, as budgets count months. */
  readonly month: string;
  /** `Engine.name`. */
  readonly engine: string;
  /** Requests, and code points sent in them. */
  readonly requests: number;
  readonly characters: number;
  /** USD of what was answered. */
  readonly spent: number;
  /** USD of requests without an answer: they count as spent, since they may have been billed. */
  readonly reserved: number;
}

const MONTHS = `
  SELECT strftime('%Y-%m', at / 1000, 'unixepoch') AS month, engine,
    COUNT(*) AS requests, SUM(characters) AS characters,
    SUM(CASE WHEN settled THEN usd ELSE 0 END) AS spent,
    SUM(CASE WHEN settled THEN 0 ELSE usd END) AS reserved
  FROM ledger GROUP BY month, engine ORDER BY month DESC, engine
`;

/** The ledger by month and engine, the newest month first; nothing where there is no cache. */
export const readLedger = (file: string): MonthOfEngine[] =>
  lookIntoCache(file, (query) => query<MonthOfEngine>(MONTHS)) ?? [];

/** USD that count against the budget of the month in which `now` lies, in milliseconds. */
export function spentInMonth(months: readonly MonthOfEngine[], now: number): number {
  const month = new Date(now).toISOString().slice(0, 7);
  return months
    .filter((one) => one.month === month)
    .reduce((sum, { spent, reserved }) => sum + spent + reserved, 0);
}
