import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import Database from 'libsql';
import { transaction } from '../../transaction.ts';

/** Grows by one with each change of the tables or of what a key is; older ones are made anew. */
export const INDEX_VERSION = 2;

/**
 * All of it can be made again from the memories themselves. A part is up to some ten thousand units
 * of one file that were indexed together, `units` of them so far, with ids from its own on;
 * `memory_word` says in which units of a part a word stands, `memory_hash` which units a key has.
 */
const TABLES = `
  CREATE TABLE memory_index (version INTEGER NOT NULL);
  INSERT INTO memory_index VALUES (${INDEX_VERSION});
  CREATE TABLE memory_file (
    id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, size INTEGER NOT NULL,
    changed TEXT NOT NULL, seen INTEGER NOT NULL, hash TEXT NOT NULL, units INTEGER NOT NULL,
    findings TEXT NOT NULL
  );
  CREATE TABLE memory_unit (
    id INTEGER PRIMARY KEY, file INTEGER NOT NULL, hash INTEGER NOT NULL, key TEXT NOT NULL,
    source TEXT, target TEXT NOT NULL, previous TEXT, next TEXT, at TEXT NOT NULL
  );
  CREATE TABLE memory_hash (
    hash INTEGER NOT NULL, unit INTEGER NOT NULL, PRIMARY KEY (hash, unit)
  ) WITHOUT ROWID;
  CREATE TABLE memory_part (
    id INTEGER PRIMARY KEY, file INTEGER NOT NULL, units INTEGER NOT NULL, lengths BLOB NOT NULL
  );
  CREATE TABLE memory_word (
    part INTEGER NOT NULL, word TEXT NOT NULL, units INTEGER NOT NULL, list BLOB NOT NULL,
    PRIMARY KEY (part, word)
  ) WITHOUT ROWID;
`;

const NAMES = ['index', 'file', 'unit', 'hash', 'part', 'word'].map((name) => `memory_${name}`);

/**
 * The index of the memories in the cache's database; in a temporary file if `file` is undefined. Its
 * own connection: what can be made again need not wait for the disk as what was paid for must.
 */
export function openIndex(file: string | undefined): Database.Database {
  if (file !== undefined) mkdirSync(path.dirname(file), { recursive: true });
  // SQLite's own name for a temporary file that goes with the connection.
  const database = new Database(file ?? '', { timeout: 10_000 });
  database.exec(
    'PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -32000;',
  );
  if (storedIndexVersion(database) !== INDEX_VERSION) {
    transaction(database, () => {
      for (const name of NAMES) database.exec(`DROP TABLE IF EXISTS ${name}`);
      database.exec(TABLES);
    });
  }
  return database;
}

/** For a look: undefined where there is no index of this version. */
export function openIndexReadonly(file: string): Database.Database | undefined {
  if (!existsSync(file)) return undefined;
  const database = new Database(file, { readonly: true });
  if (storedIndexVersion(database) === INDEX_VERSION) return database;
  database.close();
  return undefined;
}

function storedIndexVersion(database: Database.Database): number {
  const named = database.prepare("SELECT 1 FROM sqlite_master WHERE name = 'memory_index'").get();
  if (named === undefined) return 0;
  return (database.prepare('SELECT version FROM memory_index').get() as { version: number })
    .version;
}
