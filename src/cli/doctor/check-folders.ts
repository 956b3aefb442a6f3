import { existsSync } from 'node:fs';
import { mkdtemp, rmdir } from 'node:fs/promises';
import path from 'node:path';
import type { Folders } from '../../context.ts';
import { listDocuments } from '../../ingest/list-documents.ts';
import { inspectCache } from '../../translate/inspect-cache.ts';
import { count } from '../format.ts';
import { fail, type Line, lineOf, ok } from './line.ts';

/** What a build reads and writes. Changes nothing. */
export async function checkFolders(folders: Folders): Promise<Line[]> {
  return [
    await checkInput(folders.input),
    await checkWritable('Output', folders.output),
    await checkWritable('Cache folder', folders.cache),
    checkCache(path.join(folders.cache, 'cache.db')),
  ];
}

async function checkInput(input: string): Promise<Line> {
  try {
    const documents = await listDocuments(input);
    const found = `${count(documents.length, 'document')} in ${input}`;
    if (documents.length > 0) return ok('Input', found);
    const todo = 'Put a text, Markdown or HTML file in Hindi into it.';
    return { check: 'Input', mark: 'warn', found, todo };
  } catch (error) {
    return lineOf('Input', error);
  }
}

/** Tries it, as rights alone do not tell: in the folder, or where it would be made. */
async function checkWritable(check: string, folder: string): Promise<Line> {
  let place = folder;
  while (!existsSync(place) && path.dirname(place) !== place) place = path.dirname(place);
  try {
    await rmdir(await mkdtemp(path.join(place, '.setu-doctor-')));
    return ok(check, `${folder} can be written`);
  } catch (error) {
    const { code = 'unknown reason' } = error as NodeJS.ErrnoException;
    const todo = `Make ${place} a folder that you may write to, on a disk with room.`;
    return fail(check, `${folder} cannot be written (${code})`, todo);
  }
}

function checkCache(file: string): Line {
  try {
    const found = inspectCache(file);
    if (!found) return ok('Cache', 'none yet; the first build makes one');
    const { version, translations, bytes } = found;
    const size = count(Math.ceil(bytes / 1000), 'kilobyte');
    return ok('Cache', `${count(translations, 'translation')}, ${size}, version ${version}`);
  } catch (error) {
    return lineOf('Cache', error);
  }
}
