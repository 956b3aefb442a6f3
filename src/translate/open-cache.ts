import { mkdirSync } from 'node:fs';
import path from 'node:path';
import Database from 'libsql';
import type { Cache, CacheHit, Clock, Ledger } from '../context.ts';
import type { Config } from '../config/schema.ts';
import { SetuError } from '../errors.ts';

/** Grows by one with each change of the tables; `migrate` brings older files up to it. */
const VERSION = 1;

const TABLES = `
  CREATE TABLE translation (
    key TEXT PRIMARY KEY, normalised TEXT NOT NULL, target TEXT NOT NULL,
    engine TEXT NOT NULL, at INTEGER NOT NULL
  ) WITHOUT ROWID;
  CREATE INDEX translation_normalised ON translation (normalised, at);
  CREATE TABLE ledger (
    id INTEGER PRIMARY KEY, at INTEGER NOT NULL, engine TEXT NOT NULL,
    characters INTEGER NOT NULL, usd REAL NOT NULL, settled INTEGER NOT NULL
  );
  CREATE INDEX ledger_at ON ledger (at);
  PRAGMA user_version = ${VERSION};
`;

type Budgets = Pick<Config['translate'], 'budgetUSD' | 'monthlyBudgetUSD'>;

/**
 * Opens `.setu/cache.db`, or a cache in memory if `file` is undefined. Throws a SetuError `input`
 * if it cannot be opened or was written by a later Setu.
 */
export function openCache(
  file: string | undefined,
  budgets: Budgets,
  clock: Clock,
): { cache: Cache; ledger: Ledger } {
  const database = openDatabase(file);
  return { cache: cacheOf(database, clock), ledger: ledgerOf(database, budgets, clock) };
}

function openDatabase(file: string | undefined): Database.Database {
  try {
    if (file !== undefined) mkdirSync(path.dirname(file), { recursive: true });
    const database = new Database(file ?? ':memory:', { timeout: 10_000 });
    // FULL: what was paid for outlives a power cut, not only a killed process.
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;');
    migrate(database);
    return database;
  } catch (cause) {
    if (cause instanceof SetuError) throw cause;
    throw new SetuError(
      'input',
      `The cache ${file} cannot be opened: ${(cause as Error).message}`,
      {
        hint: 'Check that the folder can be written. The file holds paid translations: keep a copy.',
        cause,
      },
    );
  }
}

function migrate(database: Database.Database): void {
  const row = database.prepare('PRAGMA user_version').get() as { user_version: number };
  if (row.user_version === VERSION) return;
  if (row.user_version !== 0) {
    throw new SetuError(
      'input',
      `The cache has version ${row.user_version}, expected ${VERSION}.`,
      {
        hint: 'It was written by a newer Setu: update Setu.',
      },
    );
  }
  database.exec(`BEGIN; ${TABLES} COMMIT;`);
}

function cacheOf(database: Database.Database, clock: Clock): Cache {
  const find = database.prepare('SELECT target, engine FROM translation WHERE key = ?');
  const latest = database.prepare(
    'SELECT target, engine FROM translation WHERE normalised = ? ORDER BY at DESC LIMIT 1',
  );
  const insert = database.prepare('INSERT OR REPLACE INTO translation VALUES (?, ?, ?, ?, ?)');
  const insertAll = database.transaction((entries: Parameters<Cache['put']>[0]) => {
    for (const { key, normalised, target, engine } of entries) {
      insert.run(key, normalised, target, engine, clock.now());
    }
  });
  return {
    get: (key) => find.get(key) as CacheHit | undefined,
    latest: (normalised) => latest.get(normalised) as CacheHit | undefined,
    put: (entries) => insertAll(entries),
    close: () => database.close(),
  };
}

function ledgerOf(database: Database.Database, budgets: Budgets, clock: Clock): Ledger {
  const insert = database.prepare('INSERT INTO ledger VALUES (NULL, ?, ?, ?, ?, 0)');
  const settle = database.prepare('UPDATE ledger SET usd = ?, settled = 1 WHERE id = ?');
  const since = database.prepare('SELECT COALESCE(SUM(usd), 0) AS usd FROM ledger WHERE at >= ?');
  const run = new Map<number, number>();
  const spent = (): number => [...run.values()].reduce((sum, usd) => sum + usd, 0);
  const reserve = database.transaction((engine: string, characters: number, usd: number) => {
    const month = (since.get(monthStart(clock.now())) as { usd: number }).usd;
    const refused = refusal(usd, spent(), month, budgets);
    if (refused !== undefined) return { refused };
    const id = Number(insert.run(clock.now(), engine, characters, usd).lastInsertRowid);
    run.set(id, usd);
    return { id };
  });
  return {
    reserve: (engine, characters, usd) => reserve.immediate(engine, characters, usd),
    settle: (id, usd) => {
      settle.run(usd, id);
      run.set(id, usd);
    },
    spent,
  };
}

const monthStart = (now: number): number => {
  const date = new Date(now);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth());
};

function refusal(usd: number, run: number, month: number, budgets: Budgets): string | undefined {
  const over = (name: string, limit: number): string =>
    `the budget of the ${name} (${limit} USD) is used up`;
  if (run + usd > budgets.budgetUSD) return over('run', budgets.budgetUSD);
  return month + usd > budgets.monthlyBudgetUSD
    ? over('month', budgets.monthlyBudgetUSD)
    : undefined;
}
