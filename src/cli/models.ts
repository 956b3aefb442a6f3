import { Argument, type Command } from 'commander';
import { systemClock } from '../clock.ts';
import { SetuError } from '../index.ts';
import { PAIR } from '../models/model.ts';
import { modelsFolder } from '../models/models-folder.ts';
import { proxyFetch } from '../models/proxy-fetch.ts';
import { add } from './models/add.ts';
import { list } from './models/list.ts';
import { remove } from './models/remove.ts';
import type { ModelsWorld, Task } from './models/task.ts';
import type { Shell } from './shell.ts';

interface Flags {
  readonly from?: string;
  readonly yes?: boolean;
  readonly json?: boolean;
}

const ACTIONS: Readonly<Record<string, (task: Task) => Promise<void>>> = { add, list, remove };

const EXAMPLES = `
Examples:
  setu models add hi-en               fetch Mozilla's model for Hindi to English
  setu models list                    what is installed, and where
  setu models remove hi-en
  setu models add hi-en --from https://mirror.example.org/records.json
  setu models add hi-en --from /media/usb/hi-en
                                      a folder: a mirror, or the folder of a model
                                      that setu models list names on another machine

Models are kept in $SETU_MODELS, else in setu/models in $XDG_DATA_HOME, %LOCALAPPDATA% or
~/.local/share. HTTPS_PROXY, HTTP_PROXY and NO_PROXY hold; SETU_MODELS_URL is an address as
for --from.

Exit codes: 0 all well · 1 it could not be fetched or kept · 2 wrong use · 130 interrupted`;

const THIS_MACHINE: ModelsWorld = {
  env: process.env,
  connect: () => proxyFetch(process.env),
  clock: systemClock,
};

/** `setu models`: the local engine's models. Nothing else in Setu fetches any. */
export function addModels(program: Command, shell: Shell, world: ModelsWorld = THIS_MACHINE): void {
  program
    .command('models')
    .summary('fetch, list and remove models of the local engine')
    .description("Fetches, lists and removes the local engine's language models.")
    .addArgument(new Argument('<action>', 'what to do').choices(Object.keys(ACTIONS)))
    .argument('[pair]', 'languages from and to: hi-en')
    .option('--from <address>', 'list of models at another address, or a folder')
    .option('--yes', 'fetch without asking')
    .option('--json', 'results as JSON')
    .addHelpText('after', EXAMPLES)
    .action(async (action: string, pair: string | undefined, flags: Flags) => {
      const models = modelsFolder(world.env);
      if (models === undefined) throw homeless();
      if (action !== 'list') checkPair(action, pair);
      await ACTIONS[action]?.({ ...flags, pair: pair ?? '', models, shell, world });
    });
}

function checkPair(action: string, pair: string | undefined): void {
  if (pair !== undefined && PAIR.test(pair)) return;
  const got = pair === undefined ? 'nothing' : `"${pair}"`;
  throw new SetuError('usage', `setu models ${action}: expected a pair such as hi-en, got ${got}.`);
}

const homeless = (): SetuError =>
  new SetuError('config', 'There is no folder for models: the environment names no home.', {
    hint: 'Set SETU_MODELS to a folder.',
  });
