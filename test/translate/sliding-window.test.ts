import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SlidingWindow, type WindowLimits } from '../../src/translate/sliding-window.ts';
import { VirtualClock } from './virtual-clock.ts';

const WINDOW_MS = 1_000;
/** An answer is forgotten a window later, and the clock tells whole milliseconds only. */
const NEXT = WINDOW_MS + 1;
const { signal: never } = new AbortController();

/** A window of one second. */
function windowOf(
  clock: VirtualClock,
  limits: Partial<Record<'characters' | 'requests' | 'atOnce', number>>,
) {
  const { characters = 1_000_000, requests = 1_000, atOnce = 64 } = limits;
  const perMinute: WindowLimits = {
    charactersPerMinute: characters * 60,
    requestsPerMinute: requests * 60,
    windowMs: WINDOW_MS,
    concurrency: atOnce,
  };
  return new SlidingWindow(perMinute, clock);
}

interface Load {
  /** After the one before it came. */
  readonly afterMs: number;
  readonly characters: number;
  readonly answerMs: number;
}

interface Seen extends Load {
  readonly index: number;
  readonly sentAt: number;
  readonly answeredAt: number;
}

/** Sends all of it through the window; in the order of sending. */
async function send(
  loads: readonly Load[],
  window: SlidingWindow,
  clock: VirtualClock,
): Promise<Seen[]> {
  const seen: Seen[] = [];
  let at = 0;
  const requests = loads.map(async (load, index) => {
    at += load.afterMs;
    if (at > 0) await clock.sleep(at, never);
    const ticket = await window.acquire([load.characters], never);
    const sentAt = clock.now();
    const place = seen.push({ index, ...load, sentAt, answeredAt: sentAt + load.answerMs }) - 1;
    if (load.answerMs > 0) await clock.sleep(load.answerMs, never);
    ticket.release(true);
    return place;
  });
  await clock.finish(Promise.all(requests));
  return seen;
}

const load = (characters: number, answerMs = 0, afterMs = 0): Load => {
  return { characters, answerMs, afterMs };
};

