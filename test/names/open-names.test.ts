import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openNames } from '../../src/names/open-names.ts';

let folder: string;
beforeEach(async () => void (folder = await mkdtemp(path.join(tmpdir(), 'names-'))));
afterEach(() => rm(folder, { recursive: true }));

const open = async (lines: readonly string[]) => {
  await writeFile(path.join(folder, 'names.csv'), lines.join('\n'));
  return openNames(folder);
};

/** The English of each name that is found, and where. */
const found = async (rows: readonly string[], text: string): Promise<string[]> => {
  const names = await open(['devanagari,english,note', ...rows]);
  return names
    .find(text)
    .map(({ entry, start, end }) => `${text.slice(start, end)}: ${entry.english}`);
};

describe('the register of names', () => {
  it('is empty where there is no file', async () => {
    const names = await openNames(folder);
    expect(names.entries).toEqual([]);
    expect(names.find('राम घर गया।')).toEqual([]);
    expect(names.findings).toEqual([]);
  });

  it('has a spelling and a note for each name; its head may be in capitals', async () => {
    const names = await open(['Devanagari,English,Note', 'सुधा,Sudha,person', 'पुणे,Pune,']);
    expect(names.entries).toEqual([
      { hindi: 'सुधा', english: 'Sudha', note: 'person', line: 2 },
      { hindi: 'पुणे', english: 'Pune', line: 3 },
    ]);
  });

  it('tells of a name with two spellings, with both lines; the first counts', async () => {
    const names = await open(['devanagari,english', 'हिन्दी,Hindi', 'सुधा,Sudha', 'हिंदी,Hindee']);
    expect(names.entries.map(({ english }) => english)).toEqual(['Hindi', 'Sudha']);
    expect(names.findings.map(({ message }) => message)).toEqual([
      'names.csv, line 4: हिंदी is "Hindee" here and "Hindi" in line 2, which counts.',
    ]);
  });

  it('leaves out what is no name, and says where it stands', async () => {
    const names = await open(['devanagari,english', 'Sudha,सुधा', 'पुणे,', 'सुधा,सुधा']);
    expect(names.entries).toEqual([]);
    expect(names.findings.map(({ message }) => message.slice(0, 17))).toEqual([
      'names.csv, line 2',
      'names.csv, line 3',
      'names.csv, line 4',
    ]);
  });

  it.each([
    ['मोदी,Modi', 'मोदी जी ने कहा।', ['मोदी: Modi']],
    ['गांधी,Gandhi', 'गांधीजी और गाँधी ने', ['गांधीजी: Gandhi', 'गाँधी: Gandhi']],
    ['राम,Ram', 'रामने राम को देखा, रामपुर में।', ['राम: Ram']],
    ['मोदी,Modi', 'मोदीने', ['मोदीने: Modi']],
    ['आगरा,Agra', 'आगरे में, आगरा से', ['आगरे: Agra', 'आगरा: Agra']],
    ['कलकत्ता,Kolkata', 'श्री बोस कलकत्ते गए', ['कलकत्ते: Kolkata']],
    ['हरि,Hari', 'हरी सब्ज़ी, हरि का नाम', ['हरि: Hari']],
    ['गीता,Geeta', 'गीता के गीत, गीतों की गीता', ['गीता: Geeta', 'गीता: Geeta']],
  ])('finds %s in its forms: %s', async (row, text, expected) => {
    expect(await found([row], text)).toEqual(expected);
  });

  it('finds the longest name at a place', async () => {
    const rows = ['मोदी,Modi', 'नरेंद्र मोदी,Narendra Modi'];
    expect(await found(rows, 'नरेन्द्र मोदी और मोदी')).toEqual([
      'नरेन्द्र मोदी: Narendra Modi',
      'मोदी: Modi',
    ]);
  });
});
