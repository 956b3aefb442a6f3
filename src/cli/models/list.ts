import { listModels } from '../../models/list-models.ts';
import { sizeOf } from '../../models/model.ts';
import { megabytes, printable } from '../format.ts';
import type { Task } from './task.ts';

/** `setu models list`: what is installed, where, how large, from where, and whose it is. */
export async function list({ models, json, shell }: Task): Promise<void> {
  const found = await listModels(models);
  if (json) {
    shell.stdout.write(`${JSON.stringify(found, null, 2)}\n`);
    return;
  }
  if (found.length === 0) {
    shell.stdout.write(`No models in ${printable(models)}. To fetch one: setu models add hi-en\n`);
  }
  for (const model of found) {
    const { pair, version, architecture, folder, from, at, by, licence } = model;
    const lines = [
      `${pair}  version ${version} (${architecture}), ${megabytes(sizeOf(model))}`,
      `       in   ${folder}`,
      `       from ${from}, ${at.slice(0, 10)}`,
      `       by   ${by} (${licence})`,
    ];
    shell.stdout.write(`${lines.map(printable).join('\n')}\n`);
  }
}
