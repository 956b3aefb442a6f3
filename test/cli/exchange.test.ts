import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { addExport } from '../../src/cli/export.ts';
import { addImport } from '../../src/cli/import.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { runCommand } from './fake-shell.ts';

const folder = (): Promise<string> =>
  temporaryFolder({ 'input/ghar.txt': 'राम घर गया।\n', 'input/bazar.txt': 'सीता बाज़ार गई।\n' });

const setu = (cwd: string, line: string) =>
  runCommand(line.startsWith('export') ? addExport : addImport, line.split(' '), { cwd });

/** The table with that English for the first sentence in it. */
const translate = (table: string, english: string): string =>
  table.replace('गया।","","",', `गया।","${english}","ok",`);

it('writes a file for each document and says which', async () => {
  const cwd = await folder();
  const { json, code } = await setu(cwd, 'export --to xliff --json').then(({ stdout, code }) => ({
    json: JSON.parse(stdout) as unknown,
    code,
  }));
  expect(code).toBe(0);
  expect(json).toMatchObject({
    format: 'xliff',
    units: 2,
    failed: [],
    files: [
      { file: 'export/bazar.xlf', document: 'bazar', units: 1 },
      { file: 'export/ghar.xlf', document: 'ghar', units: 1 },
    ],
  });
  expect(await readFile(path.join(cwd, 'export/ghar.xlf'), 'utf8')).toContain('राम घर गया।');
});

it('writes only the documents and states that are asked for', async () => {
  const cwd = await folder();
  const { stderr } = await setu(cwd, 'export --to csv --only reviewed,final input/ghar.txt');
  expect(stderr).toContain('Exported 0 units of 0 documents: nothing.');
  await expect(readFile(path.join(cwd, 'export/ghar.csv'))).rejects.toMatchObject({
    code: 'ENOENT',
  });
});

it('never writes over a file that somebody may have worked in', async () => {
  const cwd = await folder();
  await setu(cwd, 'export --to csv');
  const [mine, other] = [path.join(cwd, 'export/ghar.csv'), path.join(cwd, 'export/nadi.csv')];
  await writeFile(mine, 'work of hours');
  await writeFile(path.join(cwd, 'input/nadi.txt'), 'नदी बहती है।\n');
  const { code, stderr } = await setu(cwd, 'export --to csv');
  expect(code).toBe(1);
  expect(stderr).toMatch(/ghar: .*ghar\.csv is there already.*--out.*--force/);
  expect(await readFile(mine, 'utf8')).toBe('work of hours');
  expect(await readFile(other, 'utf8')).toContain('नदी बहती है।');
  expect((await setu(cwd, 'export --to csv --force')).code).toBe(0);
});

it('says what it took over, and again that there is nothing new', async () => {
  const cwd = await folder();
  await setu(cwd, 'export --to csv --out .');
  const file = path.join(cwd, 'ghar.csv');
  await writeFile(file, translate(await readFile(file, 'utf8'), 'Ram went home.'));
  const first = await setu(cwd, 'import ghar.csv bazar.csv --by Asha');
  expect(first.code).toBe(0);
  expect(first.stderr).toContain('Took over of 2 units: 1 approved');
  expect(first.stderr).toContain('Wrote memory/approved.tmx.');
  expect(await readFile(path.join(cwd, 'input/memory/approved.tmx'), 'utf8')).toContain('Asha');
  const again = await setu(cwd, 'import ghar.csv --json');
  expect(JSON.parse(again.stdout)).toMatchObject({ counts: { unchanged: 1 }, written: [] });
});

it('exits 1 where something is left to a person', async () => {
  const cwd = await folder();
  await setu(cwd, 'export --to csv --out .');
  const file = path.join(cwd, 'ghar.csv');
  await writeFile(file, translate(await readFile(file, 'utf8'), 'Ram went home.'));
  await writeFile(path.join(cwd, 'input/ghar.txt'), 'राम कल घर गया।\n');
  const { code, stderr } = await setu(cwd, 'import ghar.csv --dry-run');
  expect(code).toBe(1);
  expect(stderr).toContain('conflict: ghar.csv, row 2: ghar');
  expect(stderr).toContain('  Hindi: राम घर गया।\n  in the file: Ram went home.\n');
  expect(stderr).toContain('What to do where a sentence is gone:');
});

it('tells a file of another publication in one line', async () => {
  const cwd = await folder();
  await setu(cwd, 'export --to csv --out .');
  const file = path.join(cwd, 'ghar.csv');
  await writeFile(file, (await readFile(file, 'utf8')).replaceAll('"ghar"', '"aur"'));
  const { code, stderr } = await setu(cwd, 'import ghar.csv --quiet');
  expect(code).toBe(1);
  expect(stderr).toMatch(
    /^conflict: ghar\.csv: the publication has no document "aur" \(1 unit\)\nWhat to do .*\n$/,
  );
});

it('knows its formats and states', async () => {
  const cwd = await folder();
  await expect(setu(cwd, 'export --to po')).rejects.toMatchObject({ code: 'usage' });
  await expect(setu(cwd, 'export --to csv --only done')).rejects.toMatchObject({ code: 'usage' });
});
