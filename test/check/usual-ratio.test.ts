import { expect, it } from 'vitest';
import { usualRatio } from '../../src/check/usual-ratio.ts';

const pairs = (count: number, ratio: number) =>
  Array.from({ length: count }, () => ({
    source: 'क'.repeat(100),
    target: 'a'.repeat(Math.round(100 * ratio)),
  }));

it('believes a long edition more than what is usual elsewhere', () => {
  expect(usualRatio(pairs(1000, 1.5)).median).toBeCloseTo(Math.log(1.5), 1);
  expect(usualRatio(pairs(2, 1.5)).median).toBeLessThan(0.1);
});

it('is not moved by a few odd sentences', () => {
  const usual = usualRatio(pairs(100, 1.2));
  const odd = usualRatio([...pairs(100, 1.2), ...pairs(5, 30)]);
  expect(odd.median).toBeCloseTo(usual.median, 1);
  expect(odd.spread).toBeLessThan(0.2);
});

it('knows something of no pairs, and of empty ones', () => {
  expect(usualRatio([{ source: '', target: '' }])).toEqual(usualRatio([]));
});
