import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import pLimit from 'p-limit';
import PQueue from 'p-queue';
import { systemClock } from '../../src/clock.ts';
import { configSchema } from '../../src/config/schema.ts';
import type { Context, Engine } from '../../src/context.ts';
import { google } from '../../src/translate/engines/google.ts';
import { openCache } from '../../src/translate/open-cache.ts';
import { packBatches, type Batch } from '../../src/translate/pack-batches.ts';
import { SlidingWindow } from '../../src/translate/sliding-window.ts';
import { translate } from '../../src/translate/translate.ts';
import type { Quota } from '../../test/translate/engines/stand-in/quota.ts';
import type { loadOf } from './load.ts';

type Load = ReturnType<typeof loadOf>;

/** One way to get a load translated by the service at that address, within its quota. */
export type System = (load: Load, url: string, quota: Quota) => Promise<void>;

const CONCURRENCY = 4;
const DOCUMENTS_IN_FLIGHT = 4;

const openEngine = (url: string): Promise<Engine> =>
  google.open({
    env: { GOOGLE_TRANSLATE_API_KEY: 'key', GOOGLE_TRANSLATE_ENDPOINT: url },
    fetch: globalThis.fetch,
    options: {},
    templates: { render: () => '' },
    prices: {},
  });

/** The stage as a build runs it: cache and ledger on the disk, four documents in flight. */
const setu: System = async (load, url, quota) => {
  const folder = await mkdtemp(path.join(tmpdir(), 'setu-bench-'));
  const perMinute = 60_000 / quota.windowMs;
  const config = configSchema.parse({
    translate: {
      charactersPerMinute: quota.characters * perMinute,
      requestsPerMinute: quota.requests * perMinute,
      windowMs: quota.windowMs,
      concurrency: CONCURRENCY,
      budgetUSD: 10_000,
      monthlyBudgetUSD: 10_000,
    },
  });
  const { cache, ledger } = openCache(path.join(folder, 'cache.db'), config.translate, systemClock);
  const context: Context = {
    config,
    signal: new AbortController().signal,
    report: () => {},
    clock: systemClock,
    random: Math.random,
    resources: {
      folders: { root: '', input: '', output: '', cache: '', templates: [] },
      memory: { size: 0, findings: [], find: () => undefined },
      glossary: { entries: [], findings: [], find: () => [] },
      cache,
      ledger,
      engine: await openEngine(url),
      limiter: new SlidingWindow(config.translate, systemClock),
      templates: { render: () => '' },
      pending: new Map(),
      unanswered: new Map(),
    },
  };
  const limit = pLimit(DOCUMENTS_IN_FLIGHT);
  await Promise.all(
    load.map(({ document, segments }) => limit(() => translate(document, segments, context))),
  );
  cache.close();
  await rm(folder, { recursive: true });
};

/** The same requests, each document's by itself, and none that is asked twice in a document. */
function batchesOf(load: Load, engine: Engine): Batch[] {
  return load.flatMap(({ segments }) => {
    const texts = [...new Set(segments.map(({ text }) => text))];
    const asks = texts.map((text) => {
      const characters = [...engine.encode(text)].length;
      return { key: text, normalised: text, text, characters };
    });
    return packBatches(asks, engine.limits);
  });
}

/** Until it is answered; after a refusal as long as the service says, or a second. */
async function ask(engine: Engine, { asks, tagged }: Batch): Promise<void> {
  const texts = asks.map(({ text }) => text);
  const { signal } = new AbortController();
  for (;;) {
    const answer = await engine.translate({ texts, tagged, source: 'hi', target: 'en', signal });
    if (!('fault' in answer)) return;
    await setTimeout(answer.fault.retryAfterMs ?? 1_000);
  }
}

/** p-queue knows no sizes: as many requests an interval as fit when each is as large as may be. */
const pQueue =
  (strict: boolean): System =>
  async (load, url, { windowMs, characters, requests }) => {
    const engine = await openEngine(url);
    const intervalCap = Math.min(requests, Math.floor(characters / engine.limits.codePoints));
    const queue = new PQueue({ concurrency: CONCURRENCY, interval: windowMs, intervalCap, strict });
    await queue.addAll(batchesOf(load, engine).map((batch) => () => ask(engine, batch)));
  };

const sequential: System = async (load, url) => {
  const engine = await openEngine(url);
  for (const batch of batchesOf(load, engine)) await ask(engine, batch);
};

export const systems: ReadonlyMap<string, System> = new Map([
  ['setu', setu],
  ['p-queue', pQueue(false)],
  ['p-queue strict', pQueue(true)],
  ['sequential', sequential],
]);
