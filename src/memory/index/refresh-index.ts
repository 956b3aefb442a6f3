import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type Database from 'libsql';
import { transaction } from '../../transaction.ts';
import type { Finding } from '../../types.ts';
import { incompleteFinding, streamTmx } from '../formats/tmx.ts';
import { locateMemory, whyUnreadable } from '../locate-memory.ts';
import { readText } from '../read-text.ts';
import { addToPart, isFull, newPart } from './part.ts';
import { writePart } from './write-part.ts';

interface FileRow {
  readonly id: number;
  readonly name: string;
  readonly size: number;
  readonly changed: string;
  readonly hash: string;
}

/** What tells a file from an earlier state of it at one look. */
interface Look {
  readonly place: string;
  readonly size: number;
  /** Nanoseconds since 1970. */
  readonly changed: string;
}

const rowsOf = (database: Database.Database): FileRow[] =>
  database.prepare('SELECT id, name, size, changed, hash FROM memory_file').all() as FileRow[];

/** Whether the index has these memories of the folder, and no others, as they are now. */
export async function isFresh(
  database: Database.Database,
  folder: string,
  names: readonly string[],
): Promise<boolean> {
  const rows = new Map(rowsOf(database).map((row) => [row.name, row]));
  if (rows.size !== names.length) return false;
  for (const name of names) {
    const look = await lookAt(folder, name).catch(() => undefined);
    if (!look || !isSame(rows.get(name), look)) return false;
  }
  return true;
}

const isSame = (row: FileRow | undefined, { size, changed }: Look): boolean =>
  row?.size === size && row.changed === changed;

async function lookAt(folder: string, name: string): Promise<Look> {
  const place = await locateMemory(folder, name);
  const { size, mtimeNs } = await stat(place, { bigint: true });
  return { place, size: Number(size), changed: String(mtimeNs) };
}

/**
 * Brings the index up to the memories of a folder: reads those that changed (by size and time, and
 * where these differ by content), forgets those that are gone. A file that cannot be read is a
 * finding. Streams: no file is held in memory.
 */
export async function refreshIndex(
  database: Database.Database,
  folder: string,
  names: readonly string[],
): Promise<Finding[]> {
  removeStrays(database);
  const rows = new Map(rowsOf(database).map((row) => [row.name, row]));
  for (const [name, { id }] of rows) if (!names.includes(name)) removeFile(database, id);
  const unreadable: Finding[] = [];
  for (const name of names) {
    try {
      await refreshFile(database, await lookAt(folder, name), name, rows.get(name));
    } catch (error) {
      const message = whyUnreadable(name, error);
      if (message === undefined) throw error;
      removeFile(database, rows.get(name)?.id);
      unreadable.push({ rule: 'memory', severity: 'error', document: name, message });
    }
  }
  return [...unreadable, ...storedFindings(database)];
}

/** What was noticed when the memories were read. */
export function storedFindings(database: Database.Database): Finding[] {
  const rows = database.prepare('SELECT findings FROM memory_file ORDER BY name').all();
  return (rows as { findings: string }[]).flatMap(
    ({ findings }) => JSON.parse(findings) as Finding[],
  );
}

async function refreshFile(
  database: Database.Database,
  { place, size, changed }: Look,
  name: string,
  row: FileRow | undefined,
): Promise<void> {
  if (isSame(row, { place, size, changed })) return;
  const hash = await hashOf(place);
  if (row?.hash === hash) {
    const update = database.prepare('UPDATE memory_file SET size = ?, changed = ? WHERE id = ?');
    update.run(size, changed, row.id);
    return;
  }
  removeFile(database, row?.id);
  const id = nextFile(database);
  const { units, findings } = await indexFile(database, id, place, name);
  database
    .prepare('INSERT INTO memory_file VALUES (?, ?, ?, ?, ?, ?, ?)')
    .run(id, name, size, changed, hash, units, JSON.stringify(findings));
}

/** What is broken half-way is not used at all, but known, lest it be read again each time. */
async function indexFile(
  database: Database.Database,
  id: number,
  place: string,
  name: string,
): Promise<{ units: number; findings: Finding[] }> {
  let [part, units, incomplete] = [newPart(), 0, 0];
  try {
    for await (const batch of streamTmx(readText(place), { file: name })) {
      incomplete += batch.incomplete;
      for (const unit of batch.units) {
        addToPart(part, unit);
        units += 1;
        if (!isFull(part)) continue;
        writePart(database, id, part);
        part = newPart();
      }
    }
    writePart(database, id, part);
  } catch (error) {
    const message = whyUnreadable(name, error);
    if (message === undefined) throw error;
    removeFile(database, id);
    return { units: 0, findings: [{ rule: 'memory', severity: 'error', document: name, message }] };
  }
  return { units, findings: incomplete > 0 ? [incompleteFinding(name, incomplete)] : [] };
}

async function hashOf(place: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const bytes of createReadStream(place)) hash.update(bytes as Buffer);
  return hash.digest('hex');
}

function nextFile(database: Database.Database): number {
  const row = database.prepare('SELECT MAX(id) AS last FROM memory_file').get();
  return ((row as { last: number | null }).last ?? 0) + 1;
}

/** Parts of files that were never finished, since their indexing was interrupted. */
function removeStrays(database: Database.Database): void {
  const strays = database
    .prepare('SELECT DISTINCT file FROM memory_part WHERE file NOT IN (SELECT id FROM memory_file)')
    .all() as { file: number }[];
  for (const { file } of strays) removeFile(database, file);
}

function removeFile(database: Database.Database, id: number | undefined): void {
  if (id === undefined) return;
  transaction(database, () => {
    const parts = database
      .prepare('SELECT id, first, LENGTH(lengths) AS units FROM memory_part WHERE file = ?')
      .all(id) as { id: number; first: number; units: number }[];
    for (const part of parts) {
      database
        .prepare('DELETE FROM memory_unit WHERE id >= ? AND id < ?')
        .run(part.first, part.first + part.units);
      database.prepare('DELETE FROM memory_word WHERE part = ?').run(part.id);
    }
    database.prepare('DELETE FROM memory_part WHERE file = ?').run(id);
    database.prepare('DELETE FROM memory_file WHERE id = ?').run(id);
  });
}
