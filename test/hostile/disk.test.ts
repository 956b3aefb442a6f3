import { writeFileSync } from 'node:fs';
import type * as Fs from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { publicationOf } from '../pipeline/publication.ts';
import { snapshot } from './build-case.ts';

/** What the disk does at the next call; each test says. */
const disk = vi.hoisted(
  (): { write: (file: string) => void; read: (file: string) => Promise<void> } => ({
    write: () => undefined,
    read: () => Promise.resolve(),
  }),
);

vi.mock('node:fs/promises', async (importOriginal) => {
  const real = await importOriginal<typeof Fs>();
  return {
    ...real,
    writeFile: async (...words: Parameters<typeof real.writeFile>) => {
      if (typeof words[0] === 'string') disk.write(words[0]);
      return real.writeFile(...words);
    },
    open: async (...words: Parameters<typeof real.open>) => {
      const handle = await real.open(...words);
      const read = handle.read.bind(handle) as (
        ...words: unknown[]
      ) => Promise<{ bytesRead: number }>;
      Object.assign(handle, {
        read: async (...place: unknown[]) => {
          const result = await read(...place);
          await disk.read(String(words[0]));
          return result;
        },
      });
      return handle;
    },
  };
});

const { appendFile } = await vi.importActual<typeof Fs>('node:fs/promises');

const DOCUMENTS = { 'a.md': 'राम घर गया।\n', 'gawah.md': 'सीता आई।\n' };

beforeEach(() => {
  disk.write = () => undefined;
  disk.read = () => Promise.resolve();
});

describe('a file that changes while it is read', () => {
  it('is refused, and the others are built', async () => {
    const publication = await publicationOf(DOCUMENTS);
    disk.read = async (file) => {
      if (file.endsWith('a.md')) await appendFile(file, 'और भी।');
    };
    const { summary, eventsOf } = await publication.build('pseudo');
    expect(summary).toMatchObject({ documents: 1, failed: 1 });
    expect(eventsOf('failed')).toMatchObject([
      {
        document: 'a.md',
        message: expect.stringContaining('changed while it was read') as string,
        hint: expect.stringContaining('Build again') as string,
      },
    ]);
    expect(await snapshot(join(publication.root, 'output', 'a'), () => true)).toEqual(new Map());
  });
});

/** The disk takes half of the file before it is full. */
const full = (file: string): never => {
  writeFileSync(file, 'half');
  throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
};

describe('a disk that is full', () => {
  it('fails the document with one message, leaves nothing half-written and the others built', async () => {
    const publication = await publicationOf(DOCUMENTS);
    disk.write = (file) => (file.includes('/output/a/') ? full(file) : undefined);
    const { summary, eventsOf } = await publication.build('pseudo');
    expect(summary).toMatchObject({ documents: 1, failed: 1 });
    expect(eventsOf('failed')).toMatchObject([
      {
        document: 'a.md',
        message: expect.stringContaining('cannot be written (ENOSPC)') as string,
        hint: expect.stringContaining('room') as string,
      },
    ]);
    const names = [...(await snapshot(join(publication.root, 'output'), () => true)).keys()];
    expect(names.filter((name) => name.endsWith('.tmp') || name.startsWith('a/'))).toEqual([]);
    expect(names).toContain('gawah/index.html');
  });

  it('before the first document is told before any work', async () => {
    const publication = await publicationOf(DOCUMENTS);
    disk.write = full;
    await expect(publication.build('pseudo')).rejects.toMatchObject({
      code: 'usage',
      message: expect.stringContaining('ENOSPC') as string,
    });
  });

  it('at the end of the work is told as what it is', async () => {
    const publication = await publicationOf(DOCUMENTS);
    disk.write = (file) => (file.includes('/output/assets/') ? full(file) : undefined);
    await expect(publication.build('pseudo')).rejects.toMatchObject({
      code: 'output',
      message: expect.stringContaining('cannot be written (ENOSPC)') as string,
    });
  });
});
