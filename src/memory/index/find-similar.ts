import type Database from 'libsql';
import { similarity } from '../match/similarity.ts';
import { wordsOf } from '../match/words-of.ts';
import { chooseWords, type CountedWord } from './choose-words.ts';
import { MOST_ALIKE } from './part.ts';
import type { Ranked } from './keep-best.ts';
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
  const counts = database.prepare(`
    SELECT w.value AS word, SUM(m.units) AS units
    FROM json_each(?) w CROSS JOIN memory_part p
    CROSS JOIN memory_word m ON m.part = p.id AND m.word = w.value GROUP BY w.value`);
  const keys = database.prepare(
    'SELECT id, key FROM memory_unit WHERE id IN (SELECT value FROM json_each(?))',
  );
  return (key, { threshold, limit }) => {
    if (key.length > MOST_ALIKE) return [];
    const words = [...new Set(wordsOf(key))];
    const known = counts.all(JSON.stringify(words)) as CountedWord[];
    const ranked = rank(chooseWords(known, words.length, threshold), words.length, COMPARED);
    return compare(key, ranked, keys)
      .filter(({ score }) => score >= threshold)
      .sort((a, b) => b.score - a.score || a.id - b.id)
      .slice(0, limit);
  };
}

function compare(key: string, ranked: readonly Ranked[], keys: Database.Statement): Similar[] {
  const rows = keys.all(JSON.stringify(ranked.map(({ id }) => id))) as {
    id: number;
    key: string;
  }[];
  return rows.map((row) => ({ id: row.id, score: similarity(key, row.key) }));
}
