import type Database from 'libsql';
import { openInsert } from './open-insert.ts';
import { packNumbers } from './pack-numbers.ts';
import type { Part } from './part.ts';

const COLUMNS = 4;

/** Functions that write what the index has of a part besides its units; in a transaction. */
export function openPartWriter(database: Database.Database): {
  /** Notes that a part of a file, with ids from `first` on, has so many units by now. */
  grow(file: number, first: number, units: number): void;
  /** Writes its words and keys: it is complete. */
  finish(first: number, part: Part): void;
} {
  const insertWords = openInsert(database, 'memory_word', COLUMNS);
  const grow = database.prepare(`
    INSERT INTO memory_part (id, file, units, lengths) VALUES (?, ?, ?, x'')
    ON CONFLICT (id) DO UPDATE SET units = excluded.units`);
  const setLengths = database.prepare('UPDATE memory_part SET lengths = ? WHERE id = ?');
  // In their order: one row here and one there would touch all pages again and again.
  const insertHashes = database.prepare(`
    INSERT INTO memory_hash SELECT hash, id FROM memory_unit
    WHERE id >= ? AND id < ? ORDER BY hash, id`);
  return {
    grow: (file, first, units) => void grow.run(first, file, units),
    finish(first, { lengths, words }) {
      insertWords(wordRows(first, words));
      insertHashes.run(first, first + lengths.length);
      setLengths.run(Buffer.from(lengths), first);
    },
  };
}

/** In the order of the table, one after the other: all of them at once would be a lot. */
function* wordRows(part: number, words: Part['words']): Generator<readonly unknown[]> {
  for (const word of [...words.keys()].sort()) {
    const places = words.get(word) ?? [];
    yield [part, word, places.length, packNumbers(places)];
  }
}
