import { describe, expect, it, vi } from 'vitest';
import { askEngine } from '../../src/translate/ask-engine.ts';
import type { Ask } from '../../src/translate/pack-batches.ts';
import { latinise } from './engines/cloud-translation.ts';
import {
  answerAll,
  fakeEngine,
  faultOf,
  translationWorld,
  type Answer,
  type FakeEngine,
  type WorldOptions,
} from './translation-world.ts';
import { VirtualClock } from './virtual-clock.ts';

const askOf = (text: string): Ask => {
  return { key: `key ${text}`, normalised: text, text, characters: [...text].length };
};
const asksOf = (...texts: string[]): Ask[] => texts.map(askOf);

const LETTERS = ['क', 'ख', 'ग', 'घ', 'च', 'छ', 'ज', 'झ'];

/** Asks everything in a new world and lets time pass until it is over. */
async function ask(engine: FakeEngine, asks: readonly Ask[], options: WorldOptions = {}) {
  const world = translationWorld({ ...options, engine });
  const startedAt = world.clock.now();
  await world.clock.finish(askEngine(engine, asks, world.context));
  const { cache, ledger, unanswered, limiter } = world.context.resources;
  const answered = asks.filter(({ key }) => cache.get(key)).map(({ text }) => text);
  const took = world.clock.now() - startedAt;
  return { ...world, answered, unanswered, limiter, took, spent: ledger.spent() };
}

/** An engine with one string a request. */
const oneByOne = (answer: Answer = answerAll): FakeEngine =>
  fakeEngine(answer, { limits: { codePoints: 5_000, strings: 1 } });

/** Answers by the script, then translates. */
const scripted =
  (...script: (ReturnType<typeof faultOf> | undefined)[]): Answer =>
  (request, nth) =>
    script[nth - 1] ?? answerAll(request, nth);

