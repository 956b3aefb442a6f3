import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packNumbers, unpackNumbers } from '../../../src/memory/index/pack-numbers.ts';

const unpacked = (bytes: Uint8Array): number[] => {
  const numbers = new Uint32Array(1_000);
  return [...numbers.subarray(0, unpackNumbers(bytes, numbers))];
};

describe('packNumbers', () => {
  it('takes one byte for a difference below 128, two below 16,384', () => {
    expect([...packNumbers([0, 1, 128])]).toEqual([0, 1, 127]);
    expect([...packNumbers([128])]).toEqual([0x80, 0x01]);
    expect(packNumbers([16_383])).toHaveLength(2);
    expect(packNumbers([16_384])).toHaveLength(3);
    expect(packNumbers([])).toHaveLength(0);
  });

  it('gives back what was packed', () => {
    const ascending = fc.uniqueArray(fc.integer({ min: 0, max: 2 ** 28 }), { maxLength: 1_000 });
    fc.assert(
      fc.property(ascending, (numbers) => {
        const sorted = [...numbers].sort((a, b) => a - b);
        expect(unpacked(packNumbers(sorted))).toEqual(sorted);
      }),
    );
  });
});
