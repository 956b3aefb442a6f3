import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { scriptRuns } from '../../src/hindi/script-runs.ts';

/** Runs with a language of their own, as `en: World News`. */
const foreign = (text: string, base: string): string[] =>
  scriptRuns(text, base).flatMap((run) =>
    run.lang === undefined ? [] : [`${run.lang}: ${run.text}`],
  );

describe('scriptRuns', () => {
  const text = fc.array(
    fc.oneof(
      fc.constantFrom(
        'राम',
        'World',
        'News',
        ' ',
        '  ',
        '\n',
        '।',
        '2026',
        '२०',
        '“',
        'বাংলা',
        '-',
      ),
      fc.string({ unit: 'grapheme', maxLength: 4 }),
    ),
  );

  it('loses nothing: joined, the runs are the text', () => {
    fc.assert(
      fc.property(text, fc.constantFrom('hi', 'en'), (pieces, base) => {
        const joined = pieces.join('');
        const runs = scriptRuns(joined, base);
        expect(runs.map((run) => run.text).join('')).toBe(joined);
        expect(runs.every((run) => run.text !== '')).toBe(true);
      }),
    );
  });

  it('declares a language for letters only, and never the one that is read anyway', () => {
    fc.assert(
      fc.property(text, fc.constantFrom('hi', 'en'), (pieces, base) => {
        for (const run of scriptRuns(pieces.join(''), base)) {
          expect(run.lang).not.toBe(base);
          if (run.lang !== undefined) expect(run.text).toMatch(/^\p{L}/u);
        }
      }),
    );
  });

  it('marks English words inside Hindi', () => {
    expect(foreign('राम ने World Bank से कहा।', 'hi')).toEqual(['en: World Bank']);
  });

  it('marks Hindi words inside English', () => {
    expect(foreign('The word सेतु means bridge, and पुल too.', 'en')).toEqual(['hi: सेतु', 'hi: पुल']);
  });

  test.each([
    ['hi', '“२०२६ में 15 अगस्त, १०:३० बजे!” — राम।'],
    ['en', 'On 15 August 2026 (10:30) — “yes”.'],
    ['en', '१२,५०० – 40%।'],
    ['hi', ''],
  ])('marks no digits and no punctuation in %s: %s', (base, plain) => {
    expect(scriptRuns(plain, base).filter((run) => run.lang !== undefined)).toEqual([]);
  });

  it('keeps a year between two English words with them', () => {
    expect(foreign('यह Asia 2026 Summit था', 'hi')).toEqual(['en: Asia 2026 Summit']);
    expect(foreign('यह Asia, Europe था', 'hi')).toEqual(['en: Asia', 'en: Europe']);
  });

  test.each([
    ['ur', 'اردو'],
    ['bn', 'বাংলা'],
    ['pa', 'ਪੰਜਾਬੀ'],
    ['gu', 'ગુજરાતી'],
    ['or', 'ଓଡ଼ିଆ'],
    ['ta', 'தமிழ்'],
    ['te', 'తెలుగు'],
    ['kn', 'ಕನ್ನಡ'],
    ['ml', 'മലയാളം'],
  ])('takes letters of the script of %s for that language', (lang, word) => {
    expect(foreign(`यह ${word} है`, 'hi')).toEqual([`${lang}: ${word}`]);
  });

  it('declares nothing for a script that it does not know', () => {
    expect(scriptRuns('यह 漢字 है', 'hi')).toEqual([{ text: 'यह 漢字 है', lang: undefined }]);
  });

  it('keeps vowel signs, joiners and apostrophes inside of their word', () => {
    expect(foreign("It's क्\u200Dया", 'en')).toEqual(['hi: क्\u200Dया']);
    expect(foreign('यह O’Brien का', 'hi')).toEqual(['en: O’Brien']);
  });

  it.each([
    ['PM-किसान योजना', ['en: PM']],
    ['5G-सेवा', ['en: G']],
    ['गैर-NDA दल', ['en: NDA']],
    ['ITवाले', ['en: IT']],
    ['Jean-Paul ने', ['en: Jean-Paul']],
    ['X-ray-मशीन', ['en: X-ray']],
  ])('splits %s by script', (text, runs) => {
    expect(foreign(text, 'hi')).toEqual(runs);
  });

  it('takes Latin letters in romanised Hindi for its own', () => {
    expect(foreign('Ram ne सेतु banaya', 'hi-Latn')).toEqual(['hi: सेतु']);
  });
});
