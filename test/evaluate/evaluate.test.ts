import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/evaluate/evaluate.ts';
import type { Metric } from '../../src/evaluate/scores.ts';

interface Published {
  readonly source: string;
  readonly metric: Metric;
  readonly hypotheses: readonly string[];
  readonly references: readonly string[];
  readonly score: number;
}

const published = JSON.parse(
  readFileSync(new URL('published.json', import.meta.url), 'utf8'),
) as Published[];

describe('evaluate', () => {
  it.each(published)('gives the published $metric of $source', (one) => {
    expect(evaluate(one.hypotheses, one.references)[one.metric]).toBeCloseTo(one.score, 6);
  });

  it('has BLEU as worked out by hand: words 3/4, pairs 1/3, then half of 1/2, a quarter of 1', () => {
    // the cat sat here / the cat ate here: the, cat, here match, and "the cat".
    const bleu = 100 * ((3 / 4) * (1 / 3) * (0.5 / 2) * (0.25 / 1)) ** (1 / 4);
    expect(evaluate(['the cat sat here'], ['the cat ate here']).bleu).toBeCloseTo(bleu, 8);
  });

  it('counts a word that is said twice once if the reference has it once', () => {
    // Words 3 of 6 ("the" once), pairs 2 of 5 (the cat, cat sat), triples 1 of 4, then half of 1/3;
    // the reference has three words, so nothing is too short.
    const bleu = 100 * ((3 / 6) * (2 / 5) * (1 / 4) * (0.5 / 3)) ** (1 / 4);
    expect(evaluate(['the the the the cat sat'], ['the cat sat']).bleu).toBeCloseTo(bleu, 8);
  });

  it('takes off for brevity by the words of the whole corpus, not segment by segment', () => {
    // 4 + 6 words against 5 + 5: none missing over all, though the first is short.
    const long = 'a b c d e';
    const { bleu } = evaluate(['a b c d', 'a b c d e f'], [long, long]);
    // Words 9/10, pairs 7/8, triples 5/6, fours 3/4.
    expect(bleu).toBeCloseTo(100 * ((9 / 10) * (7 / 8) * (5 / 6) * (3 / 4)) ** (1 / 4), 8);
    // Alone, the first is exp(1 − 5/4) of a perfect one.
    expect(evaluate(['a b c d'], [long]).bleu).toBeCloseTo(100 * Math.exp(-1 / 4), 8);
  });

  it('has no BLEU for a corpus without four words in a row, as sacreBLEU', () => {
    expect(evaluate(['a b c'], ['a b c']).bleu).toBe(0);
  });

  it('has chrF as worked out by hand, recall counting twice', () => {
    // abcd / abce f → 1: 3/4, 3/5; 2: 2/3, 2/4; 3: 1/2, 1/3; 4: 0/1, 0/2; no five in "abcd".
    const precision = (3 / 4 + 2 / 3 + 1 / 2) / 4;
    const recall = (3 / 5 + 2 / 4 + 1 / 3) / 4;
    const f = (100 * 5 * precision * recall) / (4 * precision + recall);
    expect(evaluate(['abcd'], ['abce f']).chrf).toBeCloseTo(f, 8);
  });

  it('leaves out of chrF what a short reference cannot have', () => {
    // "abcdefgh" / "ab": one character of 8, 2 of 2; one pair of 7, 1 of 1; and no longer ones.
    const [precision, recall] = [(2 / 8 + 1 / 7) / 2, 1];
    const f = (100 * 5 * precision * recall) / (4 * precision + recall);
    expect(evaluate(['abcdefgh'], ['ab']).chrf).toBeCloseTo(f, 8);
  });

  it('adds words and pairs of words to chrF++, a sign at the end apart', () => {
    // "क ख।" / "क ख।": a danda is no ASCII sign, so two words and one pair; all orders of क ख। match.
    expect(evaluate(['क ख।'], ['क ख।']).chrfpp).toBeCloseTo(100, 8);
    // "ab!" / "ab?": characters 2/3, 1/2, 0/1; words ab of ab ! = 1/2, pairs 0/1.
    const mean = (2 / 3 + 1 / 2 + 0 + 1 / 2 + 0) / 5;
    expect(evaluate(['ab!'], ['ab?']).chrfpp).toBeCloseTo(100 * mean, 8);
  });

  it('counts characters beyond the first 65,536 as one', () => {
    // 😀 and 😁 share their first half in JavaScript.
    expect(evaluate(['😀'], ['😁']).chrf).toBe(0);
    expect(evaluate(['😀a'], ['😀b']).chrf).toBeCloseTo(25, 8);
  });

  it('counts an empty hypothesis against a system', () => {
    const text = 'The well in the square was dry.';
    const { bleu, chrf } = evaluate([text, ''], [text, text]);
    expect(bleu).toBeCloseTo(100 * Math.exp(1 - 2), 8);
    // Precision 1, recall ½.
    expect(chrf).toBeCloseTo((100 * 5 * 0.5) / 4.5, 8);
  });

  it('keeps cases apart', () => {
    expect(evaluate(['delhi'], ['Delhi']).chrf).toBeLessThan(100);
  });

  it('refuses sides of different lengths, and none at all', () => {
    expect(() => evaluate(['a'], ['a', 'b'])).toThrow(/got 1 and 2/);
    expect(() => evaluate([], [])).toThrow(/at least one segment/);
  });

  const segments = fc.array(fc.tuple(fc.string({ unit: 'grapheme' }), fc.string()), {
    minLength: 1,
    maxLength: 5,
  });

  it('lies between 0 and 100', () => {
    fc.assert(
      fc.property(segments, (pairs) => {
        const scores = evaluate(
          pairs.map(([one]) => one),
          pairs.map(([, other]) => other),
        );
        for (const score of Object.values(scores) as number[]) {
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(100 + 1e-9);
        }
      }),
    );
  });

  it('does not mind the order of the segments', () => {
    fc.assert(
      fc.property(segments, (pairs) => {
        const score = (some: typeof pairs) =>
          evaluate(
            some.map(([one]) => one),
            some.map(([, other]) => other),
          );
        expect(score(pairs.toReversed())).toEqual(score(pairs));
      }),
    );
  });
});
