import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Database from 'libsql';

/** What a publication has paid, by its own books. */
export interface Books {
  /** Texts whose answers are kept, normalised and without markup. */
  readonly stored: ReadonlySet<string>;
  readonly usd: number;
  /** Reserved for requests that nobody has answered, and how many these are. */
  readonly openUSD: number;
  readonly open: number;
}

const NONE: Books = { stored: new Set(), usd: 0, openUSD: 0, open: 0 };

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
  const texts = database.prepare('SELECT normalised FROM translation').pluck().all() as string[];
  const rows = database.prepare('SELECT usd, settled FROM ledger').all() as {
    usd: number;
    settled: number;
  }[];
  const sum = (some: typeof rows): number => some.reduce((all, { usd }) => all + usd, 0);
  const open = rows.filter(({ settled }) => settled === 0);
  const stored = new Set(texts.map((text) => text.replaceAll(/<[^>]*>/g, '')));
  return { stored, usd: sum(rows), openUSD: sum(open), open: open.length };
}
