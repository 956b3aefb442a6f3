/** A publication in a folder of its own, built as often as a test likes. */
import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Event, Summary } from '../../src/context.ts';
import { build, type BuildOptions } from '../../src/pipeline.ts';
import type { Parallel } from '../../src/render/parallel-schema.ts';
import { type FolderContents, temporaryFolder } from '../support/temporary-folder.ts';

export interface Built {
  readonly summary: Summary;
  readonly events: readonly Event[];
  readonly eventsOf: <T extends Event['type']>(type: T) => Extract<Event, { type: T }>[];
}

export interface Publication {
  readonly root: string;
  build(engine?: string, options?: BuildOptions): Promise<Built>;
  /** Paths are relative to the publication's folder. */
  read(name: string): Promise<string>;
  parallel(id: string): Promise<Parallel>;
  write(name: string, content: string | Uint8Array): Promise<void>;
  remove(name: string): Promise<void>;
  /** All files below a folder with their contents. */
  files(folder: string): Promise<ReadonlyMap<string, string>>;
  /** When each file below a folder was written last. */
  times(folder: string): Promise<ReadonlyMap<string, number>>;
}

/** `files` without a folder go into `input/`. */
export async function publicationOf(files: FolderContents): Promise<Publication> {
  const placed = Object.entries(files).map(([name, content]) => [
    name.includes('/') || name === 'setu.config.json' ? name : `input/${name}`,
    content,
  ]);
  const root = await temporaryFolder(Object.fromEntries(placed) as FolderContents);
  const place = (name: string): string => path.join(root, name);
  const read = (name: string): Promise<string> => readFile(place(name), 'utf8');
  const list = (folder: string): Promise<string[]> => filesBelow(root, folder);
  return {
    root,
    build: (engine, options) => buildIn(root, engine, options),
    read,
    parallel: async (id) => JSON.parse(await read(`output/${id}/parallel.json`)) as Parallel,
    write: (name, content) => writeFile(place(name), content),
    remove: (name) => rm(place(name), { recursive: true }),
    files: async (folder) => {
      const names = await list(folder);
      return new Map(
        await Promise.all(
          names.map(async (name) => [name, await readFile(place(name), 'latin1')] as const),
        ),
      );
    },
    times: async (folder) => {
      const names = await list(folder);
      return new Map(
        await Promise.all(
          names.map(async (name) => [name, (await stat(place(name))).mtimeMs] as const),
        ),
      );
    },
  };
}

/** No environment and no network unless the test gives some. */
async function buildIn(root: string, engine?: string, options: BuildOptions = {}): Promise<Built> {
  const events: Event[] = [];
  const summary = await build({
    cwd: root,
    env: {},
    fetch: () => Promise.reject(new Error('This test expects no request.')),
    overrides: (written) => ({ ...written, ...(engine === undefined ? {} : { engine }) }),
    ...options,
    report: (event) => {
      events.push(event);
      options.report?.(event);
    },
  });
  const eventsOf: Built['eventsOf'] = (type) =>
    events.filter((event): event is Extract<Event, { type: typeof type }> => event.type === type);
  return { summary, events, eventsOf };
}

async function filesBelow(root: string, folder: string): Promise<string[]> {
  const entries = await readdir(path.join(root, folder), {
    recursive: true,
    withFileTypes: true,
  }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
    .sort();
}

/** All English of an edition, a unit a line. */
export const englishOf = ({ units }: Parallel): string =>
  units.map(({ target }) => target.map(({ plain }) => plain).join(' ')).join('\n');

export const idsOf = ({ units }: Parallel): string[] => units.map(({ id }) => id);
