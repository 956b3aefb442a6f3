import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../src/random.ts';

const draw = (seed: number, count: number, below: number): number[] => {
  const random = seededRandom(seed);
  return Array.from({ length: count }, () => random(below));
};

describe('seededRandom', () => {
  it('gives whole numbers from 0 up to, and without, the bound', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.integer({ min: 1, max: 2 ** 32 }), (seed, below) => {
        for (const value of draw(seed, 20, below)) {
          expect(Number.isInteger(value) && value >= 0 && value < below).toBe(true);
        }
      }),
    );
  });

  it('gives the same for the same seed, and others for the next one', () => {
    expect(draw(1, 50, 1000)).toEqual(draw(1, 50, 1000));
    const same = draw(1, 1000, 1000).filter((value, index) => value === draw(2, 1000, 1000)[index]);
    expect(same.length).toBeLessThan(20);
  });

  it('gives each number about as often', () => {
    const counts = Array.from({ length: 10 }, () => 0);
    for (const value of draw(5, 100_000, 10)) counts[value] = (counts[value] ?? 0) + 1;
    // Ten thousand are expected, with a standard deviation of 95.
    for (const count of counts) expect(Math.abs(count - 10_000)).toBeLessThan(400);
  });
});
