import { describe, expect, it } from 'vitest';
import { estimateTime } from '../../src/estimate/estimate-time.ts';
import { SlidingWindow } from '../../src/translate/sliding-window.ts';
import { TestClock } from '../support/test-context.ts';

const RATE = { charactersPerMinute: 600_000, requestsPerMinute: 600, windowMs: 10_000 };

describe('estimateTime', () => {
  it.each([
    [0, 0, 0],
    [1, 1, 0],
    [100_000, 100, 0],
    [100_001, 1, 10_000],
    [1, 101, 10_000],
    [250_000, 350, 30_000],
  ])('of %d characters in %d requests is at least %d ms', (characters, requests, ms) => {
    expect(estimateTime({ characters, requests }, RATE)).toBe(ms);
  });

  it('is never more than the rate limiter really waits', async () => {
    const clock = new TestClock();
    const window = new SlidingWindow({ ...RATE, concurrency: 4 }, clock);
    const start = clock.now();
    const signal = new AbortController().signal;
    for (let sent = 0; sent < 70; sent += 1) {
      const ticket = await window.acquire([5_000], signal);
      ticket.release(true);
    }
    const waited = clock.now() - start;
    const told = estimateTime({ characters: 350_000, requests: 70 }, RATE);
    expect(told).toBe(30_000);
    expect(waited).toBeGreaterThanOrEqual(told);
  });
});
