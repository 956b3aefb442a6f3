import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import Database from 'libsql';
import type { Cache, CacheHit, Clock, Ledger } from '../context.ts';
import type { Config } from '../config/schema.ts';
import { SetuError } from '../errors.ts';

/** Grows by one with each change of the tables; `migrate` brings older files up to it. */
export const CACHE_VERSION = 1;

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
  PRAGMA user_version = ${CACHE_VERSION};
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
  options: { readonly readonly?: boolean } = {},
): { cache: Cache; ledger: Ledger } {
  const database = options.readonly && file !== undefined ? openReadonly(file) : openDatabase(file);
  return { cache: cacheOf(database, clock), ledger: ledgerOf(database, budgets, clock) };
}

/** For a look at what is there; where there is no cache yet, an empty one in memory. */
function openReadonly(file: string): Database.Database {
  if (!existsSync(file)) return openDatabase(undefined);
  const database = new Database(file, { readonly: true });
  const { user_version: version } = database.prepare('PRAGMA user_version').get() as {
    user_version: number;
  };
  if (version === CACHE_VERSION) return database;
  throw fromTheFuture(version, file);
}

function openDatabase(file: string | undefined): Database.Database {
  try {
    if (file !== undefined) mkdirSync(path.dirname(file), { recursive: true });
    const database = new Database(file ?? ':memory:', { timeout: 10_000 });
    // FULL: what was paid for outlives a power cut, not only a killed process.
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;');
    migrate(database, file);
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

/** In one transaction that locks at once: two runs may open a new file at the same time. */
function migrate(database: Database.Database, file: string | undefined): void {
  const bringUp = database.transaction(() => {
    const row = database.prepare('PRAGMA user_version').get() as { user_version: number };
    if (row.user_version === CACHE_VERSION) return;
    if (row.user_version === 0) database.exec(TABLES);
    else throw fromTheFuture(row.user_version, file);
  });
  bringUp.immediate();
}

function fromTheFuture(version: number, file: string | undefined): SetuError {
  const message = `The cache ${file} has version ${version}, expected ${CACHE_VERSION}.`;
  return new SetuError('input', message, { hint: 'It was written by a newer Setu: update Setu.' });
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
    close: () => {
      // Else the newest answers stay beside the file, and a copy of the file alone lacks them.
      if (!database.readonly) database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
      database.close();
    },
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

/** A millionth of a cent: sums of prices are not exact in binary, and 0.3 buys three times 0.1. */
const TOLERANCE_USD = 1e-8;

function refusal(usd: number, run: number, month: number, budgets: Budgets): string | undefined {
  const over = (name: string, limit: number): string =>
    `the budget of the ${name} (${limit} USD) is used up`;
  const exceeds = (spent: number, limit: number): boolean => spent + usd > limit + TOLERANCE_USD;
  if (exceeds(run, budgets.budgetUSD)) return over('run', budgets.budgetUSD);
  return exceeds(month, budgets.monthlyBudgetUSD)
    ? over('month', budgets.monthlyBudgetUSD)
    : undefined;
}
