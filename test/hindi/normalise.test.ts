import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { normalise } from '../../src/hindi/normalise.ts';

/** Written from dictionaries and the standard spelling of the Central Hindi Directorate. */
const SPELLINGS = JSON.parse(
  readFileSync(new URL('normalise-spellings.json', import.meta.url), 'utf8'),
) as Record<'same' | 'apart', [string, string][]> & { kept: [string][] };

const NUKTA = '\u093C';

describe('normalise', () => {
  it('gives nukta letters one spelling, however they were typed', () => {
    expect(normalise('\u095B')).toBe(`ज${NUKTA}`);
    expect(normalise(`ज${NUKTA}`)).toBe(`ज${NUKTA}`);
    expect(normalise(`न${NUKTA}`)).toBe('\u0929');
  });

  it('composes across an invisible character', () => {
    expect(normalise(`न\u200D${NUKTA}`)).toBe('\u0929');
  });

  test.each([
    ['ZWJ', 'क्\u200Dष'],
    ['ZWNJ', 'क्\u200Cष'],
    ['ZWSP', 'क्\u200Bष'],
    ['a byte order mark', '\uFEFFक्ष'],
    ['a soft hyphen', 'क्\u00ADष'],
    ['a word joiner', 'क्\u2060ष'],
  ])('removes %s', (_, text) => {
    expect(normalise(text)).toBe('क्ष');
  });

  it('makes one space of any run of white space and none at the ends', () => {
    expect(normalise('\n राम\u00A0\u2003 \t\r\n सीता\u3000')).toBe('राम सीता');
  });

  it('straightens quotes, dashes and the ellipsis', () => {
    expect(normalise('“राम” ‘सीता’ „ग‟')).toBe('"राम" \'सीता\' "ग"');
    expect(normalise('राम–सीता — १०‑१२ −५…')).toBe('राम-सीता - 10-12 -5...');
  });

  it('closes up a danda', () => {
    expect(normalise('राम गया । सीता भी\u00A0॥')).toBe('राम गया। सीता भी॥');
  });

  it('keeps a pipe, capitals, tags and escapes as they are', () => {
    const text = '<1>राम</1> गया | 2026 Setu <2/>&lt;b> &amp;lt; हिंदी';
    expect(normalise(text)).toBe(text);
  });

  test.each(SPELLINGS.same)('has one key for %s', (...spellings) => {
    expect(new Set(spellings.map(normalise)).size).toBe(1);
  });

  test.each(SPELLINGS.apart)('tells %s and %s apart', (one, other) => {
    expect(normalise(one)).not.toBe(normalise(other));
  });

  test.each(SPELLINGS.kept)('leaves the nasal of %s', (word) => {
    expect(normalise(word)).toBe(word.normalize('NFC'));
  });

  it('has keys that tell English texts apart by case and by accents', () => {
    const texts = ['May', 'may', 'resume', 'résumé', 'Ram 1', 'Ram 2', 'a-b', 'a b', 'a_b'];
    expect(new Set(texts.map(normalise)).size).toBe(texts.length);
  });

  test.each([
    ['अत: वह गया', 'अतः वह गया'],
    ['प्राय: मूलत: पुन:', 'प्रायः मूलतः पुनः'],
    ['क्रमश: ३ और ४', 'क्रमशः 3 और 4'],
    ['(अंशत:)', '(अंशतः)'],
    ['छ: बजे', 'छः बजे'],
    ['प्रात:काल', 'प्रातःकाल'],
    ['अत:एव', 'अतःएव'],
    ['दु:ख और नि:शुल्क', 'दुःख और निःशुल्क'],
    ['अंत:करण, मन:स्थिति', 'अंतःकरण, मनःस्थिति'],
    ['<1>अत:</1> वह', '<1>अतः</1> वह'],
  ])('takes the colon of %s for a visarga', (typed, key) => {
    expect(normalise(typed)).toBe(key);
  });

  test.each([
    'नोट: यह',
    'नाम:राम',
    'बहुमत: तीन',
    'मन: शांत',
    'छ:30',
    'अनुपात 3:4',
    'सुनि: राम',
    'अत::',
  ])('keeps the colon of %s', (text) => {
    expect(normalise(text)).toBe(text);
  });

  it('changes nothing the second time', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 4 }),
      fc.constantFrom(
        ...['अत', 'दु', 'नि', ':', 'ः', ' ', '।', '\u200D', '\u00A0', NUKTA, 'न', '…', '\u0338'],
        ...['ँ', 'ं', '्', 'त', 'म', 'ब', 'हँस', 'अँतत', 'अन्त', '१', '9', 'ा', '<1>', '&lt;'],
      ),
    );
    const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, (typed) => {
        expect(normalise(normalise(typed))).toBe(normalise(typed));
      }),
      { numRuns: 2000 },
    );
  });
});
