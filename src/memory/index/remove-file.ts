import type Database from 'libsql';
import { transaction } from '../../transaction.ts';

/** Takes a memory out of the index; undefined is none. */
export function removeFile(database: Database.Database, id: number | undefined): void {
  if (id === undefined) return;
  const remove = (sql: string): Database.Statement => database.prepare(`DELETE FROM ${sql}`);
  transaction(database, () => {
    const parts = database.prepare('SELECT id, units FROM memory_part WHERE file = ?').all(id);
    for (const part of parts as { id: number; units: number }[]) {
      const range = [part.id, part.id + part.units];
      remove(
        `memory_hash WHERE (hash, unit) IN
           (SELECT hash, id FROM memory_unit WHERE id >= ? AND id < ?)`,
      ).run(range);
      remove('memory_unit WHERE id >= ? AND id < ?').run(range);
      remove('memory_word WHERE part = ?').run(part.id);
    }
    remove('memory_part WHERE file = ?').run(id);
    remove('memory_file WHERE id = ?').run(id);
  });
}

/** Removes parts of files that were never finished, since their indexing was interrupted. */
export function removeStrays(database: Database.Database): void {
  const strays = database
    .prepare('SELECT DISTINCT file FROM memory_part WHERE file NOT IN (SELECT id FROM memory_file)')
    .all() as { file: number }[];
  for (const { file } of strays) removeFile(database, file);
}
