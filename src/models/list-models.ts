import { readdir } from 'node:fs/promises';
import { type InstalledModel, PAIR } from './model.ts';
import { readModel } from './read-model.ts';

/** What is installed, by pair. Throws a SetuError `config` if something there is no model. */
export async function listModels(models: string | undefined): Promise<InstalledModel[]> {
  if (models === undefined) return [];
  const names = await readdir(models).catch(() => []);
  const pairs = names.filter((name) => PAIR.test(name)).sort();
  const found = await Promise.all(pairs.map((pair) => readModel(models, pair)));
  return found.flatMap((model) => model ?? []);
}
