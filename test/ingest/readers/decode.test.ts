import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SetuError } from '../../../src/errors.ts';
import { decode } from '../../../src/ingest/readers/decode.ts';

const TEXT = 'चौखट — “दरवाज़ा” \u{1F600}';
const utf8 = new TextEncoder().encode(TEXT);
const utf16le = Buffer.from(`\u{FEFF}${TEXT}`, 'utf16le');
const utf16be = Buffer.from(utf16le).swap16();

describe('decode', () => {
  it.each([
    ['UTF-8', utf8],
    ['UTF-8 with a byte-order mark', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), utf8])],
    ['UTF-16, little end first', utf16le],
    ['UTF-16, big end first', utf16be],
  ])('reads %s', (_, bytes) => {
    expect(decode(bytes)).toBe(TEXT);
  });

  it.each([
    ['an old Hindi code page', Uint8Array.from([0xe3, 0xa4, 0x20, 0xc1]), 'utf-8'],
    ['UTF-8 that is cut short', utf8.slice(0, -1), 'utf-8'],
    ['UTF-16 that is cut short', utf16le.subarray(0, -1), 'utf-16le'],
  ])('refuses %s and says how to save the file', (_, bytes, encoding) => {
    expect(() => decode(bytes)).toThrow(SetuError);
    expect(() => decode(bytes)).toThrow(
      expect.objectContaining({
        code: 'input',
        message: `expected text in UTF-8, got bytes that are not ${encoding}`,
        hint: expect.stringContaining('save it again') as string,
      }),
    );
  });

  it('leaves no NUL, which neither Markdown nor HTML can hold', () => {
    expect(decode(Uint8Array.from([0x61, 0, 0x62]))).toBe('a\u{FFFD}b');
  });

  it('gives back any text that was written in UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        fc.pre(!text.startsWith('\u{FEFF}') && !text.includes('\0'));
        expect(decode(new TextEncoder().encode(text))).toBe(text);
      }),
    );
  });
});
