import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it, test } from 'vitest';
import { ENGLISH, filled, openStory, write } from './publication.ts';

async function importBytes(
  name: string,
  change: (xliff: string) => string | Uint8Array,
  format = 'xliff12',
) {
  const story = await openStory();
  const units = filled(await story.units(), ENGLISH, 'reviewed');
  const content = change(String(write(format, units)));
  await writeFile(path.join(story.cwd, name), content);
  return story.import([name]);
}

const utf16 = (text: string, bigEndian = false): Buffer => {
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le');
  return bigEndian ? bytes.swap16() : bytes;
};

describe('a file that came back', () => {
  test.each([
    ['UTF-16', (text: string) => utf16(text.replace('UTF-8', 'UTF-16'))],
    ['UTF-16, big end first', (text: string) => utf16(text.replace('UTF-8', 'UTF-16'), true)],
    ['UTF-8 with a mark', (text: string) => `\uFEFF${text}`],
    ['hi-IN', (text: string) => text.replace('"hi"', '"hi-IN"')],
    ['HI and EN', (text: string) => text.replace('"hi"', '"HI"').replace('"en-IN"', '"EN"')],
  ])('is read as %s', async (_, change) => {
    expect((await importBytes('back.xlf', change)).counts).toMatchObject({ approved: 5 });
  });

  test.each([
    ['bytes of another encoding', (text: string) => Buffer.from(text, 'latin1'), /UTF-8/],
    ['a wrong declared encoding', (text: string) => text.replace('UTF-8', 'ISO-8859-1'), /line 1/],
    ['Marathi', (text: string) => text.replace('"hi"', '"mr"'), /expected hi → en, got mr/],
    ['a German target', (text: string) => text.replace('"en-IN"', '"de"'), /got hi → de/],
    [
      'an entity bomb',
      (text: string) => text.replace('<xliff', '<!DOCTYPE xliff [<!ENTITY a "b">]>\n<xliff'),
      /line 2, column \d+: .*DOCTYPE/,
    ],
    [
      'an external entity',
      (text: string) =>
        text.replace('<xliff', '<!DOCTYPE xliff [<!ENTITY a SYSTEM "file:///etc/passwd">]><xliff'),
      /DOCTYPE/,
    ],
    ['an undeclared entity', (text: string) => text.replace('A Tale', '&xxe;'), /line 7/],
    ['no XLIFF', () => '<html/>', /expected <xliff>/],
    ['nothing', () => '', /back\.xlf/],
  ])('with %s is told and harms nothing', async (_, change, message) => {
    const result = await importBytes('back.xlf', change);
    expect(result).toMatchObject({ counts: { approved: 0 }, written: [] });
    expect(result.findings).toMatchObject([{ rule: 'exchange', severity: 'error' }]);
    expect(result.findings[0]?.message).toMatch(message);
  });

  it('that was cut off gives what is whole before the cut', async () => {
    const result = await importBytes('back.xlf', (text) =>
      text.slice(0, text.indexOf('He is learning')),
    );
    expect(result.counts).toMatchObject({ rows: 3, approved: 3 });
    expect(result.findings[0]?.message).toMatch(/line \d+, column \d+/);
  });

  it('with a unit of 10 MB gives the others', async () => {
    const result = await importBytes('back.xlf', (text) =>
      text.replace('A Tale', 'A Tale '.repeat(1_500_000)),
    );
    expect(result.counts).toMatchObject({ approved: 4 });
    expect(result.findings[0]?.message).toContain('1000000');
  });

  it('may have a unit twice, as long as both say the same', async () => {
    const twice = (text: string): string =>
      text.replace(/ {3}<trans-unit[\s\S]*?<\/trans-unit>\n/, '$&$&');
    const result = await importBytes('back.xlf', twice);
    expect(result.counts).toMatchObject({ rows: 6, approved: 5, conflicts: 0 });
  });

  it('finds its columns by their names, with semicolons between them too', async () => {
    const result = await importBytes(
      'back.csv',
      () =>
        'id;english;hash;document;status\n' +
        'nowhere;"a;b";000;kahani;approved\n' +
        ';;;;\n' +
        'else;x;000;kahani;perhaps\n',
      'csv',
    );
    expect(result.conflicts).toMatchObject([
      { kind: 'gone', imported: 'a;b' },
      { kind: 'gone', where: 'row 4' },
    ]);
    expect(result.findings[0]?.message).toContain('"perhaps" means nothing');
  });

  it('without the columns that say which unit is meant is refused', async () => {
    const result = await importBytes('back.csv', () => 'Hindi,English\nराम,Ram\n', 'csv');
    expect(result.findings[0]?.message).toMatch(/columns named document, id, hash/);
  });

  it('that is no Word file is told', async () => {
    const result = await importBytes('back.docx', () => 'राम', 'csv');
    expect(result.findings).toMatchObject([{ severity: 'error', document: 'back.docx' }]);
  });

  it('of a memory without ids is not guessed at', async () => {
    const result = await importBytes(
      'back.tmx',
      () =>
        '<tmx version="1.4"><header/><body><tu><tuv xml:lang="hi"><seg>सब लौट आए।</seg></tuv><tuv xml:lang="en"><seg>All</seg></tuv></tu></body></tmx>',
      'tmx',
    );
    expect(result.conflicts).toMatchObject([{ kind: 'no-id' }]);
  });

  it('of an unknown kind is a wrong use', async () => {
    const story = await openStory();
    await expect(story.import(['a.po'])).rejects.toMatchObject({ code: 'usage' });
  });

  it('that is not there does not keep the others from being read', async () => {
    const story = await openStory();
    const units = filled(await story.units(), ENGLISH, 'reviewed');
    await writeFile(path.join(story.cwd, 'b.csv'), write('csv', units));
    const result = await story.import(['a.csv', 'b.csv']);
    expect(result.counts).toMatchObject({ approved: 5 });
    expect(result.findings[0]?.message).toContain('a.csv');
  });
});

