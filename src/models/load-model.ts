import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { SetuError } from '../errors.ts';
import type { FileType, InstalledModel, ModelFile } from './model.ts';

/** The bytes of a model's files, in memory that threads share. */
export type LoadedModel = Readonly<Partial<Record<FileType, SharedArrayBuffer>>>;

/**
 * Reads a model and judges each file by its size and SHA-256: a damaged one would be loaded without
 * a word and translate to nonsense. Throws a SetuError `config`.
 */
export async function loadModel(model: InstalledModel): Promise<LoadedModel> {
  const files = model.files.map(async (file) => [file.type, await read(file, model)] as const);
  return Object.fromEntries(await Promise.all(files));
}

async function read(file: ModelFile, { folder, pair }: InstalledModel): Promise<SharedArrayBuffer> {
  const place = path.join(folder, file.name);
  const bytes = await readFile(place).catch((error: unknown) => {
    throw damaged(place, pair, `cannot be read (${(error as NodeJS.ErrnoException).code})`);
  });
  if (bytes.length !== file.bytes || sha256(bytes) !== file.sha256) {
    throw damaged(place, pair, 'is damaged: its size or SHA-256 is not that of its card');
  }
  const shared = new SharedArrayBuffer(bytes.length);
  new Uint8Array(shared).set(bytes);
  return shared;
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const damaged = (place: string, pair: string, what: string): SetuError =>
  new SetuError('config', `The model's file ${place} ${what}.`, {
    hint: `Install it again: setu models add ${pair}`,
  });
