import { statSync } from 'node:fs';
import Database from 'libsql';
import { SetuError } from '../errors.ts';
import { CACHE_VERSION } from './open-cache.ts';

/** A cache as it lies on the disk. */
export interface CacheReport {
  readonly version: number;
  readonly translations: number;
  readonly bytes: number;
}

/**
 * Looks into `.setu/cache.db` and changes nothing; undefined if there is none. Throws a SetuError
 * `input` if it cannot be read or was written by a later Setu.
 */
export function inspectCache(file: string): CacheReport | undefined {
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found) return undefined;
  try {
    return { ...look(file), bytes: found.size };
  } catch (cause) {
    throw new SetuError('input', `The cache ${file} cannot be read: ${(cause as Error).message}`, {
      hint: 'It holds paid translations: keep it, and put a copy that works in its place.',
      cause,
    });
  }
}

function look(file: string): Omit<CacheReport, 'bytes'> {
  const database = new Database(file, { timeout: 10_000 });
  try {
    database.exec('PRAGMA query_only = ON');
    const row = database.prepare('PRAGMA user_version').get() as { user_version: number };
    const version = row.user_version;
    if (version > CACHE_VERSION) {
      throw new Error(`it has version ${version}, this Setu knows ${CACHE_VERSION}; update Setu`);
    }
    if (version === 0) return { version, translations: 0 };
    const count = database.prepare('SELECT COUNT(*) AS count FROM translation');
    return { version, translations: (count.get() as { count: number }).count };
  } finally {
    database.close();
  }
}