/** A Word file that came back, with one of its parts changed or one more. */
async function importWord(change: (parts: Record<string, Uint8Array>) => void) {
  const story = await openStory();
  const units = filled(await story.units(), ENGLISH, 'reviewed');
  const parts = unzipSync(write('docx', units) as Uint8Array);
  change(parts);
  await writeFile(path.join(story.cwd, 'back.docx'), zipSync(parts));
  return story.import(['back.docx']);
}

const DOCUMENT = 'word/document.xml';

describe('a Word file that came back', () => {
  it('may have macros, which nobody runs', async () => {
    const result = await importWord((parts) => {
      parts['word/vbaProject.bin'] = strToU8('Sub AutoOpen()');
    });
    expect(result).toMatchObject({ counts: { approved: 5 }, findings: [] });
  });

  it('may have its runs split and its text in tracked changes', async () => {
    const result = await importWord((parts) => {
      const text = new TextDecoder().decode(parts[DOCUMENT]);
      const changed = text
        .replace('A Tale of', 'A Ta</w:t></w:r><w:r><w:t xml:space="preserve">le of')
        .replace(
          'Sita went',
          'Sita</w:t></w:r><w:del><w:r><w:delText> goes</w:delText></w:r></w:del><w:ins><w:r><w:t> </w:t></w:r></w:ins><w:r><w:t>went',
        );
      parts[DOCUMENT] = strToU8(changed);
    });
    expect(result).toMatchObject({ counts: { approved: 5 }, findings: [] });
  });

  test.each([
    [
      'an external entity',
      '<!DOCTYPE w:document [<!ENTITY x SYSTEM "file:///etc/passwd">]>',
      /DTD in word.document\.xml, line 2, column \d+/,
    ],
    [
      'a bomb of entities',
      '<!DOCTYPE w:document [<!ENTITY a "aaaa">]>',
      /DTD in word.document\.xml, line 2, column \d+/,
    ],
  ])('with %s is told and harms nothing', async (_, doctype, message) => {
    const result = await importWord((parts) => {
      const text = new TextDecoder().decode(parts[DOCUMENT]);
      parts[DOCUMENT] = strToU8(text.replace('<w:document', `${doctype}<w:document`));
    });
    expect(result).toMatchObject({ counts: { approved: 0 }, written: [] });
    expect(result.findings).toMatchObject([{ severity: 'error', document: 'back.docx' }]);
    expect(result.findings[0]?.message).toMatch(message);
  });

  it('that unpacks to more than any document is refused', async () => {
    const result = await importWord((parts) => {
      parts[DOCUMENT] = new Uint8Array(210_000_000).fill(32);
    });
    expect(result).toMatchObject({ counts: { approved: 0 }, written: [] });
    expect(result.findings).toMatchObject([{ severity: 'error', document: 'back.docx' }]);
    expect(result.findings[0]?.message).toMatch(/at most|larger|more than/);
  });
});

