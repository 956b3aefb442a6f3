import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/hindi/language.ts';

/**
 * Spans written by hand, a line each: the language a reader would say it is in; the kind of span;
 * `missed` where the rules are known to say something else; the span.
 */
const CASES = readFileSync(new URL('language-cases.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split('\t') as [string, string, string, string])
  .map(([language, kind, missed, text]) => ({ language, kind, missed: missed !== '', text }));

const known = CASES.filter(({ missed }) => !missed);
const missed = CASES.filter((each) => each.missed);

describe('languageOf', () => {
  it.each(known)('says $language of $kind: $text', ({ language, text }) => {
    expect(languageOf(text)).toBe(language);
  });

  it.fails.each(missed)('does not yet say $language of $kind: $text', ({ language, text }) => {
    expect(languageOf(text)).toBe(language);
  });

  it('calls nothing romanised Hindi that has no Latin letters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        if (!/\p{Script=Latin}/u.test(text)) expect(languageOf(text)).not.toBe('hi-Latn');
      }),
    );
  });

  it('does not mind case at the beginning, marks at the end, and drawn-out letters', () => {
    for (const text of ['mujhe nahi pata', 'Mujhe nahi pata!!!', 'mujhe nahiiiii pataaa...']) {
      expect(languageOf(text)).toBe('hi-Latn');
    }
  });

  it('reads a million characters of any one kind', () => {
    for (const piece of ['hai ', 'a', '"', 'नहीं ', '=', "'", '@', 'ega']) {
      expect(languageOf(piece.repeat(1_000_000 / piece.length))).toBeTypeOf('string');
    }
  });
});
