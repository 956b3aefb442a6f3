import path from 'node:path';
import { SetuError } from '../../index.ts';
import { addModel } from '../../models/add-model.ts';
import { folderSource } from '../../models/folder-source.ts';
import { CREDIT, type InstalledModel, sizeOf } from '../../models/model.ts';
import type { Source } from '../../models/source.ts';
import { MOZILLA_LIST, urlSource } from '../../models/url-source.ts';
import { openFirefox } from '../../translate/engines/firefox.ts';
import { megabytes, printable } from '../format.ts';
import { Bar } from './bar.ts';
import type { Task } from './task.ts';

/** A sentence that every model of the pair knows something to say to. */
const SAMPLE = 'मैं घर गया।';

/** `setu models add`: fetches, judges, tries and only then installs a model. */
export async function add(task: Task): Promise<void> {
  const { pair, models, shell, world } = task;
  const source = await openSource(task);
  const release = await source.release(pair, shell.signal);
  const bytes = release.files.reduce((sum, { packed }) => sum + packed.bytes, 0);
  const what = `${pair} ${release.version} (${release.architecture}), ${megabytes(bytes)}`;
  shell.stderr.write(printable(`${what}, ${CREDIT.by} (${CREDIT.licence})`) + '\n');
  shell.stderr.write(printable(`from ${source.name}`) + '\n');
  if (source.network && !(await isWanted(task))) {
    shell.stderr.write('Nothing was fetched.\n');
    return;
  }
  const bar = new Bar(shell.stderr);
  try {
    const model = await addModel(
      { pair, models, source, release },
      {
        signal: shell.signal,
        clock: world.clock,
        progress: (name, done, of) => bar.show(name, done, of),
        tryOut: (fetched) => tryOut(fetched, shell.signal),
      },
    );
    bar.clear();
    report(model, task);
  } finally {
    bar.clear();
  }
}

async function openSource({ from, shell, world }: Task): Promise<Source> {
  const url = world.env['SETU_MODELS_URL']?.trim() ?? '';
  const named = from ?? (url === '' ? MOZILLA_LIST : url);
  if (/^https?:\/\//i.test(named)) return urlSource(named, await world.connect());
  return folderSource(path.resolve(shell.cwd, named));
}

/** A person is asked, a script says --yes. */
async function isWanted({ yes, shell }: Task): Promise<boolean> {
  if (yes) return true;
  if (!shell.stdin.isTTY) {
    throw new SetuError('usage', 'Nobody is here to be asked whether to fetch the model.', {
      hint: 'Add --yes.',
    });
  }
  shell.stderr.write('Fetch it? [y/N] ');
  for await (const chunk of shell.stdin) {
    return /^\s*y(es)?\s*$/i.test(
      typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString(),
    );
  }
  return false;
}

/** A wrong weight or vocabulary shows only when something is translated. */
async function tryOut(model: InstalledModel, signal: AbortSignal): Promise<void> {
  const engine = await openFirefox(model, 1);
  try {
    const question = {
      texts: [SAMPLE],
      tagged: false,
      source: 'hi',
      target: 'en',
      signal,
    } as const;
    const answer = await engine.translate(question);
    const [text = ''] = 'texts' in answer ? answer.texts : [];
    if (text.trim() !== '' && text !== SAMPLE) return;
    const why = 'fault' in answer ? answer.fault.message : `it answered "${text.slice(0, 60)}"`;
    throw new SetuError('engine', `The model does not translate: ${why}.`, {
      hint: 'Nothing was installed. Take the model from elsewhere (--from).',
    });
  } finally {
    await engine.close?.();
  }
}

function report(model: InstalledModel, { json, shell }: Task): void {
  if (json) shell.stdout.write(`${JSON.stringify(model, null, 2)}\n`);
  const where = printable(model.folder);
  shell.stderr.write(`Installed ${model.pair} (${megabytes(sizeOf(model))}) in ${where}\n`);
}
