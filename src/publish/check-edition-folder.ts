import { lstat, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { SetuError } from '../errors.ts';
import { readEditions } from './editions.ts';

/**
 * What Setu finds in an edition's folder and did not write, it takes away: so that folder must be
 * its own. Throws a SetuError `output` if it leads elsewhere or holds the work of others.
 */
export async function checkEditionFolder(output: string, id: string): Promise<void> {
  const folder = path.join(output, id);
  const state = await lstat(folder).catch(() => undefined);
  if (state === undefined) return;
  if (!state.isDirectory()) throw notOurs(id, 'a link or a file');
  if (await holdsEdition(folder, id)) return;
  const editions = await readEditions(output);
  if (!editions.some((edition) => edition.id === id)) throw notOurs(id, 'files of others');
}

/** Whether what lies in a folder (nothing is fine) is an edition by its own marks. */
export async function holdsEdition(folder: string, id: string): Promise<boolean> {
  const names = await readdir(folder).catch(() => []);
  if (names.length === 0 || names.some((name) => isOurs(name, id))) return true;
  return isSetusPage(path.join(folder, 'index.html'));
}

const isOurs = (name: string, id: string): boolean =>
  ['parallel.json', `${id}.en.md`].includes(name) || /^\.\d+-\d+\.tmp$/.test(name);

const isSetusPage = async (file: string): Promise<boolean> =>
  (await readFile(file, 'utf8').catch(() => '')).includes('<meta name="generator" content="Setu">');

const notOurs = (id: string, got: string): SetuError =>
  new SetuError('output', `expected ${id} in the output folder to be an edition, got ${got}`, {
    hint: `Name another folder with --output, or move ${id} out of this one.`,
  });
