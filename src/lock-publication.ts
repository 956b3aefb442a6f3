import { mkdirSync } from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';
import Database from 'libsql';
import type { Clock, Event } from './context.ts';
import { SetuError } from './errors.ts';

export interface LockWorld {
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly report: (event: Event) => void;
}

/** Who has the lock. */
interface Holder {
  readonly pid: number;
  readonly host: string;
  readonly since: string;
}

/** How often somebody who waits looks again, in milliseconds. */
const LOOK_AGAIN_MS = 250;

const TABLE =
  'CREATE TABLE IF NOT EXISTS holder (id INTEGER PRIMARY KEY, pid INTEGER, host TEXT, since TEXT);';

/**
 * Makes this process the only one that writes in a publication and pays for it, and returns how to
 * let go. While another one does, waits for its end and reports once who that is. Throws the
 * signal's reason if that aborts, and a SetuError `input` where nothing can be locked.
 *
 * The lock is SQLite's own write lock on `lock.db` in `folder`: the system takes it from a process
 * that dies, however it dies. On a network file system it is as good as the locks of that system.
 */
export async function lockPublication(folder: string, world: LockWorld): Promise<() => void> {
  const file = path.join(folder, 'lock.db');
  const database = openLock(file);
  const since = new Date(world.clock.now()).toISOString();
  const me: Holder = { pid: process.pid, host: hostname(), since };
  try {
    for (let looks = 0; !take(database, me); looks += 1) {
      // Not at the first look: who holds it may not have written yet who it is.
      if (looks === 1) world.report({ type: 'locked', ...nameOf(readHolder(database)) });
      await world.clock.sleep(LOOK_AGAIN_MS, world.signal);
    }
  } catch (error) {
    database.close();
    world.signal.throwIfAborted();
    throw unlockable(file, error);
  }
  return () => {
    database.exec('ROLLBACK');
    database.close();
  };
}

function openLock(file: string): Database.Database {
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    return new Database(file, { timeout: 0 });
  } catch (cause) {
    throw unlockable(file, cause);
  }
}

/**
 * Takes the lock if nobody has it. The name of the holder must be committed to be read by others,
 * and with that the lock is gone for a moment: whoever comes in between has written another name.
 */
function take(database: Database.Database, me: Holder): boolean {
  const isFree = attempt(database, () => {
    database.exec('BEGIN IMMEDIATE');
    database.exec(TABLE);
    const insert = database.prepare('INSERT OR REPLACE INTO holder VALUES (1, ?, ?, ?)');
    insert.run(me.pid, me.host, me.since);
    database.exec('COMMIT');
    database.exec('BEGIN IMMEDIATE');
  });
  if (!isFree) return false;
  const holder = readHolder(database);
  if (holder?.pid === me.pid && holder.since === me.since && holder.host === me.host) return true;
  database.exec('ROLLBACK');
  return false;
}

/** False if another process is in the way. */
function attempt(database: Database.Database, work: () => void): boolean {
  try {
    work();
    return true;
  } catch (error) {
    if (database.inTransaction) database.exec('ROLLBACK');
    if ((error as { code?: unknown }).code === 'SQLITE_BUSY') return false;
    throw error;
  }
}

const nameOf = (holder: Holder | undefined): Partial<Holder> =>
  holder ? { pid: holder.pid, host: holder.host, since: holder.since } : {};

/** Undefined while nobody has written a name, or somebody is just writing one. */
function readHolder(database: Database.Database): Holder | undefined {
  let holder: Holder | undefined;
  attempt(database, () => {
    const select = database.prepare('SELECT pid, host, since FROM holder WHERE id = 1');
    holder = select.get() as Holder | undefined;
  });
  return holder;
}

function unlockable(file: string, cause: unknown): SetuError {
  const message = `${file} cannot be locked (${(cause as Error).message}).`;
  return new SetuError('input', message, {
    hint:
      'The publication must lie where you may write, on a file system that has locks. The file ' +
      'holds nothing of worth: if it is damaged, delete it.',
    cause,
  });
}
