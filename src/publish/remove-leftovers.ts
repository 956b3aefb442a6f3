import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';

/** What `writeIfChanged` and `prepareOutput` call a file until it has its name. */
const TEMPORARY = /^\.\d+(-\d+)?\.tmp$/;

/** Takes half-written files away that a killed build has left in these folders, not below them. */
export async function removeLeftovers(folders: Iterable<string>): Promise<void> {
  for (const folder of folders) {
    const names = await readdir(folder).catch(() => []);
    for (const name of names.filter((one) => TEMPORARY.test(one))) {
      await rm(path.join(folder, name), { force: true });
    }
  }
}
