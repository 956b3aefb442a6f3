import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clip, count, dollars, duration, printable } from '../../src/cli/format.ts';

describe('printable', () => {
  it('shows an escape sequence instead of obeying it', () => {
    expect(printable('\u001b[2Jराम\u0007')).toBe('\\u001b[2Jराम\\u0007');
  });

  it('puts everything on one line', () => {
    expect(printable('a\nb\rc\u0085d')).toBe('a b\\u000dc\\u0085d');
  });

  it('shows marks that turn the direction of what follows', () => {
    expect(printable('\u202eabc\u2066')).toBe('\\u202eabc\\u2066');
  });

  it('shows joiners that join nothing', () => {
    expect(printable('क\u200b\u200d\u200dख')).toBe('क\\u200b\\u200d\\u200dख');
  });

  it('never passes a control character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(printable(text)).not.toMatch(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/u);
      }),
    );
  });

  it('leaves what can be read as it is', () => {
    const text = 'राम — “Ram” 😀 क्\u200dष';
    expect(printable(text)).toBe(text);
  });
});

describe('numbers for people', () => {
  it.each([
    [0, 'file', '0 files'],
    [1, 'file', '1 file'],
    [1_234_567, 'character', '12,34,567 characters'],
  ])('count %d %s: %s', (value, noun, text) => {
    expect(count(value, noun)).toBe(text);
  });

  it.each([
    [0, '0.00 USD'],
    [0.004, '0.0040 USD'],
    [1.5, '1.50 USD'],
  ])('%d dollars: %s', (usd, text) => {
    expect(dollars(usd)).toBe(text);
  });

  it.each([
    [499, '0 s'],
    [59_000, '59 s'],
    [59_600, '1 min 0 s'],
    [125_000, '2 min 5 s'],
  ])('%d ms: %s', (ms, text) => {
    expect(duration(ms)).toBe(text);
  });
});

describe('clip', () => {
  it.each([
    ['short', 5, 'short'],
    ['a longer text', 8, 'a longe…'],
    ['a longer text', 10, 'a longer…'],
    ['ab😀cd', 4, 'ab…'],
  ])('cuts %s to at most %d: %s', (text, most, clipped) => {
    expect(clip(text, most)).toBe(clipped);
  });
});
