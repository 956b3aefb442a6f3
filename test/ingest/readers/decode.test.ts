import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SetuError } from '../../../src/errors.ts';
import { decode } from '../../../src/ingest/readers/decode.ts';

const TEXT = 'चौखट — “दरवाज़ा” \u{1F600}';
const HINDI = 'राम घर गया और उसने खाना खाया।\nफिर वह सो गया।\n';
const utf8 = new TextEncoder().encode(TEXT);
const utf16le = Buffer.from(`\u{FEFF}${TEXT}`, 'utf16le');
const utf16be = Buffer.from(utf16le).swap16();

const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1');

/** Windows-1252, of whose own characters these occur here. */
const FROM_80: Readonly<Record<string, number>> = { ƒ: 0x83, '“': 0x93, '”': 0x94, '€': 0x80 };

const windows1252 = (text: string): Uint8Array =>
  Uint8Array.from(text, (one) => FROM_80[one] ?? one.charCodeAt(0));

function utf32(text: string, big: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer([...text].length * 4));
  [...text].forEach((one, index) => view.setUint32(index * 4, one.codePointAt(0) ?? 0, !big));
  return new Uint8Array(view.buffer);
}

const utf7 = (text: string): string =>
  text.replace(/[^\p{ASCII}]+/gu, (run) => {
    const bytes = Buffer.from(run, 'utf16le').swap16();
    return `+${bytes.toString('base64').replace(/=+$/, '')}-`;
  });

/** What became of Hindi in UTF-8 that was read as Windows-1252. */
const mojibake = Buffer.from(HINDI).toString('latin1').replaceAll('\u{80}', '€');

/** राम घर गया। उसने कहा। with IS 13194’s letters. */
const ISCII = Uint8Array.of(
  ...[0xcf, 0xda, 0xcc, 0x20, 0xb6, 0xcf, 0x20, 0xb5, 0xcd, 0xda, 0xea, 0x20],
  ...[0xa8, 0xd7, 0xc6, 0xe1, 0x20, 0xb3, 0xd8, 0xda, 0xea, 0x0a],
);

const CHANAKYA = '·¤æ× ·¤è ÕæÌ ãñ ¥æñÚU ·é¤ÀU Ùãè´Ð\nÚUæ× Ùð ·¤ãæ ç·¤ ßã ƒæÚU Áæ ÚUãæ ãñÐ\n';

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
    ['Hindi', HINDI],
    ['Hindi with tabs and digits', 'राम\t12 रुपये\t3\nसीता\t45 रुपये\t6\n'],
    ['English', 'Ram went home.\n'],
  ])('reads UTF-16 without a byte-order mark: %s', (_, text) => {
    const little = Buffer.from(text, 'utf16le');
    expect(decode(little)).toBe(text);
    expect(decode(Buffer.from(little).swap16())).toBe(text);
  });

  it.each(['\t1\t~', '1\t2\t3\t4\t', '\t\t\tक', 'a\tb\nc\td\n'])('leaves %j as UTF-8', (text) => {
    expect(decode(Buffer.from(text))).toBe(text);
  });

  it.each([
    ['Chanakya', CHANAKYA],
    ['KrutiDev', 'mÙkj izns\'k esa o"kkZ ds ckn LFkfr lkekU; gSA\n'],
  ])('reads Windows-1252 that is typed for %s', (_, text) => {
    expect(decode(windows1252(text))).toBe(text);
  });

  it.each<[string, Uint8Array, string]>([
    ['ISCII', ISCII, 'ISCII'],
    ['ISCII with its attribute codes', Buffer.concat([Uint8Array.of(0xef, 0x42), ISCII]), 'ISCII'],
    ['Windows-1252', windows1252('Les élèves étaient “fatigués”.'), 'Windows-1252'],
    ['Latin-1', latin1('Die Größe der Straße'), 'Latin-1'],
    ['one foreign letter at the end', latin1('A café'.replace('é', '\u{E9}')), 'Windows-1252'],
    ['UTF-32', utf32(HINDI, false), 'UTF-32'],
    ['UTF-32, big end first', utf32(HINDI, true), 'UTF-32'],
    ['UTF-32 with its mark', utf32(`\u{FEFF}${HINDI}`, false), 'UTF-32'],
    ['UTF-32 with its mark, big end first', utf32(`\u{FEFF}${HINDI}`, true), 'UTF-32'],
    ['UTF-7', Buffer.from(utf7(HINDI)), 'UTF-7'],
    ['Hindi decoded wrongly', Buffer.from(mojibake), 'Windows-1252 and saved again'],
    ['a Word document', latin1('PK\x03\x04\x14\0\x06\0word'), '.docx'],
    ['an old Word document', latin1('\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1\0\0'), '.doc'],
    ['RTF', latin1('{\\rtf1\\ansi Ram}'), 'RTF'],
    ['a PDF', latin1('%PDF-1.7\n%\xE2\xE3'), 'PDF'],
    ['a picture', latin1('\x89PNG\r\n\x1A\n\0\0'), 'picture'],
    ['UTF-8 that is cut short', utf8.slice(0, -1), 'UTF-8 that is cut short'],
    ['UTF-16 that is cut short', utf16le.subarray(0, -1), 'UTF-16LE that is cut short'],
    ['bytes of no kind', Uint8Array.of(0xe3, 0x81, 0x9d, 1, 0xff, 0xfe, 0x80), 'not UTF-8'],
  ])('refuses %s, names it and says what to do', (_, bytes, name) => {
    expect(() => decode(bytes)).toThrow(SetuError);
    expect(() => decode(bytes)).toThrow(
      expect.objectContaining({
        code: 'input',
        message: expect.stringMatching(/^expected text in UTF-8, got /) as string,
        hint: expect.stringMatching(/save|Extract|ending/i) as string,
      }),
    );
    expect(() => decode(bytes)).toThrow(name);
  });

  it('reads a text that speaks of such things', () => {
    const text = 'जब “à¤°à¤¾à¤®” दिखे तो फ़ाइल UTF-8 नहीं थी; 1+2=3, a+b+c+d-e, %PDF- और PK।';
    expect(decode(Buffer.from(text))).toBe(text);
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

  it('reads any bytes, or refuses them as a file', () => {
    const cut = fc.tuple(fc.constantFrom<Uint8Array>(utf8, utf16le, utf16be, ISCII), fc.nat(60));
    const bytes = fc.oneof(
      fc.uint8Array(),
      cut.map(([all, end]) => all.slice(0, end)),
    );
    fc.assert(
      fc.property(bytes, (file) => {
        try {
          expect(decode(file)).not.toContain('\0');
        } catch (error) {
          expect(error).toMatchObject({ name: 'SetuError', code: 'input' });
        }
      }),
    );
  });
});
