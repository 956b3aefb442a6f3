import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { addGlossary } from '../../../src/cli/glossary.ts';
import { openGlossary } from '../../../src/glossary/glossary.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { runCommand } from '../fake-shell.ts';

const FILES = {
  'input/a.md': 'यह संविधान है। वह **संविधान** था।\n',
  'input/b.md': 'व्याकरण कठिन है। व्याकरण सरल है। संविधान!\n',
};

async function world(files: Readonly<Record<string, string>> = FILES) {
  const cwd = await temporaryFolder(files);
  const run = (...words: string[]) =>
    runCommand(addGlossary, ['glossary', 'extract', ...words], { cwd });
  return { cwd, run };
}

describe('setu glossary extract', () => {
  it('prints a table, the likeliest first, and progress elsewhere', async () => {
    const { stdout, stderr, code } = await (await world()).run();
    expect(stdout).toBe(
      '3  word     संविधान  · यह संविधान है।\n2  word     व्याकरण  · व्याकरण कठिन है।\n',
    );
    expect(stderr).toContain('Reading 2 documents.');
    expect(code).toBe(0);
  });

  it('prints a line of JSON for each term', async () => {
    const { json } = await (await world()).run('--json', '--quiet', 'input/b.md');
    expect(json).toEqual([
      {
        term: 'व्याकरण',
        kind: 'word',
        count: 2,
        examples: [
          { document: 'b.md', text: 'व्याकरण कठिन है।' },
          { document: 'b.md', text: 'व्याकरण सरल है।' },
        ],
      },
    ]);
  });

  it('takes --min and --limit', async () => {
    const { run } = await world();
    expect((await run('--min', '3')).lines).toHaveLength(1);
    expect((await run('--limit', '1')).lines).toHaveLength(1);
    expect((await run('--min', '9')).stderr).toContain('try --min 1');
  });

  it('writes rows that are a glossary once the translations are filled in', async () => {
    const { cwd, run } = await world();
    const { stdout, stderr } = await run('--out', 'input/glossary.csv');
    expect(stdout).toBe('');
    expect(stderr).toContain('2 terms in input/glossary.csv.');
    const glossary = await openGlossary(path.join(cwd, 'input'));
    expect(glossary.findings).toMatchObject([
      { severity: 'info', message: expect.stringContaining('and 1 more') as string },
    ]);
  });

  it('leaves out what the glossary has', async () => {
    const { run } = await world({ ...FILES, 'input/glossary.csv': 'term,translation\nसंविधान,c\n' });
    expect((await run()).lines).toEqual(['2  word     व्याकरण  · व्याकरण कठिन है।']);
  });

  it('never replaces a file', async () => {
    const { cwd, run } = await world({ ...FILES, 'mine.csv': 'mine' });
    await expect(run('--out', 'mine.csv')).rejects.toMatchObject({
      code: 'usage',
      message: expect.stringContaining('is there already') as string,
      hint: expect.stringContaining('--out') as string,
    });
    expect(await readFile(path.join(cwd, 'mine.csv'), 'utf8')).toBe('mine');
  });

  it('exits 1 where a document cannot be read, and goes on', async () => {
    const { run } = await world({ ...FILES, 'input/c.docx': 'no Word file' });
    const { lines, code } = await run();
    expect([lines.length, code]).toEqual([2, 1]);
  });
});
