import { SetuError } from '../../index.ts';
import { removeModel } from '../../models/remove-model.ts';
import type { Task } from './task.ts';

/** `setu models remove`: also what is damaged. */
export async function remove({ pair, models, shell }: Task): Promise<void> {
  if (await removeModel(models, pair)) shell.stderr.write(`Removed ${pair}.\n`);
  else throw new SetuError('usage', `There is no model ${pair} in ${models}.`);
}
