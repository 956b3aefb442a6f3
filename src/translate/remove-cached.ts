import Database from 'libsql';
import { againKey } from './cache-key.ts';
import { unreadable, versionOf } from './look-into-cache.ts';
import type { CachedTranslation } from './cached-translations.ts';
import { transaction } from '../transaction.ts';

/**
 * Removes these translations, all or none, and gives their room back to the disk. One that was
 * answered anew in the meantime stays; the ledger is never touched. Throws a SetuError `input` if
 * the cache cannot be written. `shrunk` is false while somebody else is at work in the file.
 */
export function removeCached(
  file: string,
  translations: readonly Pick<CachedTranslation, 'key' | 'at'>[],
): { readonly removed: number; readonly shrunk: boolean } {
  try {
    const database = new Database(file, { timeout: 10_000 });
    try {
      versionOf(database);
      const statement = database.prepare('DELETE FROM translation WHERE key = ? AND at = ?');
      const mark = database.prepare('DELETE FROM translation WHERE key = ?');
      const removed = transaction(database, () =>
        translations.reduce((sum, { key, at }) => {
          const { changes } = statement.run(key, at);
          if (changes > 0) mark.run(againKey(key));
          return sum + changes;
        }, 0),
      );
      return { removed, shrunk: shrink(database) };
    } finally {
      database.close();
    }
  } catch (cause) {
    throw unreadable(file, cause as Error);
  }
}

/** Nothing depends on it: a file that does not shrink today does so the next time. */
function shrink(database: Database.Database): boolean {
  try {
    database.exec('PRAGMA busy_timeout = 1000; VACUUM');
    // What a vacuum leaves is in the log beside the file until nobody reads the old pages.
    const row = database.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get() as { busy: number };
    return row.busy === 0;
  } catch {
    return false;
  }
}
