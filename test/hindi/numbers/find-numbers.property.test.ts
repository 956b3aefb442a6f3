import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { findNumbers } from '../../../src/hindi/numbers/find-numbers.ts';
import { linesOf, caseFiles, casesOf } from './cases.ts';
import { spell, spellEnglish } from './spell.ts';

const languages = ['hi', 'en'] as const;

const numberOfAnySize = (digits: number): fc.Arbitrary<bigint> =>
  fc.integer({ min: 1, max: digits }).chain((size) => fc.bigInt(0n, 10n ** BigInt(size) - 1n));

describe('a number in words', () => {
  it('comes back from Hindi', () => {
    fc.assert(
      fc.property(numberOfAnySize(18), (number) => {
        const text = spell(number);
        const [mention] = findNumbers(text, 'hi');
        expect(mention).toMatchObject({ start: 0, end: text.length, values: [String(number)] });
      }),
      { numRuns: 500 },
    );
  });

  it('comes back from English', () => {
    fc.assert(
      fc.property(numberOfAnySize(12), (number) => {
        const text = spellEnglish(number);
        const [mention] = findNumbers(text, 'en');
        expect(mention).toMatchObject({ start: 0, end: text.length, values: [String(number)] });
      }),
      { numRuns: 500 },
    );
  });

  it('comes back for all from 0 to 9999', () => {
    for (let number = 0n; number < 10_000n; number += 1n) {
      const found = findNumbers(`${spell(number)} लोग`, 'hi').map(({ values }) => values.join());
      expect(found).toEqual([String(number)]);
    }
  });
});

const pieces = [
  ...languages.flatMap((language) => caseFiles(language).flatMap(casesOf)).map(({ text }) => text),
  ...linesOf('spellings.hi.tsv'),
  ...'- . , : / % ₹ $ ० १ 10 2000 से और लाख सौ में बजे के half to past a and शक चैत्र'.split(' '),
];

/** Texts in which number words, figures and signs meet in ways nobody writes. */
const jumble = fc
  .array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom('', ' ', '-')), { maxLength: 12 })
  .map((parts) => parts.flat().join(''));

describe('mentions', () => {
  it.each(languages)('of %s lie in the text, in order, without overlap', (language) => {
    fc.assert(
      fc.property(fc.oneof(jumble, fc.string({ unit: 'binary' })), (text) => {
        let last = 0;
        for (const { start, end } of findNumbers(text, language)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end).trim()).toHaveLength(end - start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    ['1'.repeat(200_000), 1],
    ['1,'.repeat(100_000), 100_000],
    ['12,'.repeat(60_000), 60_000],
    ['1.'.repeat(100_000), 1],
    ['1-'.repeat(60_000), 60_000],
    ['1/'.repeat(60_000), 60_000],
    ['सौ '.repeat(60_000), 60_000],
    ['हज़ार '.repeat(40_000), 40_000],
    ['क'.repeat(200_000), 0],
    ['सुबह '.repeat(60_000), 0],
  ])('of a very long text are found all', (text, count) => {
    expect(findNumbers(text, 'hi')).toHaveLength(count);
  });
});
