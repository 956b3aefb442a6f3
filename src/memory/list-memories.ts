import { readdir } from 'node:fs/promises';
import { SetuError } from '../errors.ts';

/** The one memory that Setu writes: what a person has approved. */
export const APPROVED = 'approved.tmx';

/** The names of all memories of a folder, the strongest first; none where there is no folder. */
export async function listMemories(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return [];
    const message = `Expected a folder of memories at ${folder}, got ${code}`;
    throw new SetuError('input', message, { cause: error });
  });
  const names = entries
    .filter((entry) => (entry.isFile() || entry.isSymbolicLink()) && /\.tmx$/i.test(entry.name))
    .map(({ name }) => name)
    .sort();
  return names.includes(APPROVED)
    ? [APPROVED, ...names.filter((name) => name !== APPROVED)]
    : names;
}
