/** How much of a quota is used, in virtual time: no second is left out, no request refused. */
import { describe, expect, it } from 'vitest';
import { google } from '../../src/translate/engines/google.ts';
import { translate } from '../../src/translate/translate.ts';
import { fetchFrom } from './engines/stand-in/fetch.ts';
import { windowFilled } from './engines/stand-in/window-filled.ts';
import { openService } from './engines/stand-in/service.ts';
import { worldOf } from './engines/worlds.ts';
import { documentOf, segmentOf, translationWorld } from './translation-world.ts';
import { VirtualClock } from './virtual-clock.ts';

/** A quarter of the quota and of the requests that `npm run bench:translate` has. */
const QUOTA = { windowMs: 10_000, characters: 50_000, requests: 200 };
const LIMITS = { codePoints: 1_250, strings: 32 };
const WINDOWS = 4;
const { signal: never } = new AbortController();

/** Different texts of that many characters, no two alike. */
const textOf = (n: number, size: number): string =>
  `${[...String(n)].map((digit) => 'कखगघचछजझटठ'[Number(digit)]).join('')} `.padEnd(size, 'क');

/** Translates what fills some windows, in documents of 500 segments, four at a time. */
async function run(sizes: readonly number[]) {
  const clock = new VirtualClock();
  const service = openService({
    latencyMs: 80,
    quota: QUOTA,
    clock: { now: () => clock.now(), sleep: (ms) => clock.sleep(ms, never) },
  });
  const env = { GOOGLE_TRANSLATE_API_KEY: 'key' };
  const opened = await google.open(worldOf(env, { fetch: fetchFrom(service) }));
  const engine = { ...opened, limits: LIMITS };
  const world = translationWorld({
    engine,
    clock,
    translate: {
      charactersPerMinute: QUOTA.characters * 6,
      requestsPerMinute: QUOTA.requests * 6,
      windowMs: QUOTA.windowMs,
    },
  });
  const texts: string[] = [];
  for (let sum = 0; sum < WINDOWS * QUOTA.characters;) {
    const size = sizes[texts.length % sizes.length] ?? 1;
    texts.push(textOf(texts.length, size));
    sum += size;
  }
  const work = async (lane: number): Promise<void> => {
    for (let at = lane * 500; at < texts.length; at += 2_000) {
      const segments = texts.slice(at, at + 500).map((text) => segmentOf(text));
      await translate(documentOf(`document-${at}`), segments, world.context);
    }
  };
  await clock.finish(Promise.all([0, 1, 2, 3].map(work)));
  return service.counts();
}

describe('the quota is used to 97 per cent and never overdrawn', () => {
  it.each([
    ['of short texts, where strings are what fills a request', [36]],
    ['of texts that leave no room for one more in 41 requests', [122]],
    ['of long texts', [175]],
    ['of very long texts', [425]],
    ['of all sizes', [20, 45, 310, 80, 1_250, 33, 150, 61]],
  ])('%s', async (_, sizes) => {
    const { billings, refusals, billedCharacters, uniqueCharacters } = await run(sizes);
    expect(refusals).toBe(0);
    expect(billedCharacters).toBe(uniqueCharacters);
    expect(windowFilled(billings, QUOTA)).toBeGreaterThanOrEqual(0.97);
  });
});
