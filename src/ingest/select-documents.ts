import { stat } from 'node:fs/promises';
import path from 'node:path';
import { SetuError } from '../errors.ts';
import type { Entry } from './list-documents.ts';

/**
 * Those of `all` that `paths` (documents or folders, relative to `cwd`) name; all if none is named.
 * Throws a SetuError `usage` for a path that names no document.
 */
export async function selectDocuments(
  all: readonly Entry[],
  paths: readonly string[],
  cwd: string,
): Promise<readonly Entry[]> {
  if (paths.length === 0) return all;
  const chosen = new Set<Entry>();
  for (const name of paths) {
    const place = path.resolve(cwd, name);
    const found = all.filter(({ file }) => file === place || file.startsWith(place + path.sep));
    if (found.length === 0) throw await notADocument(name, place);
    for (const entry of found) chosen.add(entry);
  }
  return all.filter((entry) => chosen.has(entry));
}

async function notADocument(name: string, place: string): Promise<SetuError> {
  const exists = await stat(place).then(
    () => true,
    () => false,
  );
  const got = exists ? 'it is no document of the input folder' : 'there is no such file';
  return new SetuError('usage', `Cannot take ${name}: ${got}.`, {
    hint: 'Name documents below the input folder, or another folder with --input.',
  });
}
