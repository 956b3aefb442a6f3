import type Database from 'libsql';
import { type Config, configSchema } from '../config/schema.ts';
import type { Memory } from '../context.ts';
import { SetuError } from '../errors.ts';
import type { Finding } from '../types.ts';
import { openExact } from './find-exact.ts';
import { openIndex, openIndexReadonly } from './index/open-index.ts';
import { isFresh, refreshIndex, storedFindings } from './index/refresh-index.ts';
import { APPROVED, listMemories } from './list-memories.ts';
import type { RegisteredName } from './match/adapt-suggestion.ts';
import { memoryKey } from './memory-key.ts';
import { openSuggest } from './open-suggest.ts';

export { memoryKey } from './memory-key.ts';

export interface MemoryOptions {
  /** The cache's database, which keeps the index; none: it is made anew, and goes at the end. */
  readonly cache?: string;
  /** Writes nothing there: if the index is not up to date, another one is made for this time. */
  readonly readonly?: boolean;
  readonly settings?: Config['memory'];
  /** Milliseconds since 1970; without it nothing ages. */
  readonly now?: number;
  /** Names that are replaced in suggestions. */
  readonly names?: readonly RegisteredName[];
}

export interface OpenMemory extends Memory {
  close(): void;
}

/**
 * The memories of a folder, `*.tmx`, through an index on the disk that is brought up to date first;
 * no folder, or none in it, is an empty memory. `approved.tmx` is the strongest. A file that cannot
 * be read is a finding. `close` it in the end.
 */
export async function openMemory(folder: string, options: MemoryOptions = {}): Promise<OpenMemory> {
  const { settings = configSchema.parse({}).memory, now = 0, names = [] } = options;
  const { database, findings } = await upToDate(folder, options);
  const exact = openExact(database, settings, now);
  const suggest = openSuggest(database, settings, { now, names });
  return {
    find(text, { approvedOnly = false, neighbours } = {}) {
      const match = exact(text, memoryKey(text), { approvedOnly, neighbours });
      if (match && match.score >= settings.useFrom) {
        const { kind, unit } = match;
        return { text: unit.target, approved: unit.file === APPROVED, file: unit.file, kind };
      }
      if (approvedOnly || settings.useFrom === 100) return undefined;
      const [best] = suggest(text);
      if (!best || best.score < settings.useFrom) return undefined;
      return { text: best.text, approved: best.approved, file: best.file, kind: best.kind };
    },
    suggest,
    get size() {
      const sql = 'SELECT COUNT(DISTINCT hash) AS size FROM memory_hash';
      return (database.prepare(sql).get() as { size: number }).size;
    },
    findings,
    close: () => database.close(),
  };
}

interface Opened {
  readonly database: Database.Database;
  readonly findings: readonly Finding[];
}

async function upToDate(folder: string, { cache, readonly }: MemoryOptions): Promise<Opened> {
  const names = await listMemories(folder);
  const present = cache === undefined ? undefined : attempt(() => openIndexReadonly(cache));
  if (present) {
    if (await isFresh(present, folder, names, { byContent: readonly })) {
      return { database: present, findings: storedFindings(present) };
    }
    present.close();
  }
  // Nothing to keep, and nothing to forget.
  const isEmpty = names.length === 0 && present === undefined;
  const place = readonly || isEmpty ? undefined : cache;
  if (place === undefined) return refreshed(undefined, folder, names);
  return refreshed(place, folder, names).catch((error: unknown) => {
    // A cache that cannot be written must not keep anybody from reading memories.
    if (error instanceof SetuError || !isOfDatabase(error)) throw error;
    return refreshed(undefined, folder, names);
  });
}

async function refreshed(
  file: string | undefined,
  folder: string,
  names: readonly string[],
): Promise<Opened> {
  const database = openIndex(file);
  try {
    return { database, findings: await refreshIndex(database, folder, names) };
  } catch (error) {
    database.close();
    throw error;
  }
}

function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    if (isOfDatabase(error)) return undefined;
    throw error;
  }
}

const isOfDatabase = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE');
