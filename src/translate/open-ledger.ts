import type Database from 'libsql';
import type { Clock, Ledger } from '../context.ts';
import type { Config } from '../config/schema.ts';
import { type CacheTrouble, noteTrouble } from './cache-trouble.ts';
import { transaction } from '../transaction.ts';

export type Budgets = Pick<Config['translate'], 'budgetUSD' | 'monthlyBudgetUSD'>;

/** Sums are made in whole billionths of a dollar: 0.1 + 0.1 + 0.1 is 0.3, after any number of them. */
const NANO = 1e9;
const toNano = (usd: number): number => Math.round(usd * NANO);

/** What nobody answered before a month began may still be billed in it: so late may an answer be. */
const LATE_MS = 3_600_000;

const SPENT = `
  SELECT COALESCE(SUM(CAST(ROUND(usd * ${NANO}) AS INTEGER)), 0) AS nano FROM ledger
  WHERE at >= ? - ${LATE_MS} AND (at >= ? OR settled = 0)`;

/** The ledger, and how the cache settles a reservation within a transaction of its own. */
export interface OpenedLedger {
  readonly ledger: Ledger;
  /** As `Ledger.settle`, but throws if the file cannot be written. */
  readonly settle: (id: number, usd: number) => void;
}

/**
 * The money of a run and of its month. A row says when it was reserved or, once settled, answered;
 * a row that was never settled (its run was killed, its request had no answer) counts as spent.
 */
export function openLedger(
  database: Database.Database,
  budgets: Budgets,
  clock: Clock,
  trouble: CacheTrouble,
): OpenedLedger {
  const insertRow = database.prepare('INSERT INTO ledger VALUES (NULL, ?, ?, ?, ?, 0)');
  const settleRow = database.prepare(
    'UPDATE ledger SET usd = ?, settled = 1, at = MAX(at, ?) WHERE id = ?',
  );
  const month = monthTotal(database, clock);
  const open = new Map<number, { readonly nano: number; readonly month: number }>();
  let run = 0;
  const reserve: Ledger['reserve'] = (engine, characters, usd) => {
    const nano = toNano(usd);
    const refused = refusal(nano, run, month.read(), budgets);
    if (refused !== undefined) return { refused };
    const row = insertRow.run(clock.now(), engine, characters, nano / NANO);
    return { id: Number(row.lastInsertRowid) };
  };
  const count = (id: number, nano: number): void => {
    const now = monthStart(clock.now());
    open.set(id, { nano, month: now });
    run += nano;
    month.add(nano, now);
  };
  const settle = (id: number, usd: number): void => {
    settleRow.run(toNano(usd) / NANO, clock.now(), id);
    const reserved = open.get(id);
    if (!reserved) return;
    open.delete(id);
    run += toNano(usd) - reserved.nano;
    month.add(toNano(usd) - reserved.nano, reserved.month);
  };
  const ledger: Ledger = {
    reserve: (engine, characters, usd) => {
      if (trouble.reason !== undefined) return { refused: trouble.reason };
      try {
        const outcome = transaction(database, () => reserve(engine, characters, usd));
        if ('id' in outcome) count(outcome.id, toNano(usd));
        return outcome;
      } catch (cause) {
        return { refused: noteTrouble(trouble, 'written', cause) };
      }
    },
    settle: (id, usd) => {
      try {
        transaction(database, () => settle(id, usd));
      } catch (cause) {
        // It stays reserved and counts in full: rather too much than too little.
        noteTrouble(trouble, 'written', cause);
      }
    },
    spent: () => run / NANO,
  };
  return { ledger, settle };
}

/**
 * What counts as spent in the month that it is now. Added up from the rows only when the month is
 * new or another process has written: a long run has many thousands of them.
 */
function monthTotal(database: Database.Database, clock: Clock) {
  const sum = database.prepare(SPENT);
  const dataVersion = database.prepare('PRAGMA data_version');
  let known = { month: NaN, version: NaN, nano: 0 };
  return {
    read: (): number => {
      const month = monthStart(clock.now());
      const { data_version: version } = dataVersion.get() as { data_version: number };
      if (month !== known.month || version !== known.version) {
        const { nano } = sum.get(month, month) as { nano: number };
        known = { month, version, nano };
      }
      return known.nano;
    },
    /** An amount of a row that was reserved in `month`; rows that went over its end are read anew. */
    add: (nano: number, month: number): void => {
      if (month === known.month) known.nano += nano;
      else known.month = NaN;
    },
  };
}

const monthStart = (now: number): number => {
  const date = new Date(now);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth());
};

function refusal(nano: number, run: number, month: number, budgets: Budgets): string | undefined {
  const over = (name: string, limit: number): string =>
    `the budget of the ${name} (${limit} USD) is used up`;
  const { budgetUSD, monthlyBudgetUSD } = budgets;
  if (run + nano > toNano(budgetUSD)) return over('run', budgetUSD);
  return month + nano > toNano(monthlyBudgetUSD) ? over('month', monthlyBudgetUSD) : undefined;
}
