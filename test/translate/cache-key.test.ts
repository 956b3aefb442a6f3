import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise } from '../../src/hindi/normalise.ts';
import { cacheKey, readCacheKey } from '../../src/translate/cache-key.ts';

const ENGINE = { name: 'google', model: 'v2:nmt' };

describe('readCacheKey', () => {
  it('gives back who was asked, and what, in its key form', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(readCacheKey(cacheKey(ENGINE, text))).toEqual({
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
