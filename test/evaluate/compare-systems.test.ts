import { describe, expect, it } from 'vitest';
import { compareSystems, type BootstrapOptions } from '../../src/evaluate/compare-systems.ts';
import { countSegments } from '../../src/evaluate/count-segments.ts';
import { evaluate } from '../../src/evaluate/evaluate.ts';

const VERBS = ['saw', 'met', 'called', 'heard', 'left'];
const references = Array.from(
  { length: 60 },
  (_, index) =>
    `On day ${index} the old man ${VERBS[index % 5] as string} his younger brother again.`,
);
/** Every `step`th segment with a word wrong. */
const spoilt = (step: number): string[] =>
  references.map((text, index) => (index % step === 0 ? text.replace('brother', 'cousin') : text));

const compare = (
  one: string[],
  other: string[],
  references: string[],
  options?: BootstrapOptions,
) => compareSystems(countSegments(one, references), countSegments(other, references), options);

describe('compareSystems', () => {
  it('finds no difference between a system and itself', () => {
    const { bleu } = compare(spoilt(2), spoilt(2), references);
    expect(bleu).toMatchObject({ difference: 0, p: 1, wins: 0.5 });
  });

  it('finds a large difference to be no chance, and says who is better', () => {
    const { bleu, chrf, chrfpp } = compare(spoilt(1), references, references);
    for (const { difference, p, wins } of [bleu, chrf, chrfpp]) {
      expect(difference).toBeGreaterThan(5);
      expect(p).toBeLessThan(0.01);
      expect(wins).toBe(1);
    }
  });

  it('finds that one segment more may well be chance', () => {
    const better = spoilt(3).map((text, index) => (index === 0 ? (references[0] as string) : text));
    const { bleu } = compare(spoilt(3), better, references);
    expect(bleu.difference).toBeGreaterThan(0);
    expect(bleu.p).toBeGreaterThan(0.05);
  });

  it('gives the scores of the whole corpus, and intervals round the mean of the samples', () => {
    const { bleu } = compare(spoilt(2), spoilt(5), references);
    expect(bleu.first.score).toBe(evaluate(spoilt(2), references).bleu);
    expect(bleu.second.score).toBe(evaluate(spoilt(5), references).bleu);
    for (const { mean, low, high, score } of [bleu.first, bleu.second]) {
      expect(low).toBeLessThan(mean);
      expect(high).toBeGreaterThan(mean);
      expect(Math.abs(mean - score)).toBeLessThan(high - low);
    }
  });

  it('gives the same for the same seed, and other samples for another', () => {
    const withSeed = (seed: number) => compare(spoilt(2), spoilt(4), references, { seed });
    expect(withSeed(7)).toEqual(withSeed(7));
    expect(withSeed(7).bleu.first.mean).not.toBe(withSeed(8).bleu.first.mean);
  });

  it('has the interval of a share as the binomial law has it', () => {
    // One word a segment, half of them right: chrF of a sample is about the share that is right;
    // of 400 draws it has the standard deviation √(0.25 / 400) = 2.5 points.
    const words = Array.from({ length: 400 }, () => 'क');
    const half = words.map((word, index) => (index % 2 === 0 ? word : 'ख'));
    const { chrf } = compare(half, words, words, { samples: 2000, seed: 1 });
    expect(chrf.first.mean).toBeCloseTo(50, 0);
    expect((chrf.first.high - chrf.first.low) / 2).toBeGreaterThan(1.96 * 2.5 * 0.9);
    expect((chrf.first.high - chrf.first.low) / 2).toBeLessThan(1.96 * 2.5 * 1.1);
  });

  it('refuses systems of different lengths', () => {
    const [two, one] = [countSegments(['a', 'b'], ['a', 'b']), countSegments(['a'], ['a'])];
    expect(() => compareSystems(two, one)).toThrow(/got 2 and 1/);
  });
});
