import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import type { Clock, Event } from '../../../src/context.ts';
import { glossaryOf } from '../../../src/glossary/glossary.ts';
import { google } from '../../../src/translate/engines/google.ts';
import { type CloudTranslation, startCloudTranslation } from './cloud-translation.ts';
import type { GlossaryOptions } from './stand-in/glossaries.ts';
import { questionOf, serviceAccount, temporaryFile, worldOf } from './worlds.ts';

const account = serviceAccount();
let file: Awaited<ReturnType<typeof temporaryFile>>;
let service: CloudTranslation;

beforeAll(async () => {
  file = await temporaryFile(JSON.stringify(account));
});
afterAll(() => file.remove());
afterEach(() => service.close());

const wordsOf = (...translations: string[]) =>
  glossaryOf([
    { term: 'राजधानी', translations, note: '', exactCase: false, forbidden: ['metropolis'] },
  ]);

/** Time passes as soon as somebody waits. */
function hastyClock(): Clock {
  let now = Date.UTC(2026, 0, 15);
  return {
    now: () => now,
    sleep: async (ms, signal) => {
      signal.throwIfAborted();
      now += ms;
    },
  };
}

const start = async (glossaries: Partial<GlossaryOptions> = {}): Promise<void> => {
  service = await startCloudTranslation({ glossaries: { bucket: 'my-bucket', ...glossaries } });
};

/** A run: the engine is opened, its glossary made ready twice, a text with a term asked for. */
async function run(
  options: Record<string, string> = { glossaryBucket: 'my-bucket' },
  words = wordsOf('capital'),
  { clock = hastyClock(), signal = new AbortController().signal } = {},
) {
  const env = { GOOGLE_APPLICATION_CREDENTIALS: file.path, GOOGLE_TRANSLATE_ENDPOINT: service.url };
  const engine = await google.open(worldOf(env, { options }));
  const events: Event[] = [];
  const given = { clock, signal, report: (event: Event) => void events.push(event) };
  const before = service.requests.length;
  const ready = await engine.prepareGlossary?.(words, given);
  await engine.prepareGlossary?.(words, given);
  const asked = service.requests.slice(before);
  const request = { ...questionOf(['राजधानी']), ...(ready && { glossary: [words.entries] }) };
  const answer = await engine.translate(request);
  return {
    ready,
    events,
    asked: asked.map(({ method, path }) => `${method ?? ''} ${path}`),
    answer,
  };
}

const creations = () => service.requests.filter(({ path }) => path.endsWith('/glossaries'));

it('is stored, created, waited for and used; the next run creates nothing', async () => {
  await start();
  const first = await run();
  expect(first).toMatchObject({ ready: true, events: [] });
  expect(first.answer).toEqual({ texts: [expect.stringContaining('(as chosen)')] });
  const [upload] = service.requests.filter(({ path }) => path.startsWith('/upload/'));
  expect(upload?.body).toEqual({ text: 'राजधानी\tcapital\n' });
  expect(creations()[0]?.body).toMatchObject({
    name: expect.stringMatching(
      /^projects\/setu-test\/locations\/us-central1\/glossaries\/setu-hi-en-[0-9a-f]{12}$/,
    ) as string,
    languagePair: { sourceLanguageCode: 'hi', targetLanguageCode: 'en' },
  });
  const second = await run();
  expect(second.ready).toBe(true);
  expect(second.asked).toHaveLength(1);
  expect(creations()).toHaveLength(1);
});

it('is another one when the words have changed', async () => {
  await start();
  await run();
  await run({ glossaryBucket: 'my-bucket' }, wordsOf('seat'));
  expect(new Set(creations().map(({ body }) => body['name'])).size).toBe(2);
});

it('is waited for where another run creates it', async () => {
  await start({ raced: true });
  expect(await run()).toMatchObject({ ready: true, events: [] });
});

it.each<[string, Partial<GlossaryOptions>, Record<string, string>, RegExp]>([
  ['an operation that fails', { error: 'bad file' }, { glossaryBucket: 'my-bucket' }, /bad file/],
  ['a bucket that is closed', {}, { glossaryBucket: 'other' }, /bucket "other".*HTTP 403/],
  ['an operation without an end', { looks: 1000 }, { glossaryBucket: 'my-bucket' }, /5 minutes/],
  ['a named one that is missing', {}, { glossary: 'us-central1/mine' }, /mine.*HTTP 404/],
])('is done without after %s, told once', async (_, glossaries, options, told) => {
  await start(glossaries);
  const { ready, events, answer } = await run(options);
  expect(ready).toBe(false);
  expect(events).toEqual([{ type: 'notice', message: expect.stringMatching(told) as string }]);
  expect(answer).toEqual({ texts: [expect.not.stringContaining('(as chosen)')] });
});

it('keeps token and key out of what is told', async () => {
  const line = account['private_key']?.split('\n')[3] ?? '';
  await start({ error: `bad eyJhbGciOiJSUzI1NiJ9.eyJpc3MiOiJhIn0.c2ln and ${line}` });
  const { events } = await run();
  expect(events).toMatchObject([
    { message: expect.stringContaining('[secret] and [secret]') as string },
  ]);
});

it('is not waited for when the run is stopped', async () => {
  await start({ looks: 1000 });
  const controller = new AbortController();
  const clock = hastyClock();
  let waits = 0;
  const stopping: Clock = {
    now: () => clock.now(),
    sleep: (ms, signal) => {
      waits += 1;
      if (waits === 3) controller.abort(new Error('enough'));
      return clock.sleep(ms, signal);
    },
  };
  const given = { clock: stopping, signal: controller.signal };
  await expect(run(undefined, undefined, given)).rejects.toThrow('enough');
});

it.each([
  [{ glossary: 'us-central1/mine', glossaryBucket: 'my-bucket' }, 'got both'],
  [{ glossaryLocation: 'us-central1' }, 'got it alone'],
])('refuses the settings %j', async (options, told) => {
  await start();
  await expect(run(options)).rejects.toMatchObject({
    code: 'config',
    message: expect.stringContaining(told) as string,
  });
});