describe('SlidingWindow', () => {
  it('lets pass at once what fits', async () => {
    const clock = new VirtualClock(0);
    const seen = await send([load(40), load(60)], windowOf(clock, { characters: 100 }), clock);
    expect(seen.map(({ sentAt }) => sentAt)).toEqual([0, 0]);
  });

  it('holds back characters until one window after the answer', async () => {
    const clock = new VirtualClock(0);
    const seen = await send([load(60, 300), load(60)], windowOf(clock, { characters: 100 }), clock);
    expect(seen.map(({ sentAt }) => sentAt)).toEqual([0, 300 + NEXT]);
  });

  it('holds back requests until one window after the answer', async () => {
    const clock = new VirtualClock(0);
    const seen = await send([load(1), load(1), load(1)], windowOf(clock, { requests: 2 }), clock);
    expect(seen.map(({ sentAt }) => sentAt)).toEqual([0, 0, NEXT]);
  });

  it('has only so many requests under way at one time, whoever sends them', async () => {
    const clock = new VirtualClock(0);
    const loads = [load(1, 50), load(1, 70), load(1, 10)];
    const seen = await send(loads, windowOf(clock, { atOnce: 2 }), clock);
    expect(seen.map(({ sentAt }) => sentAt)).toEqual([0, 0, 50]);
  });

  it('lets a request larger than the window pass alone', async () => {
    const clock = new VirtualClock(0);
    const loads = [load(10), load(500), load(10)];
    const seen = await send(loads, windowOf(clock, { characters: 100 }), clock);
    expect(seen.map(({ sentAt }) => sentAt)).toEqual([0, NEXT, 2 * NEXT]);
  });

  it('lets nobody overtake, even if a smaller request would fit', async () => {
    const clock = new VirtualClock(0);
    const loads = [load(80), load(90), load(10)];
    const seen = await send(loads, windowOf(clock, { characters: 100 }), clock);
    expect(seen.map(({ index }) => index)).toEqual([0, 1, 2]);
    expect(seen[2]?.sentAt).toBe(NEXT);
  });

  it('lets everybody wait for the end of the longest pause', async () => {
    const clock = new VirtualClock(0);
    const window = windowOf(clock, {});
    const ticket = await window.acquire([1], never);
    ticket.pauseAll(5_000);
    ticket.pauseAll(2_000);
    const seen = await send([load(1), load(1)], window, clock);
    expect(seen.map(({ sentAt }) => sentAt)).toEqual([5_000, 5_000]);
  });

  it('lets a pause stop those who are waiting already', async () => {
    const clock = new VirtualClock(0);
    const window = windowOf(clock, { requests: 1 });
    const first = await window.acquire([1], never);
    first.release(true);
    const second = window.acquire([1], never).then(() => clock.now());
    await clock.settle();
    first.pauseAll(4_000);
    expect(await clock.finish(second)).toBe(4_000);
  });

  it('goes half as fast after a pause, once for requests that were out together, and recovers', async () => {
    const clock = new VirtualClock(0);
    const window = windowOf(clock, { requests: 100 });
    const both = [await window.acquire([1], never), await window.acquire([1], never)];
    await clock.advance(10);
    for (const ticket of both) {
      ticket.pauseAll(0);
      ticket.release(false);
    }
    const sentAt: number[] = [];
    const sending = Array.from({ length: 1_000 }, async () => {
      const ticket = await window.acquire([1], never);
      sentAt.push(clock.now());
      ticket.release(true);
    });
    await clock.finish(Promise.all(sending));
    const inWindow = (nth: number): number =>
      sentAt.filter((at) => at >= 10 + nth * NEXT && at < 10 + (nth + 1) * NEXT).length;
    expect(inWindow(0)).toBeGreaterThanOrEqual(48);
    expect(inWindow(0)).toBeLessThanOrEqual(60);
    expect(inWindow(3)).toBeGreaterThanOrEqual(70);
    expect(inWindow(3)).toBeLessThanOrEqual(90);
    expect(inWindow(6)).toBe(100);
  });

  it('fills what is left of a window with the first texts of a request that does not fit', async () => {
    const clock = new VirtualClock(0);
    const window = windowOf(clock, { characters: 100 });
    (await window.acquire([30, 30], never)).release(true);
    const part = await window.acquire([10, 20, 30], never);
    expect([part.count, clock.now()]).toEqual([2, 0]);
    part.release(true);
    const rest = window.acquire([30], never).then(({ count }) => [count, clock.now()]);
    expect(await clock.finish(rest)).toEqual([1, NEXT]);
  });

  it('cuts no request for a moment, nor where requests are scarcer than characters', async () => {
    const clock = new VirtualClock(0);
    for (const [requests, afterMs] of [
      [1_000, WINDOW_MS - 20],
      [2, 0],
    ] as const) {
      const window = windowOf(clock, { characters: 100, requests });
      (await window.acquire([30, 30], never)).release(true);
      await clock.advance(afterMs);
      const whole = window.acquire([10, 20, 30], never).then(({ count }) => count);
      expect(await clock.finish(whole)).toBe(3);
    }
  });

  it('says once how long somebody will wait', async () => {
    const clock = new VirtualClock(0);
    const window = windowOf(clock, { characters: 100 });
    (await window.acquire([60], never)).release(true);
    const waits: number[] = [];
    const second = window.acquire([60], never, (ms) => waits.push(ms));
    await clock.finish(second);
    expect(waits).toEqual([NEXT]);
  });

  it('forgets at once what was never sent', async () => {
    const clock = new VirtualClock(0);
    const window = windowOf(clock, { characters: 100, requests: 1 });
    const ticket = await window.acquire([100], never);
    ticket.cancel();
    ticket.release(true);
    await window.acquire([100], never);
    expect(clock.now()).toBe(0);
  });

  it('wakes everybody when it is halted, and keeps the first reason', async () => {
    const clock = new VirtualClock(0);
    const window = windowOf(clock, { requests: 1 });
    await window.acquire([1], never);
    const waiting = Promise.all([window.acquire([1], never), window.acquire([1], never)]);
    await clock.settle();
    window.halt('key is wrong');
    window.halt('something else');
    await waiting;
    expect([window.halted, clock.now()]).toEqual(['key is wrong', 0]);
  });

  it.each([
    ['for an answer', 0],
    ['for time to pass', 100],
  ])('rejects with the reason of the signal whoever waits %s', async (_, pauseMs) => {
    const clock = new VirtualClock(0);
    const window = windowOf(clock, { atOnce: 1 });
    const controller = new AbortController();
    (await window.acquire([1], controller.signal)).pauseAll(pauseMs);
    const waiting = [
      window.acquire([1], controller.signal),
      window.acquire([1], controller.signal),
    ];
    const outcomes = Promise.allSettled(waiting);
    await clock.settle();
    const reason = new Error('enough');
    controller.abort(reason);
    expect(await outcomes).toEqual([
      { status: 'rejected', reason },
      { status: 'rejected', reason },
    ]);
  });

  it('goes on for others after one was stopped', async () => {
    const clock = new VirtualClock(0);
    const window = windowOf(clock, { requests: 1 });
    const first = await window.acquire([1], never);
    const controller = new AbortController();
    const stopped = window.acquire([1], controller.signal);
    const other = window.acquire([1], never).then(() => clock.now());
    await clock.settle();
    controller.abort(new Error('enough'));
    await expect(stopped).rejects.toThrow('enough');
    first.release(true);
    expect(await clock.finish(other)).toBe(NEXT);
  });

  const loads = fc.array(
    fc.record({
      afterMs: fc.integer({ min: 0, max: 700 }),
      characters: fc.integer({ min: 1, max: 130 }),
      answerMs: fc.integer({ min: 0, max: 1_500 }),
    }),
    { maxLength: 12 },
  );
  const limits = fc.record({
    characters: fc.integer({ min: 20, max: 200 }),
    requests: fc.integer({ min: 1, max: 5 }),
    atOnce: fc.integer({ min: 1, max: 4 }),
  });

  it('never has more in any window than allowed, wherever the service counts a request', async () => {
    await fc.assert(
      fc.asyncProperty(
        loads,
        limits,
        fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
        async (all, most, where) => {
          const clock = new VirtualClock(0);
          const seen = await send(all, windowOf(clock, most), clock);
          expect(seen).toHaveLength(all.length);
          const counted = seen.map((one) => {
            const share = where.next().value as number;
            return { ...one, at: one.sentAt + share * one.answerMs };
          });
          for (const { at } of counted) {
            const inside = counted.filter((one) => one.at >= at && one.at < at + WINDOW_MS);
            const characters = inside.reduce((sum, one) => sum + one.characters, 0);
            if (inside.length > 1) expect(characters).toBeLessThanOrEqual(most.characters);
            expect(inside.length).toBeLessThanOrEqual(most.requests);
          }
          for (const { sentAt } of seen) {
            const underWay = seen.filter((one) => one.sentAt <= sentAt && sentAt < one.answeredAt);
            expect(underWay.length).toBeLessThanOrEqual(most.atOnce);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('sends in the order of asking and without needless delay', async () => {
    await fc.assert(
      fc.asyncProperty(loads, async (all) => {
        const clock = new VirtualClock(0);
        const seen = await send(all, windowOf(clock, { requests: 100, characters: 1e6 }), clock);
        let at = 0;
        const arrivals = all.map(({ afterMs }) => (at += afterMs));
        expect(seen.map(({ index }) => index)).toEqual(all.map((_, index) => index));
        expect(seen.map(({ sentAt }) => sentAt)).toEqual(arrivals);
      }),
      { numRuns: 20 },
    );
  });
});
