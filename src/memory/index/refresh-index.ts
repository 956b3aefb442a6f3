import type Database from 'libsql';
import { systemClock } from '../../clock.ts';
import type { Finding } from '../../types.ts';
import { whyUnreadable } from '../locate-memory.ts';
import { readMemory } from '../read-memory.ts';
import { hashOf, isSettled, type Known, type Look, lookAt } from './look-at.ts';
import { openWriter } from './open-writer.ts';
import { removeFile, removeStrays } from './remove-file.ts';

interface FileRow extends Known {
  readonly id: number;
  readonly name: string;
}

const rowsOf = (database: Database.Database): Map<string, FileRow> => {
  const rows = database.prepare('SELECT id, name, size, changed, seen, hash FROM memory_file');
  return new Map((rows.all() as FileRow[]).map((row) => [row.name, row]));
};

/**
 * Whether the index has these memories of the folder, and no others, as they are now: at one look, or
 * `byContent` where that leaves a doubt.
 */
export async function isFresh(
  database: Database.Database,
  folder: string,
  names: readonly string[],
  { byContent = false }: { readonly byContent?: boolean | undefined } = {},
): Promise<boolean> {
  const rows = rowsOf(database);
  if (rows.size !== names.length) return false;
  for (const name of names) {
    const look = await lookAt(folder, name).catch(() => undefined);
    const row = rows.get(name);
    if (!look || row?.size !== look.size) return false;
    if (isSettled(row, look)) continue;
    if (!byContent || row.hash !== (await hashOf(look.place))) return false;
  }
  return true;
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
  const rows = rowsOf(database);
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
  look: Look,
  name: string,
  row: FileRow | undefined,
): Promise<void> {
  if (isSettled(row, look)) return;
  const { place, size, changed, seen } = look;
  const hash = await hashOf(place);
  if (row?.hash === hash) {
    const sql = 'UPDATE memory_file SET size = ?, changed = ?, seen = ? WHERE id = ?';
    database.prepare(sql).run(size, changed, seen, row.id);
    return;
  }
  removeFile(database, row?.id);
  const id = nextFile(database);
  const writer = openWriter(database, id);
  const { units, findings } = await readMemory(place, name, (unit) => writer.add(unit));
  writer.finish();
  const settled = isSettled({ ...look, hash }, look) ? seen : await seenAgain(look, hash);
  // What is broken half-way is known as well, lest it be read again each time.
  database
    .prepare('INSERT INTO memory_file VALUES (?, ?, ?, ?, ?, ?, ?, ?)')
    .run(id, name, size, changed, settled, hash, units, JSON.stringify(findings));
}

/** A file that was young when it was read is looked at once more: reading takes its time. */
async function seenAgain({ place, seen }: Look, hash: string): Promise<number> {
  const now = systemClock.now();
  return (await hashOf(place)) === hash ? now : seen;
}

function nextFile(database: Database.Database): number {
  const row = database.prepare('SELECT MAX(id) AS last FROM memory_file').get();
  return ((row as { last: number | null }).last ?? 0) + 1;
}