describe('a table that came back', () => {
  const table = (change: (csv: string) => string) => importBytes('back.csv', change, 'csv');

  it('in which the spreadsheet took English for a formula is told, cell by cell', async () => {
    const result = await table((text) => text.replace('They all came back.', '#NAME?'));
    expect(result.counts).toMatchObject({ approved: 4 });
    expect(result.findings[0]?.message).toMatch(/row 6: expected English, got #NAME\?/);
  });

  it('that lost its Devanagari letters is not believed', async () => {
    const result = await table((text) => text.replaceAll(/\p{Script=Devanagari}/gu, '?'));
    expect(result).toMatchObject({ counts: { approved: 0, broken: 5 }, written: [] });
    expect(result.findings[0]?.message).toContain('UTF-8');
  });

  it('may have other Hindi, which changes nothing but is told', async () => {
    const result = await table((text) => text.replace('सब लौट आए', 'सब लोग लौट आए'));
    expect(result.counts).toMatchObject({ approved: 5 });
    expect(result.findings).toMatchObject([{ severity: 'warning' }]);
  });

  it('may be written with semicolons, and with rows in any order, missing or added', async () => {
    const result = await table((text) => {
      const [head = '', ...rows] = text.trim().split('\r\n');
      const own = '"एक और वाक्य।","One more.","approved","","","","","",""';
      const shuffled = [head, own, '', ...rows.reverse().slice(1)];
      return shuffled.map((row) => row.replaceAll('","', '";"')).join('\n');
    });
    expect(result.counts).toMatchObject({ approved: 4, conflicts: 1 });
    expect(result.conflicts).toMatchObject([{ kind: 'no-id', where: 'row 2' }]);
  });

  it('with ids that a spreadsheet took for numbers finds its units by their Hindi', async () => {
    const result = await table((text) =>
      text.replaceAll(/"[0-9a-f]{12}"(?=,"[^"]*","[^"]*"\r)/g, '"5.02E+11"'),
    );
    expect(result.counts).toMatchObject({ approved: 5, conflicts: 0 });
  });

  test.each([
    ['nothing', () => '', /expected a table, got an empty file\. /, 'error'],
    [
      'no rows',
      (text: string) => text.split('\r\n')[0] ?? '',
      /expected units, got none/,
      'warning',
    ],
  ])('with %s is told', async (_, change, message, severity) => {
    const result = await table(change);
    expect(result).toMatchObject({ findings: [{ severity }], written: [] });
    expect(result.findings[0]?.message).toMatch(message);
  });
});

it('of another pair of languages is told', async () => {
  const french = (text: string): string => text.replaceAll('xml:lang="en"', 'xml:lang="fr"');
  const result = await importBytes('back.tmx', french, 'tmx');
  expect(result).toMatchObject({ counts: { rows: 0 }, findings: [{ severity: 'error' }] });
  expect(result.findings[0]?.message).toBe(
    'back.tmx: expected Hindi and English in every unit, got 5 without one of them; the languages in the file: hi, fr. They were left out.',
  );
});

it('of another publication is listed as such', async () => {
  const result = await importBytes(
    'back.csv',
    (text) => text.replaceAll('"kahani"', '"doosri"'),
    'csv',
  );
  expect(result).toMatchObject({ counts: { approved: 0, conflicts: 5 }, written: [] });
  expect(new Set(result.conflicts.map(({ kind }) => kind))).toEqual(new Set(['no-document']));
});
