import type Database from 'libsql';
import { transaction } from '../../transaction.ts';
import type { TmxUnit } from '../formats/tmx.ts';
import { memoryKey } from '../memory-key.ts';
import { NEXT, PREVIOUS } from '../place-properties.ts';
import { keyHash } from '../key-hash.ts';
import { openInsert } from './open-insert.ts';
import { openPartWriter } from './open-part-writer.ts';
import { addToPart, isFull, newPart } from './part.ts';

/** So many characters wait to be written: some hundred sentences. */
const MOST_WAITING = 100_000;

const COLUMNS = 9;

/**
 * Writes units of the file `file` (its id in `memory_file`, whose row comes last of all) as they
 * come, and their words when a part of them is full: no more is held in memory. `finish` it; what is
 * written without is a stray.
 */
export function openWriter(
  database: Database.Database,
  file: number,
): { add(unit: TmxUnit): void; finish(): void } {
  const insert = openInsert(database, 'memory_unit', COLUMNS);
  const parts = openPartWriter(database);
  let [part, first] = [newPart(), nextUnit(database)];
  let [rows, characters]: [unknown[][], number] = [[], 0];
  const flush = (): void => {
    parts.grow(file, first, part.lengths.length);
    insert(rows);
    [rows, characters] = [[], 0];
  };
  const finish = (): void => {
    if (part.lengths.length === 0) return;
    flush();
    parts.finish(first, part);
    [part, first] = [newPart(), first + part.lengths.length];
  };
  return {
    add(unit) {
      const key = memoryKey(unit.source);
      rows.push([first + part.lengths.length, file, ...valuesOf(unit, key)]);
      addToPart(part, key);
      characters += key.length + unit.target.length;
      if (isFull(part)) transaction(database, finish);
      else if (characters >= MOST_WAITING) transaction(database, flush);
    },
    finish: () => transaction(database, finish),
  };
}

const nextUnit = (database: Database.Database): number =>
  ((database.prepare('SELECT MAX(id) AS last FROM memory_unit').get() as { last: number | null })
    .last ?? 0) + 1;

function valuesOf({ source, target, properties, changedAt }: TmxUnit, key: string): unknown[] {
  const at = changedAt?.replaceAll(/[-:]/g, '') ?? '';
  const [previous, next] = [properties[PREVIOUS] ?? null, properties[NEXT] ?? null];
  return [keyHash(key), key, source === key ? null : source, target, previous, next, at];
}
