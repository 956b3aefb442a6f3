import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import Database from 'libsql';
import { SetuError } from '../errors.ts';
import { transaction } from '../transaction.ts';

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

/** What to say wherever the cache cannot be used. */
export const KEEP = 'The file holds paid translations: keep a copy.';

/**
 * The database of the cache with its tables, or one in memory if `file` is undefined or, read-only,
 * not there. Throws a SetuError `input` as `openCache` does.
 */
export function openCacheDatabase(
  file: string | undefined,
  options: { readonly readonly?: boolean },
): Database.Database {
  return options.readonly && file !== undefined ? openReadonly(file) : openDatabase(file);
}

/** For a look at what is there; where there is no cache yet, an empty one in memory. */
function openReadonly(file: string): Database.Database {
  if (!existsSync(file)) return openDatabase(undefined);
  const database = new Database(file, { readonly: true });
  const version = storedVersion(database);
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
        hint: `Check that the folder can be written. ${KEEP}`,
        cause,
      },
    );
  }
}

/** In one transaction that locks at once: two runs may open a new file at the same time. */
function migrate(database: Database.Database, file: string | undefined): void {
  transaction(database, () => {
    const version = storedVersion(database);
    if (version === CACHE_VERSION) return;
    if (version === 0) database.exec(TABLES);
    else throw fromTheFuture(version, file);
  });
}

/** The version of the tables in a cache; 0 where there are none yet. */
export const storedVersion = (database: Database.Database): number =>
  (database.prepare('PRAGMA user_version').get() as { user_version: number }).user_version;

function fromTheFuture(version: number, file: string | undefined): SetuError {
  const message = `The cache ${file} has version ${version}, expected ${CACHE_VERSION}.`;
  return new SetuError('input', message, { hint: 'It was written by a newer Setu: update Setu.' });
}
