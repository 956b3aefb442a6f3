import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTagged, plainText } from '../../../../src/tags.ts';
import { cutClauses, LONGEST } from '../../../../src/translate/engines/firefox/cut-clauses.ts';
import { joinPieces } from '../../../../src/translate/engines/firefox/join-pieces.ts';

const plain = (text: string): string => plainText({ text, tags: [] });
const texts = (tagged: string): string[] => cutClauses(tagged).map(({ text }) => text);
/** What comes out if the model gives every piece back as it is. */
const there = (tagged: string): string => {
  const pieces = cutClauses(tagged);
  return joinPieces(
    pieces.map(({ text }) => text),
    pieces.map(({ spaced }) => spaced),
  );
};
const words = (count: number, word = 'नदी'): string => Array(count).fill(word).join(' ');

describe('cutClauses', () => {
  it('leaves a sentence of ordinary length whole', () => {
    const sentence = `${words(40)}, और ${words(30)} गया।`;
    expect(texts(sentence)).toEqual([sentence]);
  });

  it('cuts at a stop rather than at a comma, and at a comma rather than at और', () => {
    const [a, b, c, d] = [words(24), words(24, 'वन'), words(24, 'गिरि'), words(24, 'पथ')];
    expect(texts(`${a}, ${b}। ${c} और ${d}`)[0]).toBe(`${a}, ${b}।`);
    expect(texts(`${a} और ${b}, ${c} ${d}`)[0]).toBe(`${a} और ${b},`);
  });

  it('cuts before और and after कि', () => {
    expect(texts(`${words(60)} और ${words(60)}`)).toEqual([words(60), `और ${words(60)}`]);
    expect(texts(`${words(60)} कि ${words(60)}`)).toEqual([`${words(60)} कि`, words(60)]);
  });

  it('cuts no number and no word at a comma inside of it', () => {
    const pieces = texts(`${words(60)} 1,23,456 ${words(60)}`);
    expect(pieces.join('|')).toContain('1,23,456');
  });

  it('cuts even what has no spaces, but never a surrogate pair', () => {
    const text = '𑆀'.repeat(LONGEST);
    expect(texts(text).every((piece) => !/^[\uDC00-\uDFFF]/.test(piece))).toBe(true);
    expect(there(text)).toBe(text);
  });

  it('closes markup before a cut and opens it after', () => {
    const [first, second] = texts(`<1>${words(60)}, <2/>${words(60)}</1>`);
    expect(first).toBe(`<1>${words(60)},</1>`);
    expect(second).toBe(`<1><2/>${words(60)}</1>`);
  });

  it('needs time that grows with the length', () => {
    const pieces = texts(words(100_000));
    expect(pieces.length).toBeGreaterThan(1000);
    expect(pieces.every((piece) => piece.length <= LONGEST)).toBe(true);
  });

  it('loses nothing and makes no piece too long, whatever it is given', () => {
    const chunk = fc.constantFrom(
      'नदी',
      ' ',
      ', ',
      '। ',
      ' और ',
      ' कि ',
      '<1>',
      '</1>',
      '<2/>',
      '&lt;',
      'क'.repeat(50),
    );
    fc.assert(
      fc.property(fc.array(chunk, { maxLength: 300 }), (chunks) => {
        const tagged = chunks.join('');
        const bare = (text: string): string => plain(text).replaceAll(' ', '');
        expect(bare(there(tagged))).toBe(bare(tagged));
        expect(texts(tagged).every((piece) => plain(piece).length <= LONGEST)).toBe(true);
      }),
    );
  });
});

describe('joinPieces', () => {
  it('makes one of markup that was cut in two', () => {
    const tagged = `अ <1>${words(60)}, <2>${words(60)} और ${words(60)}</2></1> ब <3/>`;
    expect(there(tagged)).toBe(tagged);
  });

  it('sets spaces as the cuts had them', () => {
    expect(joinPieces(['One', ' two ', 'three'], [false, true, false])).toBe('One twothree');
  });

  it('keeps every tag of a text without pairs', () => {
    expect(parseTagged(joinPieces(['a <1/>', '<2/> b'], [false, true]))).toEqual([
      { type: 'text', value: 'a ' },
      { type: 'empty', n: 1 },
      { type: 'text', value: ' ' },
      { type: 'empty', n: 2 },
      { type: 'text', value: ' b' },
    ]);
  });
});
