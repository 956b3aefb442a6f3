import { symlink } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type CsvLimits, readCsv } from '../src/read-csv.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

const OPTIONS = {
  rule: 'glossary',
  columns: { required: ['term'], optional: ['translation', 'note'] },
} as const;

async function read(content: string | Uint8Array, limits?: CsvLimits) {
  const folder = await temporaryFolder({ 'input/words.csv': content });
  const options = limits ? { ...OPTIONS, limits } : OPTIONS;
  return readCsv('words.csv', path.join(folder, 'input'), options);
}

/** `line: term | translation | note` */
const shown = ({ rows }: Awaited<ReturnType<typeof read>>): string[] =>
  rows.map(({ line, cells }) => `${line}: ${cells.term} | ${cells.translation} | ${cells.note}`);
const messages = ({ findings }: Awaited<ReturnType<typeof read>>): string[] =>
  findings.map(({ severity, message }) => `${severity}: ${message}`);

const TABLE = 'term,translation\nराजधानी,capital\n';
const EXPECTED = ['2: राजधानी | capital | '];

describe('readCsv', () => {
  it.each([
    ['UTF-8', TABLE],
    ['UTF-8 with a mark', `\uFEFF${TABLE}`],
    ['UTF-16', Buffer.from(`\uFEFF${TABLE}`, 'utf16le')],
    ['UTF-16, the big end first', Buffer.from(`\uFEFF${TABLE}`, 'utf16le').swap16()],
    ['semicolons', TABLE.replaceAll(',', ';')],
    ['tabs', TABLE.replaceAll(',', '\t')],
    ['lines of Windows', TABLE.replaceAll('\n', '\r\n')],
    ['lines of old Macs', TABLE.replaceAll('\n', '\r')],
    ['no line break at the end', TABLE.trimEnd()],
    ['names in any case and order', 'Translation , TERM\ncapital, राजधानी \n'],
    ['cells that are short or empty at the end', 'term,translation,note\nराजधानी,capital\n'],
    ['empty cells beyond the last column', 'term,translation\nराजधानी,capital,,,\n'],
  ])('reads %s', async (_, content) => {
    const csv = await read(content);
    expect(shown(csv)).toEqual(EXPECTED);
    expect(csv.findings).toEqual([]);
  });

  it('reads quotes, and line breaks inside of a cell', async () => {
    const csv = await read('term,note\n"क","a ""b"", c\nd"\nख,"e"\n');
    expect(csv.rows).toEqual([
      { line: 2, cells: { term: 'क', translation: '', note: 'a "b", c\nd' } },
      { line: 4, cells: { term: 'ख', translation: '', note: 'e' } },
    ]);
  });

  it('passes over empty rows, also before the names', async () => {
    expect(shown(await read('\n ,\nterm,note\n\n,\nक,x\n \n'))).toEqual(['6: क |  | x']);
  });

  it('names the nearest known column for one that it does not know', async () => {
    const csv = await read('term,translaton\nक,x\n');
    expect(messages(csv)).toEqual([
      'warning: words.csv, line 1: unknown column "translaton". Did you mean "translation"?',
    ]);
    expect(shown(csv)).toEqual(['2: क |  | ']);
  });

  it('takes the first of two columns of one name, and says so', async () => {
    const csv = await read('term,Term\nक,ख\n');
    expect(shown(csv)).toEqual(['2: क |  | ']);
    expect(messages(csv)).toEqual([expect.stringContaining('comes twice')]);
  });

  it.each([
    ['another table', 'word,meaning\nक,x\n', 'line 1: expected a column "term"'],
    ['an empty file', '', 'expected a column "term"'],
  ])('has one error for a file without a column that must be: %s', async (_, content, message) => {
    const csv = await read(content);
    expect(csv.rows).toEqual([]);
    expect(messages(csv).filter((one) => one.startsWith('error'))).toEqual([
      expect.stringContaining(message),
    ]);
  });

  it.each([
    [
      'a quote that never closes',
      'term,note\nक,"open\nख,x\nग,y\n',
      2,
      ['3: ख |  | x', '4: ग |  | y'],
    ],
    [
      'a quote that another row closes',
      'term,note\nक,"open\nख,"x"\nग,y\n',
      2,
      ['3: ख |  | x', '4: ग |  | y'],
    ],
    ['words after a quote', 'term,note\nक,"x" y\nख,x\n', 2, ['3: ख |  | x']],
    ['more cells than columns', 'term,note\nक,x, y\nख,x\n', 2, ['3: ख |  | x']],
  ])('leaves out a broken row, names its line and goes on: %s', async (_, content, line, rows) => {
    const csv = await read(content);
    expect(shown(csv)).toEqual(rows);
    expect(messages(csv)).toEqual([expect.stringContaining(`words.csv, line ${line}: `)]);
  });

  it('gives up on a file of broken rows alone', async () => {
    const csv = await read(`term,note\n${'क,"open\n'.repeat(5001)}`);
    expect(csv.rows).toEqual([]);
    expect(messages(csv).at(-1)).toContain('the rest is not read');
  });

  it('has limits for bytes and for rows', async () => {
    const large = await read(TABLE, { bytes: 10, rows: 10 });
    expect(messages(large)).toEqual([expect.stringContaining('expected at most 10 bytes')]);
    const long = await read('term\nक\nख\nग\n', { bytes: 1000, rows: 2 });
    expect(shown(long)).toHaveLength(2);
    expect(messages(long)).toEqual([expect.stringContaining('line 4: expected at most 2 rows')]);
  });

  it('tells of bytes that are no text', async () => {
    const csv = await read(Uint8Array.from([0x74, 0xe0, 0x20, 0xff]));
    expect(messages(csv)).toEqual([expect.stringContaining('expected UTF-8')]);
  });

  it('finds nothing where there is no file', async () => {
    expect(await readCsv('words.csv', await temporaryFolder(), OPTIONS)).toEqual({
      rows: [],
      findings: [],
    });
  });

  it('never follows a link out of the folder, nor one that leads nowhere', async () => {
    const folder = await temporaryFolder({ 'secret.csv': TABLE, 'input/': '' });
    const input = path.join(folder, 'input');
    await symlink(path.join(folder, 'secret.csv'), path.join(input, 'words.csv'));
    await symlink(path.join(input, 'nowhere'), path.join(input, 'names.csv'));
    const out = await readCsv('words.csv', input, OPTIONS);
    expect([...shown(out), ...messages(out)]).toEqual([expect.stringContaining('leads out of it')]);
    const lost = await readCsv('names.csv', input, OPTIONS);
    expect(messages(lost)).toEqual([expect.stringContaining('cannot be read')]);
  });
});
