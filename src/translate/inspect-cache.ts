import { statSync } from 'node:fs';
import { lookIntoCache } from './look-into-cache.ts';

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
  const bytes = statSync(file, { throwIfNoEntry: false })?.size;
  if (bytes === undefined) return undefined;
  const found = lookIntoCache(file, (query, version) => {
    const [row] = query<{ count: number }>(
      "SELECT COUNT(*) AS count FROM translation WHERE key NOT LIKE '%' || char(10) || 'again'",
    );
    return { version, translations: row?.count ?? 0 };
  });
  return { version: 0, translations: 0, ...found, bytes };
}
