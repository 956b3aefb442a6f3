import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { addModels } from '../../src/cli/models.ts';
import { Bar } from '../../src/cli/models/bar.ts';
import { proxyFetch } from '../../src/models/proxy-fetch.ts';
import { mirrorFolder, mirrorOf, serve } from '../models/mirror.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import {
  installModel,
  syntheticModel,
} from '../translate/engines/firefox/synthetic/write-model.ts';
import { VirtualClock } from '../translate/virtual-clock.ts';
import { runCommand } from './fake-shell.ts';

const MIRROR = mirrorOf(syntheticModel());

interface Place {
  readonly env?: Record<string, string>;
  readonly stdin?: string;
  readonly isTTY?: boolean;
  readonly models?: string;
}

/** Runs `setu models …`, in a new folder of models unless one is given. */
async function models(words: readonly string[], place: Place = {}) {
  const folder = place.models ?? (await temporaryFolder());
  const world = {
    env: { SETU_MODELS: folder, ...place.env },
    connect: () => proxyFetch({}),
    clock: new VirtualClock(),
  };
  const { stdin = '', isTTY = false } = place;
  const { stdout, stderr } = await runCommand(
    (program, shell) => addModels(program, shell, world),
    ['models', ...words],
    { stdin, isTTY },
  );
  return { stdout, stderr, folder };
}

describe('setu models add', () => {
  it('fetches, tries and installs, and says what, whose and from where', async () => {
    const { url } = await serve(MIRROR);
    const { stdout, stderr, folder } = await models(['add', 'hi-en', '--yes', '--from', url]);
    expect(stdout).toBe('');
    expect(stderr).toContain('hi-en 3.1 (tiny), 0.7 MB, Mozilla, Firefox Translations (MPL-2.0)');
    expect(stderr).toContain(`from ${url}`);
    expect(stderr).toContain('model.hien.intgemm.alphas.bin 0.7 MB\n');
    expect(stderr).toContain(`Installed hi-en (0.7 MB) in ${path.join(folder, 'hi-en')}`);
  });

  it('takes the address from SETU_MODELS_URL, and gives its card with --json', async () => {
    const { url } = await serve(MIRROR);
    const env = { SETU_MODELS_URL: url };
    const { stdout } = await models(['add', 'hi-en', '--yes', '--json'], { env });
    expect(JSON.parse(stdout)).toMatchObject({ pair: 'hi-en', version: '3.1', from: url });
  });

  it.each([
    ['y\n', ['hi-en']],
    ['YES\n', ['hi-en']],
    ['\n', []],
    ['no\n', []],
  ])('asks a person, who says %j', async (stdin, installed) => {
    const { url } = await serve(MIRROR);
    const { stderr, folder } = await models(['add', 'hi-en', '--from', url], {
      stdin,
      isTTY: true,
    });
    expect(stderr).toContain('Fetch it? [y/N]');
    expect(await readdir(folder)).toEqual(installed);
  });

  it('fetches nothing where nobody can be asked', async () => {
    const { url, asked } = await serve(MIRROR);
    const adding = models(['add', 'hi-en', '--from', url]);
    await expect(adding).rejects.toMatchObject({ code: 'usage', hint: 'Add --yes.' });
    expect(asked).toEqual(['records.json']);
  });

  it('asks nobody about a folder', async () => {
    const from = await temporaryFolder(mirrorFolder(MIRROR));
    const { folder } = await models(['add', 'hi-en', '--from', from]);
    expect(await readdir(folder)).toEqual(['hi-en']);
  });

  it('installs no model that does not translate', async () => {
    const files = new Map(syntheticModel());
    files.set('model', { name: 'model.hien.bin', content: Buffer.from('no model') });
    const from = await temporaryFolder(mirrorFolder(mirrorOf(files)));
    const folder = await temporaryFolder();
    const adding = models(['add', 'hi-en', '--from', from], { models: folder });
    await expect(adding).rejects.toMatchObject({
      code: 'engine',
      message: expect.stringContaining('does not translate') as string,
    });
    expect(await readdir(folder)).toEqual([]);
  });

  it.each([[['add']], [['add', '../x']], [['add', 'hi_en']], [['remove']], [['remove', '..']]])(
    'refuses %j',
    async (words) => {
      await expect(models(words)).rejects.toMatchObject({ code: 'usage' });
    },
  );

  it('refuses what it cannot do', async () => {
    await expect(models(['fetch', 'hi-en'])).rejects.toThrow(/add, list, remove/);
  });
});

describe('setu models list and remove', () => {
  it('lists what is installed, where, how large and whose', async () => {
    const folder = await temporaryFolder({ 'other/x': '', 'xx-yy/': '' });
    await installModel(folder);
    const { stdout } = await models(['list'], { models: folder });
    expect(stdout.split('\n')).toEqual([
      'hi-en  version 3.0 (tiny), 0.7 MB',
      `       in   ${path.join(folder, 'hi-en')}`,
      '       from a test, 2026-01-01',
      '       by   Setu (MIT)',
      '',
    ]);
    const { stdout: json } = await models(['list', '--json'], { models: folder });
    expect(JSON.parse(json)).toMatchObject([{ pair: 'hi-en', folder: path.join(folder, 'hi-en') }]);
  });

  it('says how to fetch one where there is none', async () => {
    expect((await models(['list'])).stdout).toContain('setu models add hi-en');
  });

  it('removes a model, also a damaged one, and nothing else', async () => {
    const folder = await temporaryFolder({ 'hi-en/model.json': '{', 'other/x': '' });
    const { stderr } = await models(['remove', 'hi-en'], { models: folder });
    expect(stderr).toBe('Removed hi-en.\n');
    expect(await readdir(folder)).toEqual(['other']);
    await expect(models(['remove', 'hi-en'], { models: folder })).rejects.toMatchObject({
      code: 'usage',
    });
  });
});

describe('the bar', () => {
  it('is written over on a terminal, within its width', () => {
    let text = '';
    const bar = new Bar({ isTTY: true, columns: 60, write: (more) => (text += more) });
    for (const done of [0, 500_000, 1_000_000]) bar.show('model.bin', done, 1_000_000);
    bar.clear();
    const lines = text.split('\r\u001B[K').slice(1);
    expect(lines[1]).toBe('[############------------]  50 % of 1.0 MB  model.bin');
    expect(lines.at(-1)).toBe('');
    expect(lines.every((line) => line.length < 60)).toBe(true);
  });
});
