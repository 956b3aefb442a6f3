import type Database from 'libsql';
import { transaction } from '../../transaction.ts';
import { keyHash } from './key-hash.ts';
import { packNumbers } from './pack-numbers.ts';
import type { Part, PartUnit } from './part.ts';

/** Rows written by one statement: each call into SQLite has its price. */
const ROWS = 64;

/** Names of properties that say where a unit was approved: hashes of its neighbours (`placeHash`). */
export const PREVIOUS = 'x-previous';
export const NEXT = 'x-next';

/** Writes a part of the file `file` (its row in `memory_file`): all of it or nothing. */
export function writePart(database: Database.Database, file: number, part: Part): void {
  if (part.units.length === 0) return;
  transaction(database, () => {
    const first = nextUnit(database);
    insert(
      database,
      'memory_unit',
      part.units.map((one, at) => unitRow(one, file, first + at)),
    );
    const added = database
      .prepare('INSERT INTO memory_part (file, first, lengths) VALUES (?, ?, ?)')
      .run(file, first, Buffer.from(part.lengths));
    const id = Number(added.lastInsertRowid);
    const words = [...part.words].sort(([a], [b]) => Number(a > b) - Number(a < b));
    insert(
      database,
      'memory_word',
      words.map(([word, places]) => [id, word, places.length, Buffer.from(packNumbers(places))]),
    );
  });
}

const nextUnit = (database: Database.Database): number =>
  ((database.prepare('SELECT MAX(id) AS last FROM memory_unit').get() as { last: number | null })
    .last ?? 0) + 1;

function unitRow({ key, unit }: PartUnit, file: number, id: number): unknown[] {
  const { source, target, properties, changedAt } = unit;
  const at = changedAt?.replaceAll(/[-:]/g, '') ?? '';
  const [previous, next] = [properties[PREVIOUS] ?? null, properties[NEXT] ?? null];
  return [id, file, keyHash(key), key, source === key ? null : source, target, previous, next, at];
}

function insert(
  database: Database.Database,
  table: string,
  rows: readonly (readonly unknown[])[],
): void {
  const places = `(${(rows[0] ?? []).map(() => '?').join(', ')})`;
  const statement = (count: number) =>
    database.prepare(`INSERT INTO ${table} VALUES ${Array(count).fill(places).join(', ')}`);
  const many = statement(ROWS);
  let at = 0;
  for (; at + ROWS <= rows.length; at += ROWS) many.run(...rows.slice(at, at + ROWS).flat());
  const one = statement(1);
  for (const row of rows.slice(at)) one.run(...row);
}
