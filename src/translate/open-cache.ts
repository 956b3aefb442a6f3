import type Database from 'libsql';
import type { Cache, CacheEntry, CacheHit, Clock, Ledger } from '../context.ts';
import { SetuError } from '../errors.ts';
import { KEEP, openCacheDatabase } from './cache-database.ts';
import { type CacheTrouble, noteTrouble } from './cache-trouble.ts';
import { type Budgets, type OpenedLedger, openLedger } from './open-ledger.ts';
import { transaction } from '../transaction.ts';

export { CACHE_VERSION } from './cache-database.ts';

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
  const database = openCacheDatabase(file, options);
  const trouble: CacheTrouble = {};
  const { ledger, settle } = openLedger(database, budgets, clock, trouble);
  return { cache: cacheOf(database, settle, clock, trouble), ledger };
}

type Put = Parameters<Cache['put']>;

function cacheOf(
  database: Database.Database,
  settle: OpenedLedger['settle'],
  clock: Clock,
  trouble: CacheTrouble,
): Cache {
  const insert = database.prepare('INSERT OR REPLACE INTO translation VALUES (?, ?, ?, ?, ?)');
  /** Answers that found no place on the disk: this run has them, and tries again at its end. */
  const unsaved: Put[] = [];
  const save = (puts: readonly Put[]): void =>
    transaction(database, () => {
      for (const [entries, paid] of puts) {
        for (const { key, normalised, target, engine } of entries) {
          insert.run(key, normalised, target, engine, clock.now());
        }
        if (paid) settle(paid.id, paid.usd);
      }
    });
  return {
    ...lookups(database, trouble, () => unsaved.flatMap(([entries]) => entries)),
    put: (entries, paid) => {
      try {
        save([[entries, paid]]);
      } catch (cause) {
        unsaved.push([entries, paid]);
        noteTrouble(trouble, 'written', cause);
      }
    },
    close: () => {
      try {
        if (unsaved.length > 0) save(unsaved);
      } catch (cause) {
        throw lost(unsaved, trouble, cause);
      } finally {
        closeDatabase(database);
      }
    },
  };
}

function lookups(
  database: Database.Database,
  trouble: CacheTrouble,
  unsaved: () => readonly CacheEntry[],
): Pick<Cache, 'get' | 'latest'> {
  const find = database.prepare('SELECT target, engine FROM translation WHERE key = ?');
  const latest = database.prepare(
    'SELECT target, engine FROM translation WHERE normalised = ? ORDER BY at DESC LIMIT 1',
  );
  const read = (statement: typeof find, by: string): CacheHit | undefined => {
    try {
      return statement.get(by) as CacheHit | undefined;
    } catch (cause) {
      noteTrouble(trouble, 'read', cause);
      throw new SetuError('input', `Not built: ${trouble.reason ?? ''}.`, { hint: KEEP, cause });
    }
  };
  return {
    get: (key) => unsaved().find((entry) => entry.key === key) ?? read(find, key),
    latest: (normalised) =>
      unsaved().findLast((entry) => entry.normalised === normalised) ?? read(latest, normalised),
  };
}

function closeDatabase(database: Database.Database): void {
  try {
    // Else the newest answers stay beside the file, and a copy of the file alone lacks them.
    if (!database.readonly) database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  } catch {
    // They are safe beside it, too: on a full disk the next run brings them in.
  } finally {
    database.close();
  }
}

function lost(unsaved: readonly Put[], { reason }: CacheTrouble, cause: unknown): SetuError {
  const answers = unsaved.reduce((sum, [entries]) => sum + entries.length, 0);
  const message =
    `Answers that were paid for could not be kept (texts: ${answers}): ` +
    `${reason ?? (cause as Error).message}.`;
  return new SetuError('output', message, {
    hint:
      'Nothing was paid for after that. Make room on the disk, or end what holds .setu/cache.db, ' +
      'and build again: these texts are then asked and paid for once more.',
    cause,
  });
}