describe('askEngine', () => {
  it('puts every answer into the cache under its key', async () => {
    const engine = fakeEngine();
    const { answered, context } = await ask(engine, asksOf(...LETTERS));
    expect(answered).toEqual(LETTERS);
    expect(context.resources.cache.get('key घ')).toMatchObject({
      target: latinise('घ'),
      engine: 'Fake Engine',
    });
    expect(engine.asked).toEqual([LETTERS]);
  });

  it('counts what was sent and pays for it', async () => {
    const { spent, eventsOf } = await ask(fakeEngine(), asksOf('क'.repeat(300), 'ख'.repeat(200)));
    expect(spent).toBeCloseTo(0.5);
    expect(eventsOf('batch-end')).toEqual([
      { type: 'batch-end', strings: 2, characters: 500, ms: 0 },
    ]);
  });

  it('has an answer in the cache before the next request of its slot goes out', async () => {
    const storedBefore: number[] = [];
    const engine: FakeEngine = oneByOne((request, nth) => {
      storedBefore.push(world.stored.length);
      return answerAll(request, nth);
    });
    const world = translationWorld({ engine, translate: { concurrency: 1 } });
    await world.clock.finish(askEngine(engine, asksOf(...LETTERS), world.context));
    expect(storedBefore).toEqual(LETTERS.map((_, index) => index));
  });

  it.each([1, 3])(
    'has at most %d requests under way, also of two documents together',
    async (most) => {
      let underWay = 0;
      let highest = 0;
      const engine = oneByOne(async (request, nth) => {
        underWay += 1;
        highest = Math.max(highest, underWay);
        await world.clock.sleep(10, request.signal);
        underWay -= 1;
        return answerAll(request, nth);
      });
      const world = translationWorld({ engine, translate: { concurrency: most } });
      const [one, other] = [asksOf(...LETTERS.slice(0, 4)), asksOf(...LETTERS.slice(4))];
      const both = [one, other].map((asks) => askEngine(engine, asks, world.context));
      await world.clock.finish(Promise.all(both));
      expect(highest).toBe(most);
    },
  );

  it('asks once what two documents ask at the same time', async () => {
    const engine = fakeEngine(async (request, nth) => {
      await world.clock.sleep(10, request.signal);
      return answerAll(request, nth);
    });
    const world = translationWorld({ engine });
    const both = [asksOf('क', 'ख'), asksOf('ख', 'ग')].map((asks) =>
      askEngine(engine, asks, world.context),
    );
    await world.clock.finish(Promise.all(both));
    expect(engine.asked).toEqual([['क', 'ख'], ['ग']]);
    expect(world.context.resources.pending.size).toBe(0);
  });

  it('tries again when the engine is busy', async () => {
    const engine = fakeEngine(scripted(faultOf('busy'), faultOf('busy')));
    const { answered, unanswered } = await ask(engine, asksOf('क'));
    expect(answered).toEqual(['क']);
    expect(unanswered.size).toBe(0);
    expect(engine.requests).toHaveLength(3);
  });

  it('waits up to twice as long each time, by chance', async () => {
    const faults = Array.from({ length: 5 }, () => faultOf('busy'));
    const chances = [1, 0.5, 0, 0.25, 1];
    const random = (): number => chances.shift() ?? 0;
    const { eventsOf, took } = await ask(fakeEngine(scripted(...faults)), asksOf('क'), { random });
    expect(eventsOf('retry').map(({ waitMs }) => waitMs)).toEqual([500, 500, 0, 1_000, 8_000]);
    expect(took).toBe(10_000);
  });

  it('waits as long as it is told', async () => {
    const engine = fakeEngine(scripted(faultOf('busy', { retryAfterMs: 7_000 })));
    const { took, eventsOf } = await ask(engine, asksOf('क'));
    expect(took).toBe(7_000);
    expect(eventsOf('retry')).toEqual([
      { type: 'retry', tries: 1, waitMs: 7_000, strings: 1, characters: 1, reason: 'it is busy' },
    ]);
  });

  it('lets everybody wait when a quota is used up', async () => {
    const sentAt: number[] = [];
    const engine = oneByOne((request, nth) => {
      sentAt.push(world.clock.now() - start);
      return nth === 1 ? faultOf('quota', { retryAfterMs: 9_000 }) : answerAll(request, nth);
    });
    const world = translationWorld({ engine, translate: { concurrency: 1 } });
    const start = world.clock.now();
    const both = [asksOf('क', 'ख'), asksOf('ग')].map((asks) =>
      askEngine(engine, asks, world.context),
    );
    await world.clock.finish(Promise.all(both));
    expect(sentAt.slice(1).every((at) => at >= 9_000)).toBe(true);
    expect(world.eventsOf('pause')).toEqual([
      { type: 'pause', waitMs: 9_000, reason: 'it is quota' },
    ]);
    expect(world.stored).toHaveLength(3);
  });

  it.each(['busy', 'quota'] as const)('tries six times before it splits: %s', async (kind) => {
    const engine = fakeEngine((request, nth) =>
      request.texts.length > 1 ? faultOf(kind) : answerAll(request, nth),
    );
    const { answered, eventsOf } = await ask(engine, asksOf('क', 'ख'));
    expect(engine.requests).toHaveLength(8);
    expect(eventsOf('split')).toEqual([{ type: 'split', strings: 2, characters: 2 }]);
    expect(answered).toEqual(['क', 'ख']);
  });

  it('splits a refused request until the bad text stands alone', async () => {
    const engine = fakeEngine((request, nth) =>
      request.texts.includes('घ') ? faultOf('refused') : answerAll(request, nth),
    );
    const { answered, unanswered } = await ask(engine, asksOf(...LETTERS));
    expect(answered).toEqual(LETTERS.filter((letter) => letter !== 'घ'));
    expect([...unanswered]).toEqual([['key घ', 'it is refused']]);
    expect(engine.asked.filter((texts) => texts.includes('घ'))).toHaveLength(4);
  });

  it.each(['denied', 'exhausted'] as const)('sends nothing more once it is %s', async (kind) => {
    const engine = oneByOne(scripted(undefined, faultOf(kind)));
    const { answered, unanswered, limiter } = await ask(engine, asksOf(...LETTERS), {
      translate: { concurrency: 1 },
    });
    expect(engine.requests).toHaveLength(2);
    expect(answered).toEqual(['क']);
    expect([...unanswered.values()]).toEqual(LETTERS.slice(1).map(() => `it is ${kind}`));
    expect(limiter.halted).toBe(`it is ${kind}`);
  });

  it('sends nothing beyond the budget', async () => {
    const engine = oneByOne();
    const texts = LETTERS.map((letter) => letter.repeat(100));
    const { answered, unanswered, spent } = await ask(engine, asksOf(...texts), {
      translate: { budgetUSD: 0.3 },
    });
    expect(answered).toEqual(texts.slice(0, 3));
    expect(engine.requests).toHaveLength(3);
    expect(spent).toBeCloseTo(0.3);
    expect(new Set(unanswered.values())).toEqual(
      new Set(['the budget of the run (0.3 USD) is used up']),
    );
  });

  it('spends what is left of a budget on a part of a request', async () => {
    const texts = LETTERS.map((letter) => letter.repeat(100));
    const { answered } = await ask(fakeEngine(), asksOf(...texts), {
      translate: { budgetUSD: 0.5 },
    });
    expect(answered.length).toBeGreaterThanOrEqual(4);
    expect(answered.length).toBeLessThanOrEqual(5);
  });

  it('pays for a request that may have been billed, and not for one that surely was not', async () => {
    const text = 'क'.repeat(100);
    const lost = faultOf('busy', { billed: true });
    const one = await ask(fakeEngine(scripted(lost)), asksOf(text));
    const other = await ask(fakeEngine(scripted(faultOf('busy'))), asksOf(text));
    expect([one.spent, other.spent]).toEqual([expect.closeTo(0.2), expect.closeTo(0.1)]);
  });

  describe('after a minute without an answer', () => {
    const text = 'क'.repeat(100);

    /** An engine that answers its first request `afterMs` later. */
    async function askSlow(afterMs: number, first: Answer, seen: AbortSignal[] = []) {
      const clock = new VirtualClock();
      const engine = fakeEngine(async (request, nth) => {
        seen.push(request.signal);
        if (nth === 1) await clock.sleep(afterMs, request.signal);
        return nth === 1 ? first(request, nth) : answerAll(request, nth);
      });
      vi.spyOn(AbortSignal, 'timeout').mockImplementation((ms) => clock.timeout(ms));
      const outcome = ask(engine, asksOf(text), { clock, random: () => 1 });
      return { ...(await outcome.finally(() => vi.restoreAllMocks())), engine, seen };
    }

    it('asks again, and counts the first request as paid', async () => {
      const { spent, eventsOf, engine, took } = await askSlow(1e9, answerAll);
      expect(engine.requests).toHaveLength(2);
      expect(spent).toBeCloseTo(0.2);
      expect(eventsOf('retry')[0]?.reason).toBe('no answer within 60 s');
      expect(took).toBe(60_500);
    });

    it('takes an answer that comes before it is asked for again', async () => {
      const { spent, stored, engine, answered } = await askSlow(60_300, answerAll);
      expect(engine.requests).toHaveLength(1);
      expect([stored, answered]).toEqual([[latinise(text)], [text]]);
      expect(spent).toBeCloseTo(0.1);
    });

    it('gets back the money of a request that turns out not to be billed', async () => {
      const { spent } = await askSlow(60_300, () => faultOf('busy'));
      expect(spent).toBeCloseTo(0.1);
    });

    it('hangs up when the answer is of no use any more', async () => {
      const { seen } = await askSlow(1e9, answerAll);
      expect(seen.map(({ aborted }) => aborted)).toEqual([true, true]);
    });
  });

  it('says when a daily quota starts anew, and stops', async () => {
    const engine = oneByOne(() => faultOf('exhausted', { midnightIn: 'America/Los_Angeles' }));
    const { unanswered, eventsOf } = await ask(engine, asksOf('क', 'ख'));
    const reason =
      'it is exhausted; it can go on at 08:00 UTC on 2026-01-15: run the same command again then';
    expect([...unanswered.values()]).toEqual([reason, reason]);
    expect(eventsOf('stop')).toEqual([
      { type: 'stop', reason, resumesAt: '2026-01-15T08:00:00.000Z' },
    ]);
  });

  it('cuts a request where the window has room for a part of it only', async () => {
    const engine = fakeEngine();
    const texts = ['क', 'ख', 'ग'].map((letter) => letter.repeat(40));
    const { answered, eventsOf, took } = await ask(engine, asksOf(...texts), {
      translate: { charactersPerMinute: 6_000, windowMs: 1_000 },
    });
    expect(engine.asked).toEqual([texts.slice(0, 2), texts.slice(2)]);
    expect(answered).toEqual(texts);
    expect(eventsOf('wait')).toEqual([{ type: 'wait', waitMs: 1_001, strings: 1, characters: 40 }]);
    expect(took).toBe(1_001);
  });

  it('rejects with the reason of an interruption and keeps what was answered', async () => {
    const controller = new AbortController();
    const reason = new Error('enough');
    const engine = oneByOne((request, nth) => {
      if (nth < 3) return answerAll(request, nth);
      controller.abort(reason);
      request.signal.throwIfAborted();
      throw new Error('expected the signal to be aborted');
    });
    const world = translationWorld({
      engine,
      signal: controller.signal,
      translate: { concurrency: 1 },
    });
    const work = askEngine(engine, asksOf(...LETTERS), world.context);
    await expect(world.clock.finish(work)).rejects.toBe(reason);
    expect(world.stored).toEqual(['क', 'ख'].map(latinise));
    expect(engine.requests).toHaveLength(3);
  });

  it('gives up on a service that nobody hears from, rather than ask it text by text', async () => {
    const engine = fakeEngine(() => faultOf('busy'));
    const { unanswered, limiter } = await ask(engine, asksOf(...LETTERS));
    expect(engine.requests).toHaveLength(12);
    expect(limiter.halted).toBe('it is busy');
    expect(unanswered.size).toBe(LETTERS.length);
  });

  it('stops for this run when it is to wait for an hour', async () => {
    const engine = fakeEngine(() => faultOf('quota', { retryAfterMs: 3_600_000 }));
    const { limiter } = await ask(engine, asksOf('क'));
    expect(engine.requests).toHaveLength(1);
    expect(limiter.halted).toBe(
      'it is quota; it can go on at 01:00 UTC on 2026-01-15: run the same command again then',
    );
  });

  it('wakes from its wait when it is interrupted', async () => {
    const controller = new AbortController();
    const engine = fakeEngine(() => faultOf('busy', { retryAfterMs: 240_000 }));
    const world = translationWorld({ engine, signal: controller.signal });
    const work = askEngine(engine, asksOf('क'), world.context);
    const outcome = expect(work).rejects.toThrow('enough');
    await world.clock.settle();
    expect(world.clock.waits).toEqual([240_000]);
    controller.abort(new Error('enough'));
    await outcome;
  });
});
