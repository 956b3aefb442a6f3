import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { devanagariShare, hasDevanagariLetters } from '../../src/hindi/script.ts';

describe('hasDevanagariLetters', () => {
  test.each(['राम', 'Setu सेतु', 'ॐ', '123 क'])('finds letters in %s', (text) => {
    expect(hasDevanagariLetters(text)).toBe(true);
  });

  test.each(['', 'Rama', '२०२६', '।॥', '२०२६। 100%', 'বাংলা।', 'ગુજરાતી', '\u093E', '🙂'])(
    'finds none in "%s"',
    (text) => {
      expect(hasDevanagariLetters(text)).toBe(false);
    },
  );
});

describe('devanagariShare', () => {
  test.each([
    ['राम', 1],
    ['२०२६ राम।', 1],
    ['Rama', 0],
    ['कख ab', 0.5],
    ['क abc', 0.25],
    ['', 0],
    ['२०२६ । 12', 0],
  ])('of "%s" is %d', (text, share) => {
    expect(devanagariShare(text)).toBe(share);
  });

  it('is above 0 just where there are Devanagari letters, and never above 1', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('', 'क', 'ab'), (text, end) => {
        const share = devanagariShare(text + end);
        expect(share > 0).toBe(hasDevanagariLetters(text + end));
        expect(share).toBeLessThanOrEqual(1);
      }),
    );
  });
});
