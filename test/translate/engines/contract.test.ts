/** What every engine of the list owes the queue. A new engine adds its worlds here. */
import nock from 'nock';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Engine, EngineWorld } from '../../../src/context.ts';
import { parseTagged } from '../../../src/tags.ts';
import { engines } from '../../../src/translate/engines/index.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { startChatServer } from './chat-completions.ts';
import { startCloudTranslation, type Reply } from './cloud-translation.ts';
import { installModel } from './firefox/synthetic/write-model.ts';
import { startLibreTranslate } from './libre-translate.ts';
import { questionOf, serviceAccount, temporaryFile, worldOf } from './worlds.ts';

let keyFile: Awaited<ReturnType<typeof temporaryFile>>;
let models: string;
let service: Service | undefined;
let opened: Engine | undefined;

interface Service {
  readonly url: string;
  readonly requests: readonly unknown[];
  close(): Promise<void>;
}

/** No answer, message or error may ever show it. */
const KEY = 'sk-contract-0123456789';

beforeAll(async () => {
  nock.disableNetConnect();
  nock.enableNetConnect('127.0.0.1');
  keyFile = await temporaryFile(JSON.stringify(serviceAccount()));
  models = await temporaryFolder();
  await installModel(models);
});

afterEach(async () => {
  await opened?.close?.();
  await service?.close();
});

afterAll(async () => {
  nock.enableNetConnect();
  await keyFile.remove();
});

/** A stand-in of the service, and what an engine has to be given to ask it. */
interface World extends Partial<Pick<EngineWorld, 'options'>> {
  start(script: Reply[]): Promise<Service>;
  env(url: string): EngineWorld['env'];
}

const cloud = (env: () => EngineWorld['env']): World => ({
  start: (script) => startCloudTranslation({ script }),
  env: (url) => ({ ...env(), GOOGLE_TRANSLATE_ENDPOINT: url }),
});

const chat = (env: EngineWorld['env']): World => ({
  start: (script) => startChatServer(undefined, script),
  env: (url) => ({ ...env, OPENAI_BASE_URL: `${url}/v1` }),
  options: { model: 'gemma3:12b' },
});

const libre = (env: EngineWorld['env']): World => ({
  start: (script) => startLibreTranslate(script, env['LIBRETRANSLATE_API_KEY']),
  env: (url) => ({ ...env, LIBRETRANSLATE_URL: url }),
});

/** The worlds in which an engine works, by name. */
const worlds: Record<string, Record<string, World>> = {
  firefox: { 'with a model': cloud(() => ({ SETU_MODELS: models })) },
  google: {
    'with a key': cloud(() => ({ GOOGLE_TRANSLATE_API_KEY: KEY })),
    'with a service account': cloud(() => ({ GOOGLE_APPLICATION_CREDENTIALS: keyFile.path })),
  },
  openai: { 'with a key': chat({ OPENAI_API_KEY: KEY }), 'without a key': chat({}) },
  libretranslate: {
    'with a key': libre({ LIBRETRANSLATE_API_KEY: KEY }),
    'without a key': libre({}),
  },
};

const cases = engines.flatMap((plugin) =>
  Object.entries(worlds[plugin.name] ?? { 'with nothing': cloud(() => ({})) }).map(
    ([how, world]) => {
      const open = async (...script: Reply[]): Promise<Engine> => {
        service = await world.start(script);
        const { options = {} } = world;
        opened = await plugin.open(worldOf(world.env(service.url), { options }));
        return opened;
      };
      const hasKey = how === 'with a key';
      return { name: `${plugin.name} ${how}`, plugin, open, hasKey, world };
    },
  ),
);

it('no two engines share a name', () => {
  expect(new Set(engines.map(({ name }) => name)).size).toBe(engines.length);
});

