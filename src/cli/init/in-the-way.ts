import { lstat } from 'node:fs/promises';
import path from 'node:path';

/** Which of these files could not be made in the folder because something is there already. */
export async function inTheWay(folder: string, names: readonly string[]): Promise<string[]> {
  const found = await Promise.all(names.map((name) => obstacle(folder, name)));
  return [...new Set(found.flatMap((name) => name ?? []))];
}

/** The file itself, or something on the way to it that is no folder. */
async function obstacle(folder: string, name: string): Promise<string | undefined> {
  const parts = name.split('/');
  for (let depth = 0; depth < parts.length; depth += 1) {
    const place = path.join(folder, ...parts.slice(0, depth));
    const kind = await kindOf(place);
    if (kind === undefined) return undefined;
    if (kind !== 'folder') return parts.slice(0, depth).join('/') || folder;
  }
  return (await kindOf(path.join(folder, name))) && name;
}

/** Undefined: nothing is there. A link counts as what it is, not as what it shows. */
async function kindOf(place: string): Promise<'folder' | 'other' | undefined> {
  const found = await lstat(place).catch(() => undefined);
  return found && (found.isDirectory() ? 'folder' : 'other');
}
