import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignWords, type AlignWordsOptions } from '../../../src/align/words/align-words.ts';
import type { WordPair } from '../../../src/align/words/bitext.ts';

const pair = (source: string, target: string): WordPair => ({
  source: source.split(' '),
  target: target.split(' '),
});

/** The firm links of the first pair, as words. */
function firmWords(pairs: readonly WordPair[], options?: AlignWordsOptions): string[] {
  const [links] = alignWords(pairs, options);
  const [{ source, target }] = pairs as [WordPair];
  return (links?.firm ?? []).map(([one, other]) => `${source[one] ?? ''} ${target[other] ?? ''}`);
}

const NOUNS = [
  ['मकान', 'house'],
  ['किताब', 'book'],
  ['पेड़', 'tree'],
  ['कुर्सी', 'chair'],
  ['दीवार', 'wall'],
  ['खिड़की', 'window'],
] as const;
const ADJECTIVES = [
  ['लाल', 'red'],
  ['पुराना', 'old'],
  ['सुंदर', 'beautiful'],
  ['छोटा', 'small'],
  ['ऊँचा', 'high'],
] as const;
const VERBS = [
  ['देखा', 'saw'],
  ['बेचा', 'sold'],
  ['ढूँढा', 'sought'],
  ['छोड़ा', 'left'],
] as const;

/** Hindi with the verb last, English with it second. */
const GRAMMAR = NOUNS.flatMap(([noun, aNoun], n) =>
  ADJECTIVES.flatMap(([adjective, anAdjective], a) => {
    const [verb, aVerb] = VERBS[(n + a) % VERBS.length] as (typeof VERBS)[number];
    return [
      pair(`उसने ${adjective} ${noun} ${verb} ।`, `He ${aVerb} the ${anAdjective} ${aNoun} .`),
    ];
  }),
);
/** Of उसने and the full stop these pairs do not say which of He, the and . they are. */
const TRUE_LINKS = [
  [1, 3],
  [2, 4],
  [3, 1],
];

describe('alignWords', () => {
  it('learns from the pairs alone which words go together, in another order too', () => {
    const links = alignWords(GRAMMAR);
    const right = links.filter(({ firm }) =>
      TRUE_LINKS.every(([one, other]) => firm.some((link) => link[0] === one && link[1] === other)),
    );
    expect(right.length).toBeGreaterThanOrEqual(0.9 * GRAMMAR.length);
  });

  it('knows forms of a word for one word', () => {
    const forms = pair('उसने पुरानी किताबें देखीं ।', 'He saw the old books .');
    expect(firmWords([forms, ...GRAMMAR])).toEqual(
      expect.arrayContaining(['पुरानी old', 'किताबें books']),
    );
  });

  it('goes by a lexicon where the pairs say nothing, phrases included', () => {
    const lexicon = new Map([
      ['फल', ['fruit']],
      ['खाना', ['eat', 'food']],
      ['बर्खास्त करना', ['dismiss', 'sack']],
      ['मंत्री', ['minister']],
    ]);
    const pairs = [pair('मंत्री बर्खास्त हुए', 'the sacked minister'), pair('फल खाया', 'ate fruit')];
    expect(firmWords(pairs, { lexicon })).toEqual(['मंत्री minister', 'बर्खास्त sacked']);
    expect(firmWords(pairs.toReversed(), { lexicon })).toEqual(['फल fruit', 'खाया ate']);
  });

  it('finds names by their sound, numbers by their value and signs by what they do', () => {
    const found = firmWords([
      pair('श्रीनगर में १५ लोग कमलेश से मिले ।', 'Fifteen people met Kamlesh in Srinagar .'),
    ]);
    expect(found).toEqual(
      expect.arrayContaining(['श्रीनगर Srinagar', '१५ Fifteen', 'कमलेश Kamlesh', '। .']),
    );
  });

  it('gives the same links for the same seed', () => {
    expect(alignWords(GRAMMAR, { seed: 3 })).toEqual(alignWords(GRAMMAR, { seed: 3 }));
  });

  it('links nothing where a side is empty, or too long for a sentence', () => {
    const endless = Array.from({ length: 501 }, () => 'क');
    const pairs = [
      { source: [], target: ['a'] },
      { source: ['क'], target: [] },
      { source: [], target: [] },
      { source: endless, target: ['a'] },
    ];
    expect(alignWords(pairs)).toEqual(pairs.map(() => ({ firm: [], soft: [] })));
    expect(alignWords([])).toEqual([]);
  });

  it('does not compare words letter by letter that are longer than any name', () => {
    // The product of both lengths would be hours; such words come from broken or hostile files.
    const long = [...'कखगघ'].map((letter) => pair(letter.repeat(100_000), 'ka'.repeat(50_000)));
    const links = alignWords([...long, pair('राजेश', 'Rajesh')]);
    expect(links.at(-1)?.firm).toEqual([[0, 0]]);
  });

  it('links only words that are there, each link once and in order, firm ones softly too', () => {
    const words = fc.array(
      fc.constantFrom('राम', 'घर', 'गया', '।', 'Ram', 'home', '12', '', '…', '__proto__'),
      { maxLength: 7 },
    );
    const pairs = fc.array(fc.record({ source: words, target: words }), { maxLength: 6 });
    fc.assert(
      fc.property(pairs, fc.nat(), (some, seed) => {
        const links = alignWords(some, { seed });
        expect(links).toHaveLength(some.length);
        links.forEach(({ firm, soft }, index) => {
          const { source, target } = some[index] as WordPair;
          const places = soft.map(([one, other]) => one * target.length + other);
          expect(places).toEqual([...new Set(places)].sort((one, other) => one - other));
          for (const [one, other] of soft) {
            expect(one >= 0 && one < source.length && other >= 0 && other < target.length).toBe(
              true,
            );
          }
          expect(soft).toEqual(expect.arrayContaining([...firm]));
        });
      }),
      { numRuns: 40 },
    );
  });
});
