import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commonSubsequence } from '../src/common-subsequence.ts';

const places = (one: string, other: string): readonly (readonly [number, number])[] =>
  commonSubsequence([...one], [...other]);

/** By trying all ways, for short texts. */
function longest(one: string, other: string): number {
  if (one === '' || other === '') return 0;
  const [rest, others] = [one.slice(1), other.slice(1)];
  if (other.startsWith(one.charAt(0))) return 1 + longest(rest, others);
  return Math.max(longest(rest, other), longest(one, others));
}

describe('the common subsequence', () => {
  it('is what two texts have in the same order', () => {
    expect(places('abcbdab', 'bdcaba').length).toBe(4);
    expect(places('xaby', 'ab')).toEqual([
      [1, 0],
      [2, 1],
    ]);
  });

  it('is nothing where nothing is in both, or where there is nothing', () => {
    expect(places('ab', 'cd')).toEqual([]);
    expect(places('', 'a')).toEqual([]);
    expect(places('a', '')).toEqual([]);
  });

  it('has places that rise in both and hold the same, and none is longer', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
    fc.assert(
      fc.property(letters, letters, (one, other) => {
        const found = places(one, other);
        found.forEach(([i, j], index) => {
          expect(one[i]).toBe(other[j]);
          const [before, beside] = found[index - 1] ?? [-1, -1];
          expect(i).toBeGreaterThan(before);
          expect(j).toBeGreaterThan(beside);
        });
        expect(found.length).toBe(longest(one, other));
      }),
    );
  });
});
