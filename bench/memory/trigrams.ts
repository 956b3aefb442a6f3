import { performance } from 'node:perf_hooks';
import Database from 'libsql';
import { similarity } from '../../src/memory/match/similarity.ts';

/** FTS5 with trigrams, searched for the six rarest of a text. */
export function openTrigrams(
  file: string,
  keys: readonly string[],
): { ms: number; find(key: string): number } {
  const start = performance.now();
  const database = new Database(file);
  database.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;
    CREATE VIRTUAL TABLE unit USING fts5(key, tokenize = 'trigram');
    CREATE VIRTUAL TABLE term USING fts5vocab(unit, row);`);
  const insert = database.prepare('INSERT INTO unit (key) VALUES (?)');
  database.exec('BEGIN');
  for (const key of keys) insert.run(key);
  database.exec('COMMIT');
  const ms = performance.now() - start;
  const rarity = database.prepare('SELECT doc FROM term WHERE term = ?');
  const match = database.prepare('SELECT key FROM unit WHERE unit MATCH ? ORDER BY rank LIMIT 128');
  const countOf = (term: string): number =>
    (rarity.get(term) as { doc: number } | undefined)?.doc ?? Infinity;
  return {
    ms,
    find(key) {
      const letters = [...key];
      const terms = new Set(letters.slice(2).map((_, at) => letters.slice(at, at + 3).join('')));
      const rarest = [...terms]
        .map((term) => ({ term, count: countOf(term) }))
        .filter(({ count }) => count < Infinity)
        .sort((a, b) => a.count - b.count)
        .slice(0, 6);
      if (rarest.length === 0) return 0;
      const query = rarest.map(({ term }) => `"${term.replaceAll('"', '""')}"`).join(' OR ');
      const rows = match.all(query) as { key: string }[];
      return Math.max(0, ...rows.map((row) => similarity(key, row.key)));
    },
  };
}
