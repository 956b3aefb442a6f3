import type { Finding } from '../types.ts';
import { keyHash } from './key-hash.ts';
import { memoryKey } from './memory-key.ts';
import { readMemory } from './read-memory.ts';

export interface MemoryCounts {
  readonly file: string;
  /** With Hindi and English. */
  readonly units: number;
  /** Without one of them. */
  readonly incomplete: number;
  /** Units whose source and target stand in an earlier unit of this or an earlier file. */
  readonly duplicates: number;
  /** Texts by language subtag. */
  readonly languages: Readonly<Record<string, number>>;
  /** Units by who changed them last; '' is nobody named. */
  readonly authors: Readonly<Record<string, number>>;
  /** Units by the year of their last change; '' where it is not known. */
  readonly years: Readonly<Record<string, number>>;
  /** TMX's compact times; null: none has one. */
  readonly oldest: string | null;
  readonly newest: string | null;
  /** What of the file could not be used. */
  readonly findings: readonly Finding[];
}

/** A function that counts one memory after the other; of their units only hashes are kept. */
export function countMemories(): (place: string, file: string) => Promise<MemoryCounts> {
  const seen = new Set<number>();
  return async (place, file) => {
    let duplicates = 0;
    const [authors, years] = [newCount(), newCount()];
    const range: { oldest: string | null; newest: string | null } = { oldest: null, newest: null };
    const read = await readMemory(
      place,
      file,
      ({ source, target, changedBy = '', changedAt = '' }) => {
        const hash = keyHash(`${memoryKey(source)}\0${memoryKey(target)}`);
        if (seen.has(hash)) duplicates += 1;
        seen.add(hash);
        add(authors, changedBy, 1);
        const at = changedAt.replaceAll(/[-:]/g, '');
        add(years, /^\d{4}/.exec(at)?.[0] ?? '', 1);
        if (at === '') return;
        if (range.oldest === null || at < range.oldest) range.oldest = at;
        if (range.newest === null || at > range.newest) range.newest = at;
      },
    );
    const { units, incomplete, languages, findings } = read;
    return {
      ...{ file, units, incomplete, duplicates, languages: sorted(languages) },
      ...{ authors: sorted(authors), years: sorted(years), ...range, findings },
    };
  };
}

const newCount = (): Map<string, number> => new Map();
const add = (counts: Map<string, number>, name: string, count: number): void =>
  void counts.set(name, (counts.get(name) ?? 0) + count);
const sorted = (counts: ReadonlyMap<string, number>): Record<string, number> =>
  Object.fromEntries([...counts].sort(([a], [b]) => Number(a > b) - Number(a < b)));
