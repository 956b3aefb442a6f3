import type { Config } from '../../config/schema.ts';
import { SetuError } from '../../index.ts';
import { loadModel } from '../../models/load-model.ts';
import { sizeOf } from '../../models/model.ts';
import { modelsFolder } from '../../models/models-folder.ts';
import { readModel } from '../../models/read-model.ts';
import { PAIR } from '../../translate/engines/firefox.ts';
import { megabytes } from '../format.ts';
import { type Line, lineOf, ok, type Patient } from './line.ts';

/** The local engine's model, read and judged. Whether it is missed is told of the engine. */
export async function checkModel({ engine }: Config, { env }: Patient): Promise<Line> {
  const check = 'Model';
  try {
    const model = await readModel(modelsFolder(env), PAIR);
    if (!model) return ok(check, `none (optional: setu models add ${PAIR})`);
    await loadModel(model);
    const { pair, version, folder } = model;
    return ok(check, `${pair} ${version}, ${megabytes(sizeOf(model))}, in ${folder}`);
  } catch (error) {
    if (!(error instanceof SetuError)) throw error;
    return lineOf(check, error, engine === 'auto' ? 'fail' : 'warn');
  }
}
