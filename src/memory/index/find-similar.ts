import type Database from 'libsql';
import { similarityTo } from '../match/similarity.ts';
import { wordsOf } from '../match/words-of.ts';
import { chooseWords } from './choose-words.ts';
import { openCounts } from './open-counts.ts';
import { MOST_ALIKE } from './part.ts';
import { rankUnits } from './rank-units.ts';

/** A unit of the index and how like it is, in per cent. */
export interface Similar {
  readonly id: number;
  readonly score: number;
}

/** So many units are compared in full, those that share the most words. */
const COMPARED = 128;

/**
 * A function that finds the units most like a key, best first, `limit` at the most and none below
 * `threshold` per cent (50 or more). The units come from the words' lists; see `chooseWords` for
 * why these hold all that can be alike enough.
 */
export function openSimilar(
  database: Database.Database,
): (key: string, options: { threshold: number; limit: number }) => Similar[] {
  const rank = rankUnits(database);
  const count = openCounts(database);
  const keys = database.prepare(
    'SELECT id, key FROM memory_unit WHERE id IN (SELECT value FROM json_each(?))',
  );
  return (key, { threshold, limit }) => {
    if (key.length > MOST_ALIKE) return [];
    const words = [...new Set(wordsOf(key))];
    const chosen = chooseWords(count(words), threshold);
    const ranked = rank(chosen, words.length, COMPARED);
    const rows = keys.all(JSON.stringify(ranked.map(({ id }) => id))) as KeyRow[];
    const scoreOf = similarityTo(key, threshold);
    return rows
      .map((row): Similar => ({ id: row.id, score: scoreOf(row.key) }))
      .filter(({ score }) => score >= threshold)
      .sort((a, b) => b.score - a.score || a.id - b.id)
      .slice(0, limit);
  };
}

interface KeyRow {
  readonly id: number;
  readonly key: string;
}