describe.each(cases)('$name', ({ plugin, open, hasKey, world }) => {
  it('has a name, a label, a model, a price and limits', async () => {
    const engine = await open();
    expect(engine.name).toBe(plugin.name);
    expect([engine.label, engine.model]).not.toContain('');
    expect(engine.price).toBeGreaterThanOrEqual(0);
    expect(Math.min(engine.limits.codePoints, engine.limits.strings)).toBeGreaterThan(0);
  });

  it('says before it is opened what it is and costs', async () => {
    const text = 'क <1>राम</1> &amp; <2/>';
    const opened = await open();
    const { options = {} } = world;
    const given = worldOf(world.env('http://127.0.0.1:9'), { options });
    const local = await plugin.localModel?.(given);
    const before = { ...plugin.describe(given), ...(local !== undefined && { model: local }) };
    // Without what it can do.
    expect(JSON.stringify(before)).toBe(JSON.stringify(opened));
    expect(before.romanised).toBe(plugin.romanised);
    expect(before.encode(text)).toBe(opened.encode(text));
    expect(before.price).toBe(plugin.listPrice?.usd ?? 0);
    expect(plugin.listPrice?.readOn ?? '2026-01-01').toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  it('describes itself without any credential', () => {
    const { price, limits } = plugin.describe({ env: {}, options: {}, prices: {} });
    expect([price >= 0, limits.codePoints > 0, limits.strings > 0]).toEqual([true, true, true]);
  });

  it('answers with as many texts as it was asked', async () => {
    const answer = await (await open()).translate(questionOf(['राम', 'घर गया', '&lt;']));
    expect(answer).toEqual({ texts: [expect.any(String), expect.any(String), expect.any(String)] });
  });

  it('goes over the network only if it says so', async () => {
    await (await open()).translate(questionOf(['राम']));
    expect(service?.requests.length).toBe(plugin.network ? 1 : 0);
  });

  it('keeps the tags of a text', async () => {
    const tagged = 'अ <1>राम <2>घर</2></1> &amp; <3/> गया';
    const answer = await (await open()).translate(questionOf([tagged]));
    const [text = ''] = 'texts' in answer ? answer.texts : [];
    expect(tagsOf(text)).toEqual(tagsOf(tagged));
  });

  it('leaves a literal bracket escaped', async () => {
    const answer = await (await open()).translate(questionOf(['क &lt;1> ख']));
    expect(answer).toEqual({ texts: [expect.stringContaining('&lt;1>')] });
  });

  it('throws the reason of an aborted signal and asks nobody', async () => {
    const engine = await open();
    const signal = AbortSignal.abort(new Error('enough'));
    await expect(engine.translate(questionOf(['राम'], signal))).rejects.toThrow('enough');
    expect(service?.requests).toEqual([]);
  });

  it.each<Reply>([
    { body: 'not JSON' },
    { body: '' },
    { body: 'null' },
    { body: { data: { translations: [] }, translations: [] } },
    { body: { data: { translations: 'x' }, translations: { translatedText: 1 } } },
    { body: { choices: [], translatedText: 'x' } },
    { body: { choices: [{ message: { content: null } }], translatedText: [1] } },
    { body: { choices: [{ message: { content: '{"1": 7}' } }], translatedText: ['a', 'b'] } },
    { status: 302, headers: { location: 'https://elsewhere.example/' }, body: '' },
    { status: 418, body: { error: 'teapot' } },
    { status: 500, body: { error: { errors: 'x', details: [null] } } },
    { failure: 'reset' },
    { failure: 'cut' },
  ])('never throws on a broken answer: %o', async (reply) => {
    const answer = await (await open(reply)).translate(questionOf(['राम']));
    expect(Object.keys(answer)).toEqual([plugin.network ? 'fault' : 'texts']);
  });

  it.each([
    [{ status: 429, body: { error: 'slow down' } }, 'quota'],
    [{ status: 429, headers: { 'retry-after': '7' }, body: '' }, 'quota'],
    [{ status: 401, body: { error: 'no' } }, 'denied'],
    [{ status: 403, body: { error: { message: 'no' } } }, 'denied'],
    [{ status: 503, body: '' }, 'busy'],
    [{ failure: 'reset' }, 'busy'],
  ] as const)('says what the queue has to do about %o', async (reply, kind) => {
    if (!plugin.network) return;
    const answer = await (await open(reply)).translate(questionOf(['राम']));
    expect(answer).toMatchObject({ fault: { kind } });
    const wait = 'headers' in reply ? 7_000 : undefined;
    expect('fault' in answer && answer.fault.retryAfterMs).toBe(wait);
  });

  it.runIf(hasKey)('never repeats its key, whatever the service says', async () => {
    const said = `the key ${KEY} is wrong`;
    const replies = [401, 400, 500].map((status) => ({
      status,
      body: { error: { message: said, errors: [{ reason: said }] }, message: said },
    }));
    const texts = [
      { status: 403, body: { error: said } },
      { status: 400, body: said },
    ];
    for (const reply of [...replies, ...texts]) {
      const answer = await (await open(reply)).translate(questionOf(['राम']));
      await service?.close();
      expect(JSON.stringify(answer)).not.toContain(KEY);
    }
  });
});

const tagsOf = (text: string) => parseTagged(text).filter(({ type }) => type !== 'text');
