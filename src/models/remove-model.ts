import { rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { SetuError } from '../errors.ts';
import { PAIR } from './model.ts';

/** What is on its way in or out of the folder of the models; swept by the next `add`. */
export const PASSING = '.setu-passing-';

/** Removes an installed model, whole or damaged; false if there is none. */
export async function removeModel(models: string | undefined, pair: string): Promise<boolean> {
  if (models === undefined || !PAIR.test(pair)) return false;
  const folder = path.join(models, pair);
  // Renamed first: nobody may find half a model.
  const away = path.join(models, `${PASSING}${pair}-removed`);
  try {
    await rm(away, { recursive: true, force: true });
    await rename(folder, away);
    await rm(away, { recursive: true, force: true });
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return false;
    throw new SetuError('output', `${folder} cannot be removed (${code}).`, {
      hint: 'Make its folder one that you may write to.',
      cause: error,
    });
  }
}
