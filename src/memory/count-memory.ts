import { eachUnit } from './each-unit.ts';
import { keyHash } from './index/key-hash.ts';
import { memoryKey } from './memory-key.ts';

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
}

/** A function that counts one memory after the other; of their units only hashes are kept. */
export function countMemories(): (place: string, file: string) => Promise<MemoryCounts> {
  const seen = new Set<number>();
  return async (place, file) => {
    let [units, incomplete, duplicates] = [0, 0, 0];
    const [languages, authors, years] = [newCount(), newCount(), newCount()];
    const range: { oldest: string | null; newest: string | null } = { oldest: null, newest: null };
    await eachUnit(
      place,
      file,
      ({ source, target, changedBy = '', changedAt = '' }) => {
        units += 1;
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
      (batch) => {
        incomplete += batch.incomplete;
        for (const [language, count] of batch.languages) add(languages, language, count);
      },
    );
    const counted = { languages: sorted(languages), authors: sorted(authors) };
    return {
      file,
      units,
      incomplete,
      duplicates,
      ...counted,
      years: sorted(years),
      ...range,
    };
  };
}

const newCount = (): Map<string, number> => new Map();
const add = (counts: Map<string, number>, name: string, count: number): void =>
  void counts.set(name, (counts.get(name) ?? 0) + count);
const sorted = (counts: Map<string, number>): Record<string, number> =>
  Object.fromEntries([...counts].sort(([a], [b]) => Number(a > b) - Number(a < b)));
