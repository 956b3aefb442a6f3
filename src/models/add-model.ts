import { mkdir, mkdtemp, open, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Clock } from '../context.ts';
import { SetuError } from '../errors.ts';
import { CREDIT, type InstalledModel, type Model, type ModelFile } from './model.ts';
import { CARD } from './read-model.ts';
import { receiveFile, type Sink } from './receive-file.ts';
import type { Release, RemoteFile } from './records.ts';
import { PASSING } from './remove-model.ts';
import type { Source } from './source.ts';

export interface Adding {
  readonly pair: string;
  /** The folder of all models; made if it is missing. */
  readonly models: string;
  readonly source: Source;
  /** What `source` offers. */
  readonly release: Release;
}

export interface AddingWorld {
  readonly signal: AbortSignal;
  readonly clock: Pick<Clock, 'now'>;
  /** So many of so many bytes of a file are there. */
  readonly progress: (name: string, bytes: number, of: number) => void;
  /** Throws if the model does not translate: a wrong weight shows only then. */
  readonly tryOut: (model: InstalledModel) => Promise<void>;
  /** A new file for writing; `fs.open` but for tests. */
  readonly create?: (file: string) => Promise<Sink & { close(): Promise<void> }>;
}

const createFile = (file: string) => open(file, 'wx');

/**
 * Fetches a model into a folder beside its place, judges and tries it, and only then puts it into its
 * place, instead of what was there. Whatever happens before, what was there stays and nothing else is
 * left. Throws a SetuError: `engine` for what comes from the source, `output` for the disk.
 */
export async function addModel(
  { pair, models, source, release }: Adding,
  world: AddingWorld,
): Promise<InstalledModel> {
  const folder = await makeFolder(models);
  try {
    const files: ModelFile[] = [];
    for (const file of release.files) files.push(await fetchFile(file, folder, source, world));
    const { version, architecture } = release;
    const at = new Date(world.clock.now()).toISOString();
    const about = { format: 1, pair, version, architecture, files, from: source.name, at } as const;
    const model: Model = { ...about, ...CREDIT };
    await onDisk(models, () => writeFile(path.join(folder, CARD), JSON.stringify(model, null, 2)));
    await world.tryOut({ ...model, folder });
    world.signal.throwIfAborted();
    const place = path.join(models, pair);
    await onDisk(models, () => putInto(place, folder));
    return { ...model, folder: place };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function makeFolder(models: string): Promise<string> {
  return onDisk(models, async () => {
    await mkdir(models, { recursive: true });
    const folder = await mkdtemp(path.join(models, PASSING));
    await sweep(models, folder);
    return folder;
  });
}

/** What a process that was killed has left: older than a day by the disk's own clock. */
async function sweep(models: string, mine: string): Promise<void> {
  const { mtimeMs: now } = await stat(mine);
  for (const name of await readdir(models)) {
    if (!name.startsWith(PASSING)) continue;
    const folder = path.join(models, name);
    const { mtimeMs } = await stat(folder);
    if (now - mtimeMs > 86_400_000) await rm(folder, { recursive: true, force: true });
  }
}

async function fetchFile(
  file: RemoteFile,
  folder: string,
  source: Source,
  { signal, progress, create = createFile }: AddingWorld,
): Promise<ModelFile> {
  const stream = await source.open(file, signal);
  const sink = await onDisk(folder, () => create(path.join(folder, file.name)));
  const of = file.packed.bytes;
  let came = 0;
  progress(file.name, 0, of);
  try {
    const { bytes, sha256 } = await receiveFile(
      file,
      stream,
      { write: (piece) => onDisk(folder, () => writeAll(sink, piece)) },
      {
        isPacked: source.isPacked,
        signal,
        progress: (more) => progress(file.name, (came += more), of),
      },
    );
    return { type: file.type, name: file.name, bytes, sha256 };
  } finally {
    await sink.close();
  }
}

/** `FileHandle.write` may write a part; `writeFile` of a handle goes on until all is there. */
const writeAll = (sink: Sink & { writeFile?: Sink['write'] }, piece: Uint8Array) =>
  sink.writeFile ? sink.writeFile(piece) : sink.write(piece);

/** Replaces a folder; the old one is put back if the new one cannot take its place. */
async function putInto(place: string, folder: string): Promise<void> {
  const old = `${folder}-old`;
  const hadOne = await rename(place, old).then(
    () => true,
    (error: unknown) => {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
      throw error;
    },
  );
  try {
    await rename(folder, place);
  } catch (error) {
    if (hadOne) await rename(old, place);
    throw error;
  }
  if (hadOne) await rm(old, { recursive: true, force: true });
}

async function onDisk<T>(place: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const { code = 'unknown reason' } = error as NodeJS.ErrnoException;
    const isFull = code === 'ENOSPC' || code === 'EDQUOT';
    const what = isFull ? 'the disk is full' : `it cannot be written (${code})`;
    throw new SetuError('output', `The model could not be kept in ${place}: ${what}.`, {
      hint: isFull
        ? 'Make room, or set SETU_MODELS to a folder on another disk; nothing was changed.'
        : 'Make the folder one that you may write to, or set SETU_MODELS to another.',
      cause: error,
    });
  }
}
