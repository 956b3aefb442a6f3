/** Translating while three requests of ten go wrong, in every way that there is; in virtual time. */
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Engine, EnginePlugin } from '../../src/context.ts';
import { google } from '../../src/translate/engines/google.ts';
import { translate } from '../../src/translate/translate.ts';
import { FAULT_KINDS } from './engines/stand-in/faults.ts';
import { fetchFrom } from './engines/stand-in/fetch.ts';
import { openService, type Service, type ServiceOptions } from './engines/stand-in/service.ts';
import { questionOf, serviceAccount, temporaryFile, worldOf } from './engines/worlds.ts';
import { bold, documentOf, segmentOf, translationWorld } from './translation-world.ts';
import { VirtualClock } from './virtual-clock.ts';

const SEEDS = [1, 2, 3, 4, 5];
const { signal: never } = new AbortController();

let keyFile: Awaited<ReturnType<typeof temporaryFile>>;
beforeAll(async () => {
  keyFile = await temporaryFile(JSON.stringify(serviceAccount()));
});
afterEach(() => vi.restoreAllMocks());
afterAll(() => keyFile.remove());

const ENVIRONMENTS: Record<string, () => Parameters<EnginePlugin['open']>[0]['env']> = {
  'version 2': () => ({ GOOGLE_TRANSLATE_API_KEY: 'key' }),
  'version 3': () => ({ GOOGLE_APPLICATION_CREDENTIALS: keyFile.path }),
};

/** Different sentences, each third with a tag; some in several documents. */
const sentence = (n: number): string => {
  const word = [...String(n)].map((digit) => 'कखगघचछजझटठ'[Number(digit)]).join('ा');
  return n % 3 === 0 ? `<1>${word}</1> आज अपने घर से बाहर गया।` : `${word} आज अपने घर से बाहर गया।`;
};

const documents = Array.from({ length: 6 }, (_, document) =>
  Array.from({ length: 60 }, (_, n) => {
    const text = sentence(document * 50 + n);
    return segmentOf(text, text.includes('<1>') ? [bold(1)] : []);
  }),
);

async function run(options: ServiceOptions, env: Parameters<EnginePlugin['open']>[0]['env']) {
  const clock = new VirtualClock();
  vi.spyOn(AbortSignal, 'timeout').mockImplementation((ms) => clock.timeout(ms));
  let service: Service = openService();
  const fetch: typeof globalThis.fetch = (input, init) => fetchFrom(service)(input, init);
  const opened = await google.open(worldOf(env, { fetch }));
  // Google's client is loaded and signs its token now, in real time.
  await opened.translate(questionOf(['राम']));
  service = openService({
    latencyMs: 80,
    ...options,
    clock: { now: () => clock.now(), sleep: (ms) => clock.sleep(ms, never) },
  });
  const engine: Engine = { ...opened, limits: { codePoints: 250, strings: 8 } };
  const world = translationWorld({ engine, clock });
  const work = documents.map((segments, n) =>
    translate(documentOf(`document-${n}`), segments, world.context),
  );
  const translations = (await clock.finish(Promise.all(work))).flat();
  // Whoever was hung up on in the end gets to know it.
  await clock.settle();
  return { ...world, translations, counts: service.counts() };
}

describe.each(Object.entries(ENVIRONMENTS))('%s', (_, envOf) => {
  it.each(SEEDS)('everything is translated and nothing asked again, seed %i', async (seed) => {
    const faults = { share: 0.3, seed };
    const { translations, counts } = await run({ faults }, envOf());
    const open = translations.filter(({ state }) => state !== 'translated');
    expect(open).toEqual([]);
    expect(counts.askedAgain).toEqual([]);
    expect(counts.open).toEqual([]);
  });
});

it('every kind of fault happens in these runs', async () => {
  const seen = new Set<string>();
  for (const seed of SEEDS) {
    const { counts } = await run(
      { faults: { share: 0.3, seed } },
      ENVIRONMENTS['version 2']?.() ?? {},
    );
    for (const kind of Object.keys(counts.faults)) seen.add(kind);
  }
  expect([...seen].toSorted()).toEqual(FAULT_KINDS.toSorted());
});

it('without faults, what is billed is every text once', async () => {
  const { counts } = await run({}, ENVIRONMENTS['version 2']?.() ?? {});
  expect(counts.billedTwice).toEqual({});
  expect(counts.billedTexts).toBe(new Set(documents.flat().map(({ text }) => text)).size);
});
