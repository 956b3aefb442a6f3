import type Database from 'libsql';
import type { CountedWord } from './choose-words.ts';

/** Words whose counts are remembered: sentences of one document have most of theirs in common. */
const REMEMBERED = 50_000;

/** So many parts, the largest, speak for all. */
const PARTS = 8;

/**
 * A function that says in about how many units each word stands: enough to tell the rare from the
 * frequent, and a fraction of the time that asking all parts takes.
 */
export function openCounts(
  database: Database.Database,
): (words: readonly string[]) => CountedWord[] {
  const known = new Map<string, number>();
  let sample: { readonly parts: string; readonly scale: number } | undefined;
  const counts = database.prepare(`
    SELECT w.value AS word, SUM(m.units) AS units FROM json_each(?) p CROSS JOIN json_each(?) w
    CROSS JOIN memory_word m ON m.part = p.value AND m.word = w.value GROUP BY w.value`);
  return (words) => {
    sample ??= takeSample(database);
    if (known.size > REMEMBERED) known.clear();
    const fresh = words.filter((word) => !known.has(word));
    for (const word of fresh) known.set(word, 0);
    for (const { word, units } of counts.all(
      sample.parts,
      JSON.stringify(fresh),
    ) as CountedWord[]) {
      known.set(word, Math.round(units * sample.scale));
    }
    return words.map((word) => ({ word, units: known.get(word) ?? 0 }));
  };
}

function takeSample(database: Database.Database): { parts: string; scale: number } {
  const parts = database
    .prepare('SELECT id, units FROM memory_part ORDER BY units DESC')
    .all() as PartUnits[];
  const largest = parts.slice(0, PARTS);
  return {
    parts: JSON.stringify(largest.map(({ id }) => id)),
    scale: unitsOf(parts) / Math.max(1, unitsOf(largest)),
  };
}

interface PartUnits {
  readonly id: number;
  readonly units: number;
}

const unitsOf = (parts: readonly PartUnits[]): number =>
  parts.reduce((sum, { units }) => sum + units, 0);
