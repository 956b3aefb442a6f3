import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GlossaryEntry } from '../../src/context.ts';
import { normalise } from '../../src/hindi/normalise.ts';
import { cacheKey, readCacheKey } from '../../src/translate/cache-key.ts';

const ENGINE = { name: 'google', model: 'v2:nmt' };

const CAPITAL: GlossaryEntry = {
  term: 'राजधानी',
  translations: ['capital'],
  note: '',
  exactCase: false,
  forbidden: [],
};
const BRIDGE: GlossaryEntry = { ...CAPITAL, term: 'सेतु', translations: ['bridge'] };

describe('cacheKey', () => {
  it('is as it ever was where nothing of the glossary is told', () => {
    const key = '1\ngoogle\nv2:nmt\nhi\nen\nराम';
    expect([cacheKey(ENGINE, 'राम'), cacheKey(ENGINE, 'राम', [])]).toEqual([key, key]);
  });

  it.each([
    ['another wording', { translations: ['main city'] }],
    ['another note', { note: 'of a state' }],
    ['other capitals', { exactCase: true }],
    ['a forbidden wording', { forbidden: ['metropolis'] }],
  ])('is another for %s', (_, change) => {
    const keys = [CAPITAL, { ...CAPITAL, ...change }].map((one) => cacheKey(ENGINE, 'राम', [one]));
    expect(new Set([...keys, cacheKey(ENGINE, 'राम')]).size).toBe(3);
  });

  it('does not depend on the order of the entries', () => {
    expect(cacheKey(ENGINE, 'राम', [CAPITAL, BRIDGE])).toBe(
      cacheKey(ENGINE, 'राम', [BRIDGE, CAPITAL]),
    );
  });
});

describe('readCacheKey', () => {
  it('gives back who was asked, and what, in its key form, with or without a glossary', () => {
    const text = fc.string({ unit: 'grapheme' });
    fc.assert(
      fc.property(text, fc.constantFrom([], [CAPITAL], [CAPITAL, BRIDGE]), (text, terms) => {
        expect(readCacheKey(cacheKey(ENGINE, text, terms))).toEqual({
          engine: 'google',
          model: 'v2:nmt',
          text: normalise(text),
        });
      }),
    );
  });

  it.each(['', 'राम', '0\ngoogle\nv2:nmt\nhi\nen\nराम', '1\na\nb\nhi\nen\nc\nd'])(
    'knows no other key: %j',
    (key) => {
      expect(readCacheKey(key)).toBeUndefined();
    },
  );
});
