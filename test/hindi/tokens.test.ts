import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWordToken, tokensOf } from '../../src/hindi/tokens.ts';

const texts = (text: string): string[] => tokensOf(text).map((token) => token.text);

describe('tokensOf', () => {
  it.each([
    ['राजा घोड़े पर बैठा।', ['राजा', 'घोड़े', 'पर', 'बैठा', '।']],
    ['“देख-भाल,” उसने कहा', ['“', 'देख-भाल', ',', '”', 'उसने', 'कहा']],
    ['It isn’t 3.5 km.', ['It', 'isn’t', '3.5', 'km', '.']],
    ['१,००,००० रुपये', ['१,००,०००', 'रुपये']],
    ['— … !?', ['—', '…', '!', '?']],
    ['', []],
  ])('%s', (text, expected) => {
    expect(texts(text)).toEqual(expected);
  });

  it('holds all but the blanks, in order, with the place of each', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const tokens = tokensOf(text);
        for (const { text: found, start, end } of tokens)
          expect(text.slice(start, end)).toBe(found);
        expect(texts(text).join('')).toBe(text.replace(/\s/gu, ''));
      }),
    );
  });
});

it('tells words and figures from signs', () => {
  expect(['राम', '१०', 'a', '।', '“', '—'].map(isWordToken)).toEqual([
    ...[true, true, true, false, false, false],
  ]);
});
