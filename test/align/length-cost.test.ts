import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lengthCost } from '../../src/align/length-cost.ts';

const length = fc.nat({ max: 2000 });
const ratio = fc.double({ min: 0.2, max: 5, noNaN: true });

describe('lengthCost', () => {
  it('costs nothing where the lengths fit, and nothing opposite nothing', () => {
    expect(lengthCost(100, 120, 1.2)).toBeCloseTo(0, 6);
    expect(lengthCost(0, 0, 1)).toBe(0);
  });

  it('costs more the worse the lengths fit', () => {
    const costs = [100, 110, 130, 160, 200].map((target) => lengthCost(100, target, 1));
    expect(costs).toEqual([...costs].sort((a, b) => a - b));
    expect(new Set(costs).size).toBe(costs.length);
  });

  it('is what the formula of Gale and Church gives', () => {
    // 2 × P(Z > 20 / √(30 × 6.8)) = 2 × P(Z > 1.4003) = 0.1614
    expect(lengthCost(20, 40, 1)).toBeCloseTo(-Math.log(0.1614), 3);
  });

  it('is a finite number for all lengths', () => {
    fc.assert(
      fc.property(length, length, ratio, (source, target, r) => {
        const cost = lengthCost(source, target, r);
        expect(cost).toBeGreaterThan(-1e-6);
        expect(cost).toBeLessThan(70);
      }),
    );
  });
});
