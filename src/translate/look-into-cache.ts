import { existsSync } from 'node:fs';
import Database from 'libsql';
import { SetuError } from '../errors.ts';
import { CACHE_VERSION, storedVersion } from './cache-database.ts';

/** Runs one statement and gives its rows. The statement names its columns: there may come more. */
export type Query = <Row>(sql: string, ...values: readonly (string | number)[]) => Row[];

/**
 * Reads in `.setu/cache.db` and changes nothing, also while a build writes there; undefined if there
 * is none, or nothing in it yet. Throws a SetuError `input` if it cannot be read or was written by a
 * later Setu.
 */
export function lookIntoCache<T>(
  file: string,
  read: (query: Query, version: number) => T,
): T | undefined {
  if (!existsSync(file)) return undefined;
  try {
    const database = new Database(file, { timeout: 10_000 });
    try {
      database.exec('PRAGMA query_only = ON');
      const version = versionOf(database);
      if (version === 0) return undefined;
      return read((sql, ...values) => database.prepare(sql).all(...values) as never, version);
    } finally {
      database.close();
    }
  } catch (cause) {
    throw cause instanceof SetuError ? cause : unreadable(file, cause as Error);
  }
}

/** The version of a cache's tables; throws if it is beyond what this Setu knows. */
export function versionOf(database: Database.Database): number {
  const version = storedVersion(database);
  if (version <= CACHE_VERSION) return version;
  throw new Error(`it has version ${version}, this Setu knows ${CACHE_VERSION}; update Setu`);
}

export const unreadable = (file: string, cause: Error): SetuError =>
  new SetuError('input', `The cache ${file} cannot be read: ${cause.message}`, {
    hint: 'It holds paid translations: keep it, and put a copy that works in its place.',
    cause,
  });
