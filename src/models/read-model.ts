import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { SetuError } from '../errors.ts';
import { type InstalledModel, isWhole, modelSchema } from './model.ts';

/** The card of a model, in its folder. */
export const CARD = 'model.json';

/**
 * What is installed for a pair such as `hi-en`; undefined if nothing is. Throws a SetuError `config`
 * if there is something that is no model.
 */
export async function readModel(
  models: string | undefined,
  pair: string,
): Promise<InstalledModel | undefined> {
  if (models === undefined) return undefined;
  const folder = path.join(models, pair);
  const text = await readFile(path.join(folder, CARD), 'utf8').catch(noneIfMissing);
  if (text === undefined) return undefined;
  return { ...readCard(text, folder, pair), folder };
}

/** Judges a card; `folder` is only for the message. */
export function readCard(text: string, folder: string, pair: string) {
  const card = modelSchema.safeParse(jsonOf(text));
  const model = card.data;
  if (model?.pair === pair && isWhole(model.files.map(({ type }) => type))) return model;
  throw new SetuError('config', `${path.join(folder, CARD)} is not the card of a model ${pair}.`, {
    hint: `Install it again: setu models remove ${pair}, then setu models add ${pair}`,
  });
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function noneIfMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined;
  throw new SetuError('config', `A model cannot be read (${error.code}): ${error.path}`, {
    hint: 'Make the folder of the models one that you may read.',
    cause: error,
  });
}
