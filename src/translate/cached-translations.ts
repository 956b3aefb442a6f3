import { isAgainKey, readCacheKey } from './cache-key.ts';
import { lookIntoCache } from './look-into-cache.ts';

/** A translation as it lies in the cache. */
export interface CachedTranslation {
  readonly key: string;
  /** `Engine.name`; the label where the key is of another version. */
  readonly engine: string;
  readonly model: string;
  /** `Engine.label`. */
  readonly label: string;
  /** The tagged source in its key form (`normalise`): the author's own spelling is not kept. */
  readonly text: string;
  /** Tagged English, as the engine gave it. */
  readonly target: string;
  /** When it was answered, in milliseconds since 1970. */
  readonly at: number;
}

interface Row {
  readonly key: string;
  readonly normalised: string;
  readonly target: string;
  readonly engine: string;
  readonly at: number;
}

/** So many rows are in memory at a time. */
const PAGE = 10_000;

const ROWS = `
  SELECT key, normalised, target, engine, at FROM translation
  WHERE key > ? ORDER BY key LIMIT ${PAGE}
`;

/** Shows every translation of a cache, in the order of their keys; none where there is no cache. */
export function eachCachedTranslation(
  file: string,
  visit: (translation: CachedTranslation) => void,
): void {
  lookIntoCache(file, (query) => {
    for (let last: string | undefined = ''; last !== undefined;) {
      const rows: Row[] = query<Row>(ROWS, last);
      for (const row of rows) if (!isAgainKey(row.key)) visit(translationOf(row));
      last = rows.at(-1)?.key;
    }
  });
}

function translationOf({ key, normalised, target, engine: label, at }: Row): CachedTranslation {
  const parts = readCacheKey(key) ?? { engine: label, model: '', text: normalised };
  return { key, ...parts, label, target, at };
}
