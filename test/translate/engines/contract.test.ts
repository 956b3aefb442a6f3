/** What every engine of the list owes the queue. A new engine adds its worlds here. */
import nock from 'nock';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Engine, EngineWorld } from '../../../src/context.ts';
import { parseTagged } from '../../../src/tags.ts';
import { engines } from '../../../src/translate/engines/index.ts';
import { startCloudTranslation, type CloudTranslation, type Reply } from './cloud-translation.ts';
import { questionOf, serviceAccount, temporaryFile, worldOf } from './worlds.ts';

let keyFile: Awaited<ReturnType<typeof temporaryFile>>;
let service: CloudTranslation | undefined;

beforeAll(async () => {
  nock.disableNetConnect();
  nock.enableNetConnect('127.0.0.1');
  keyFile = await temporaryFile(JSON.stringify(serviceAccount()));
});

afterEach(() => service?.close());

afterAll(async () => {
  nock.enableNetConnect();
  await keyFile.remove();
});

/** The environments in which an engine works, by name. */
const worlds: Record<string, Record<string, () => EngineWorld['env']>> = {
  google: {
    'with a key': () => ({ GOOGLE_TRANSLATE_API_KEY: 'key' }),
    'with a service account': () => ({ GOOGLE_APPLICATION_CREDENTIALS: keyFile.path }),
  },
};

const cases = engines.flatMap((plugin) =>
  Object.entries(worlds[plugin.name] ?? { 'with nothing': () => ({}) }).map(([how, env]) => {
    const open = async (...script: Reply[]): Promise<Engine> => {
      service = await startCloudTranslation({ script });
      return plugin.open(worldOf({ ...env(), GOOGLE_TRANSLATE_ENDPOINT: service.url }));
    };
    return { name: `${plugin.name} ${how}`, plugin, open, env };
  }),
);

it('no two engines share a name', () => {
  expect(new Set(engines.map(({ name }) => name)).size).toBe(engines.length);
});

describe.each(cases)('$name', ({ plugin, open, env }) => {
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
    const before = plugin.describe(worldOf(env()));
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
    { status: 418, body: { error: 'teapot' } },
    { status: 500, body: { error: { errors: 'x', details: [null] } } },
    { failure: 'reset' },
    { failure: 'cut' },
  ])('never throws on a broken answer: %o', async (reply) => {
    const answer = await (await open(reply)).translate(questionOf(['राम']));
    expect(Object.keys(answer)).toEqual([plugin.network ? 'fault' : 'texts']);
  });
});

const tagsOf = (text: string) => parseTagged(text).filter(({ type }) => type !== 'text');
