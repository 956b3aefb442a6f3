import { describe, expect, it } from 'vitest';
import { openGlossary } from '../../src/glossary/glossary.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const open = async (...lines: string[]) =>
  openGlossary(await temporaryFolder({ 'glossary.csv': lines.join('\n') }));
const HEAD = 'term,translation,note,case,forbidden';

describe('openGlossary', () => {
  it('reads terms, translations, notes, capitals and forbidden wordings', async () => {
    const { entries, findings } = await open(
      HEAD,
      'राजधानी,capital | capital city,"of a state, or a country",,metropolis',
      'सेतु,Setu,,EXACT,',
      'विकलांग,,,any,handicapped|cripple',
    );
    expect(findings).toEqual([]);
    expect(entries).toEqual([
      {
        term: 'राजधानी',
        translations: ['capital', 'capital city'],
        note: 'of a state, or a country',
        exactCase: false,
        forbidden: ['metropolis'],
      },
      { term: 'सेतु', translations: ['Setu'], note: '', exactCase: true, forbidden: [] },
      {
        term: 'विकलांग',
        translations: [],
        note: '',
        exactCase: false,
        forbidden: ['handicapped', 'cripple'],
      },
    ]);
  });

  it('is empty where there is no file', async () => {
    const glossary = await openGlossary(await temporaryFolder());
    expect(glossary).toMatchObject({ entries: [], findings: [] });
    expect(glossary.find('राजधानी')).toEqual([]);
  });

  it('finds the entries that occur, each once, as they come', async () => {
    const glossary = await open(HEAD, 'राजधानी,capital', 'नई दिल्ली,New Delhi', 'सेतु,bridge');
    const found = glossary.find('नयी दिल्ली राजधानियों की राजधानी है।');
    expect(found.map(({ term }) => term)).toEqual(['नई दिल्ली', 'राजधानी']);
  });

  it.each([
    ['a row without a term', ',capital', 'line 2: expected a Hindi term, got an empty cell'],
    ['a term that is no Hindi', 'capital,राजधानी', 'line 2: expected a term in Devanagari'],
    ['digits alone', '१२,twelve', 'line 2: expected a term in Devanagari'],
    ['capitals nobody knows', 'सेतु,Setu,,upper', 'line 2: expected "exact" or nothing'],
    ['a wording that is forbidden and wanted', 'सेतु,bridge,,,bridge', 'wanted and forbidden'],
    ['a term without any wording', 'सेतु,,later', '"सेतु" has neither a translation nor'],
    ['wordings that are none', 'सेतु,| -', '"सेतु" has neither a translation nor'],
  ])('tells of %s, and of the file and line', async (_, line, message) => {
    const { entries, findings } = await open(HEAD, line, 'राजधानी,capital');
    expect(findings).toMatchObject([{ rule: 'glossary', document: 'glossary.csv' }]);
    expect(findings[0]?.message).toContain('glossary.csv, line 2: ');
    expect(findings[0]?.message).toContain(message);
    expect(entries.at(-1)?.term).toBe('राजधानी');
  });

  it('takes the first of two rows of one term, however it is spelt', async () => {
    const { entries, findings } = await open(HEAD, 'हिन्दी,Hindi', 'हिंदी,Hindee', 'हिंद,Hind');
    expect(entries.map(({ translations }) => translations[0])).toEqual(['Hindi', 'Hind']);
    expect(findings.map(({ message }) => message)).toEqual([
      'glossary.csv, line 3: "हिंदी" stands in line 2 already; that row counts.',
    ]);
  });

  it('tells once of all terms that wait for their words', async () => {
    const { findings } = await open(HEAD, 'सेतु,', 'पुल,', 'नदी,');
    expect(findings).toMatchObject([{ severity: 'info' }]);
    expect(findings[0]?.message).toContain('"सेतु" and 2 more');
  });
});
