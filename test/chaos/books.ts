import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Database from 'libsql';

/** What a publication has paid, by its own books. */
export interface Books {
  /** Texts whose answers are kept, normalised and without markup. */
  readonly stored: ReadonlySet<string>;
  readonly usd: number;
  /** Rows of requests that nobody has answered. */
  readonly unsettled: number;
}

const NONE: Books = { stored: new Set(), usd: 0, unsettled: 0 };

/** Reads a copy: looking must not mend what a kill has left. */
export async function readBooks(publication: string): Promise<Books> {
  const folder = await mkdtemp(path.join(tmpdir(), 'setu-books-'));
  try {
    const isThere = await copyIfThere(publication, folder, 'cache.db');
    if (!isThere) return NONE;
    await copyIfThere(publication, folder, 'cache.db-wal');
    const database = new Database(path.join(folder, 'cache.db'));
    const { version } = database
      .prepare('SELECT user_version AS version FROM pragma_user_version')
      .get() as { version: number };
    const books = version === 0 ? NONE : read(database);
    database.close();
    return books;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const copyIfThere = (publication: string, folder: string, name: string): Promise<boolean> =>
  copyFile(path.join(publication, '.setu', name), path.join(folder, name)).then(
    () => true,
    () => false,
  );

function read(database: Database.Database): Books {
  const rows = database.prepare('SELECT normalised FROM translation').all() as {
    normalised: string;
  }[];
  const { usd, unsettled } = database
    .prepare(
      'SELECT COALESCE(SUM(usd), 0) AS usd, COUNT(*) FILTER (WHERE NOT settled) AS unsettled FROM ledger',
    )
    .get() as { usd: number; unsettled: number };
  const stored = rows.map(({ normalised }) => normalised.replaceAll(/<[^>]*>/g, ''));
  return { stored: new Set(stored), usd, unsettled };
}
