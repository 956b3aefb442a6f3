import { describe, expect, it } from 'vitest';
import { countThreads } from '../../../../src/translate/engines/firefox/count-threads.ts';

const MODEL = 25_000_000;
const GB = 1_000_000_000;

describe('countThreads', () => {
  it('takes all cores where there is memory', () => {
    expect(countThreads(MODEL, { cores: 8, memory: 64 * GB })).toBe(8);
  });

  it('takes fewer where memory is short, half of it staying free', () => {
    const threads = countThreads(MODEL, { cores: 64, memory: 4 * GB });
    expect(threads).toBeGreaterThan(1);
    expect(threads * 450_000_000).toBeLessThanOrEqual(2 * GB);
  });

  it('takes no more than are asked for', () => {
    expect(countThreads(MODEL, { cores: 8, memory: 64 * GB }, 3)).toBe(3);
    expect(countThreads(MODEL, { cores: 2, memory: 64 * GB }, 3)).toBe(2);
  });

  it('takes one at least', () => {
    expect(countThreads(MODEL, { cores: 8, memory: 0 })).toBe(1);
  });
});
