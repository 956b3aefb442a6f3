import { describe, expect, it } from 'vitest';
import { countSegments } from '../../src/evaluate/count-segments.ts';
import { evaluate } from '../../src/evaluate/evaluate.ts';
import { scoreSegments } from '../../src/evaluate/score-segments.ts';

const score = (hypotheses: string[], references: string[]) =>
  scoreSegments(countSegments(hypotheses, references));

describe('scoreSegments', () => {
  it('gives the published sentence BLEU of sacreBLEU, test/test_sentence_bleu.py', () => {
    const [scores] = score(
      ['Producția de zahăr primă va fi exprimată în ceea ce privește zahărul alb;'],
      ['producţia de zahăr brut se exprimă în zahăr alb;'],
    );
    expect(scores?.bleu).toBeCloseTo(8.493, 2);
  });

  it('has a BLEU for segments of less than four words', () => {
    const short = score(['a b', 'a c', 'x', ''], ['a b', 'a b', 'y', 'z']);
    expect(short.map(({ bleu }) => Math.round(bleu * 1000) / 1000)).toEqual([
      100,
      // Words 1/2, and half of one pair.
      50, 0, 0,
    ]);
  });

  it('gives each segment the chrF that it has by itself', () => {
    const [hypotheses, references] = [
      ['abc', 'राम घर गया'],
      ['abd', 'राम गया'],
    ];
    const chrfs = score(hypotheses, references).map(({ chrf }) => chrf);
    expect(chrfs).toEqual(
      hypotheses.map((one, index) => evaluate([one], [references[index] as string]).chrf),
    );
  });
});
