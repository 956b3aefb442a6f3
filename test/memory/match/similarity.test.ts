import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { similarity, similarityTo } from '../../../src/memory/match/similarity.ts';

const words = fc
  .array(fc.constantFrom('राम', 'सीता', 'घर', 'गया', '12', '<1/>', '।', 'में'), { maxLength: 8 })
  .map((all) => all.join(' '));

describe('similarity', () => {
  // By hand: half the words' likeness, half the characters', each 1 − edits ÷ the longer length.
  test.each([
    ['राम घर गया', 'राम घर गया', 100],
    ['राम घर गया', 'राम वन गया', 50 * (2 / 3 + 8 / 10)],
    ['राम', 'राम घर', 50 * (1 / 2 + 3 / 6)],
    ['क', 'ख', 0],
    ['क', '', 0],
    // A tag and a figure with its comma are one word each; a mark is none.
    ['<1/> 1,200।', '<2/> 1,300।', 50 * (0 + 9 / 11)],
  ])('of %j and %j is %d', (a, b, score) => {
    expect(similarity(a, b)).toBeCloseTo(score, 9);
  });

  it('is the same from both sides, from 0 to 100, and 100 for the same alone', () => {
    fc.assert(
      fc.property(words, words, (a, b) => {
        const score = similarity(a, b);
        expect(score).toBe(similarity(b, a));
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score === 100).toBe(a === b);
      }),
    );
  });

  it('compares long texts by their words', () => {
    const long = 'राम '.repeat(2_000);
    expect(similarity(long, `${long}गया`)).toBeCloseTo((100 * 2_000) / 2_001, 9);
  });
});

describe('similarityTo', () => {
  it('gives the same to many, and 0 only where the score is below the least', () => {
    fc.assert(
      fc.property(words, fc.array(words), fc.integer({ min: 0, max: 100 }), (a, others, least) => {
        const [all, some] = [similarityTo(a), similarityTo(a, least)];
        for (const b of others) {
          const score = similarity(a, b);
          expect(all(b)).toBe(score);
          expect(some(b)).toBe(score >= least ? score : some(b) === 0 ? 0 : score);
        }
      }),
    );
  });
});
