import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { configSchema, type UserConfig } from '../src/config/schema.ts';
import { foldersOf, openPublication, type OpenOptions } from '../src/publication.ts';
import { temporaryFolder } from './support/temporary-folder.ts';
import { installModel } from './translate/engines/firefox/synthetic/write-model.ts';
import { VirtualClock } from './translate/virtual-clock.ts';
import { questionOf } from './translate/engines/worlds.ts';

const MEMORY =
  '<tmx version="1.4"><header/><body><tu><tuv xml:lang="hi"><seg>राम</seg></tuv>' +
  '<tuv xml:lang="en"><seg>Ram</seg></tuv></tu></body></tmx>';

/** Opens a publication in a new folder. */
async function open(
  config: UserConfig = {},
  options: Partial<Pick<OpenOptions, 'offline' | 'dryRun'>> = {},
  env: Record<string, string> = {},
) {
  const root = await temporaryFolder({ 'input/memory/a.tmx': MEMORY });
  const opened = await openPublication(
    {
      config: configSchema.parse(config),
      folders: foldersOf(root, root),
      offline: false,
      dryRun: false,
      ...options,
    },
    { env, fetch: globalThis.fetch, clock: new VirtualClock() },
  );
  opened.close();
  return { ...opened, cacheFile: path.join(root, '.setu', 'cache.db') };
}

const KEY = { GOOGLE_TRANSLATE_API_KEY: 'key' };

describe('foldersOf', () => {
  const root = path.resolve('/publication');
  const cwd = path.join(root, 'elsewhere');

  it('lays everything in the folder of the configuration', () => {
    const { input, output, cache, templates } = foldersOf(root, cwd);
    const names = [input, output, cache, templates[0] ?? ''].map((at) => path.relative(root, at));
    expect(names).toEqual(['input', 'output', '.setu', 'templates']);
  });

  it('takes folders that the caller names from where the caller stands', () => {
    const { input, output, cache } = foldersOf(root, cwd, { input: 'texts', output: '../site' });
    expect([input, output]).toEqual([path.join(cwd, 'texts'), path.join(root, 'site')]);
    expect(cache).toBe(path.join(root, '.setu'));
  });

  it('has templates to fall back on', () => {
    const shipped = foldersOf(root, cwd).templates.at(-1) ?? '';
    expect(existsSync(path.join(shipped, 'page.html.hbs'))).toBe(true);
  });
});

describe('openPublication', () => {
  it('opens memory, cache and templates, and no engine unless one is named', async () => {
    const { engine, memory, templates, cacheFile } = await open();
    expect(engine).toBeUndefined();
    expect(memory.find('राम')?.text).toBe('Ram');
    expect(templates.render('setu.css', {})).toContain('{');
    expect(existsSync(cacheFile)).toBe(true);
  });

  it.each([['pseudo'], [['pseudo']]])('opens the engine that is named: %j', async (engine) => {
    expect((await open({ engine })).engine?.name).toBe('pseudo');
  });

  it('opens a chain in its order, each engine with a quota of its own', async () => {
    const config = { engine: ['google', 'auto', 'pseudo', 'google'] };
    const { engine, limiter, fallbacks = [] } = await open(config, {}, KEY);
    expect([engine?.name, ...fallbacks.map((link) => link.engine.name)]).toEqual([
      'google',
      'pseudo',
    ]);
    expect(fallbacks[0]?.limiter).not.toBe(limiter);
  });

  it('takes by itself the local engine, if its model is installed, also offline', async () => {
    const models = await temporaryFolder();
    await installModel(models);
    const env = { SETU_MODELS: models };
    expect((await open({}, { offline: true }, env)).engine?.name).toBe('firefox');
    expect((await open({}, {}, { SETU_MODELS: `${models}/none` })).engine).toBeUndefined();
    expect((await open({ engine: 'pseudo' }, {}, env)).engine?.name).toBe('pseudo');
  });

  it('ends the engine with itself', async () => {
    const models = await temporaryFolder();
    await installModel(models);
    const { engine } = await open({}, {}, { SETU_MODELS: models });
    const answer = await engine?.translate(questionOf(['घर']));
    expect(answer).toMatchObject({ fault: { kind: 'denied', billed: false } });
  });

  it('gives the engine its price', async () => {
    const config = { engine: 'google', translate: { prices: { google: 7 } } };
    const { engine } = await open(config, {}, KEY);
    expect(engine?.price).toBe(7);
  });

  it('opens no engine and leaves no file in a dry run', async () => {
    const { engine, cacheFile } = await open({ engine: 'google' }, { dryRun: true });
    expect(engine).toBeUndefined();
    expect(existsSync(path.dirname(cacheFile))).toBe(false);
  });

  it('opens offline what needs no network', async () => {
    expect((await open({ engine: 'pseudo' }, { offline: true })).engine?.name).toBe('pseudo');
  });

  it.each([
    [
      'an engine of the network offline',
      { engine: 'google' },
      { offline: true },
      'usage',
      /--offline .* "google"/,
    ],
    [
      'that also in a dry run',
      { engine: 'google' },
      { offline: true, dryRun: true },
      'usage',
      /--offline/,
    ],
    ['an engine without its credential', { engine: 'google' }, {}, 'credentials', /no credentials/],
    [
      'a chain of which one has no credential',
      { engine: ['pseudo', 'google'] },
      {},
      'credentials',
      /no credentials/,
    ],
    [
      'a chain of which one needs the network, offline',
      { engine: ['pseudo', 'google'] },
      { offline: true },
      'usage',
      /--offline .* "google"/,
    ],
    ['an unknown engine', { engine: 'gogle' }, {}, 'config', /auto, firefox, google, .*pseudo/],
    [
      'the local engine without its model',
      { engine: 'firefox' },
      {},
      'credentials',
      /no model hi-en/,
    ],
    ['an unknown engine in a dry run', { engine: 'gogle' }, { dryRun: true }, 'config', /gogle/],
  ])('refuses %s', async (_, config, options, code, message) => {
    await expect(open(config, options)).rejects.toMatchObject({
      code,
      message: expect.stringMatching(message) as string,
    });
  });
});
