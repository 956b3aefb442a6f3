import { setMaxListeners } from 'node:events';
import { availableParallelism } from 'node:os';
import { availableMemory } from 'node:process';
import { group, whole } from '../../config/schema-parts.ts';
import type {
  Engine,
  EngineAnswer,
  EngineFacts,
  EnginePlugin,
  EngineRequest,
} from '../../context.ts';
import { SetuError } from '../../errors.ts';
import { loadModel } from '../../models/load-model.ts';
import { type InstalledModel, sizeOf } from '../../models/model.ts';
import { MODELS_FOLDER, modelsFolder } from '../../models/models-folder.ts';
import { readModel } from '../../models/read-model.ts';
import { countThreads } from './firefox/count-threads.ts';
import { openPool, type Pool } from './firefox/open-pool.ts';
import { readRuntime } from './firefox/read-runtime.ts';
import { startThread } from './firefox/start-thread.ts';
import { translateText } from './firefox/translate-text.ts';
import { readOptions } from './read-options.ts';

export const PAIR = 'hi-en';

const firefoxOptions = group({
  workers: whole(1, 256)
    .optional()
    .describe('Sentences translated at once; left out: as many as cores and free memory allow.'),
});

/** Mozilla's models for Firefox on the processor of this machine: free, and nothing leaves it. */
export const firefox: EnginePlugin = {
  name: 'firefox',
  network: false,
  variables: [MODELS_FOLDER],
  options: firefoxOptions,
  describe: () => factsOf('none'),
  async localModel({ env }) {
    const model = await readModel(modelsFolder(env), PAIR);
    return model && nameOf(model);
  },
  async open({ env, options }): Promise<Engine> {
    const { workers } = readOptions('firefox', firefoxOptions, options);
    const model = await readModel(modelsFolder(env), PAIR);
    if (!model) throw missing();
    return openFirefox(model, workers);
  },
};

/** The engine on a model that is at hand. Throws a SetuError `config` if its files are damaged. */
export async function openFirefox(model: InstalledModel, workers?: number): Promise<Engine> {
  const loaded = await loadModel(model);
  const start = { ...(await readRuntime()), model: loaded };
  const machine = { cores: availableParallelism(), memory: availableMemory() };
  const most = countThreads(sizeOf(model), machine, workers);
  const pool = openPool(most, () => startThread(start));
  return {
    ...factsOf(nameOf(model)),
    translate: (request) => translate(pool, request),
    close: () => pool.close(),
  };
}

/** Another model gives other translations, also under the same version. */
function nameOf({ version, files }: InstalledModel): string {
  const hash = files.find(({ type }) => type === 'model')?.sha256 ?? '';
  return `${version}:${hash.slice(0, 12)}`;
}

function factsOf(model: string): EngineFacts {
  return {
    name: 'firefox',
    model,
    label: 'Firefox Translations (on this machine)',
    trial: false,
    price: 0,
    // Small requests: each is answered within a minute also by a slow machine with much in hand.
    limits: { codePoints: 1200, strings: 8 },
    encode: (tagged) => tagged,
  };
}

async function translate(pool: Pool, { texts, signal }: EngineRequest): Promise<EngineAnswer> {
  signal.throwIfAborted();
  // Each sentence listens to it, as many as there are in a request.
  setMaxListeners(0, signal);
  const answers = await Promise.all(
    texts.map((text) => translateText(text, (question) => pool.ask(question, signal))),
  );
  const translated: string[] = [];
  for (const answer of answers) {
    if ('lost' in answer) return fault('refused', `the local model gave up (${answer.lost})`);
    if ('failed' in answer) return fault('denied', `the local model is off: ${answer.failed}`);
    translated.push(answer.text);
  }
  return { texts: translated };
}

const fault = (kind: 'refused' | 'denied', message: string): EngineAnswer => ({
  fault: { kind, message, billed: false },
});

const missing = (): SetuError =>
  new SetuError('credentials', `The local engine has no model ${PAIR}.`, {
    hint: `Install it once (some 20 MB, free): setu models add ${PAIR}`,
  });
