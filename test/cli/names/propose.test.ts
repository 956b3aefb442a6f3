import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { addNames } from '../../../src/cli/names.ts';
import { openNames } from '../../../src/names/open-names.ts';
import type { ProposedNames } from '../../../src/propose-names.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { runCommand } from '../fake-shell.ts';

const STORY = {
  'input/ghar.hi.md': 'सुधा घर गई।\n\nबरकत चाचा हँसे।\n',
  'input/ghar.en.md': 'Sudha went home.\n\nBarkat Chacha laughed.\n',
  'input/nadi.md': 'डॉ. विनोद शर्मा आए।\n\nवे गोमती नदी के पास थे।\n',
};

const propose = async (...words: string[]) => {
  const cwd = await temporaryFolder(STORY);
  const { stdout, code } = await runCommand(addNames, ['names', 'propose', ...words], { cwd });
  return { cwd, stdout, code };
};

describe('setu names propose', () => {
  it('shows what people have spelt and what is transliterated', async () => {
    const { stdout, code } = await propose('--min', '1', '--quiet');
    expect(stdout).toMatch(/as people have spelt them:[^]*Sudha +सुधा/);
    expect(stdout).toMatch(/please check:[^]*Vinod Sharma +विनोद शर्मा/);
    expect(code).toBe(0);
  });

  it('prints one object for programs', async () => {
    const { stdout } = await propose('--min', '1', '--json', '--quiet');
    const { proposals, registered } = JSON.parse(stdout) as ProposedNames;
    expect(registered).toBe(0);
    expect(proposals.find(({ english }) => english === 'Sudha')).toMatchObject({
      devanagari: 'सुधा',
      from: 'approved',
      example: 'सुधा घर गई।',
    });
  });

  it('writes rows that the register reads, and then proposes them no more', async () => {
    const { cwd } = await propose('--min', '1', '--quiet', '--out', 'input/names.csv');
    const { entries, findings } = await openNames(path.join(cwd, 'input'));
    expect(findings).toEqual([]);
    expect(entries.map(({ english }) => english)).toContain('Gomti');
    expect(entries.find(({ english }) => english === 'Gomti')?.note).toContain('please check');
    const words = ['names', 'propose', '--min', '1', '--json', '--quiet'];
    const { stdout } = await runCommand(addNames, words, { cwd });
    expect((JSON.parse(stdout) as ProposedNames).proposals).toEqual([]);
  });

  it('never writes over a file', async () => {
    const cwd = await temporaryFolder({ ...STORY, 'mine.csv': 'mine' });
    const words = ['names', 'propose', '--min', '1', '--quiet', '--out', 'mine.csv'];
    await expect(runCommand(addNames, words, { cwd })).rejects.toThrow(/mine\.csv.*there already/);
    expect(await readFile(path.join(cwd, 'mine.csv'), 'utf8')).toBe('mine');
  });

  it('says so where there is nothing to propose', async () => {
    const { stdout } = await propose('--min', '99', '--quiet');
    expect(stdout).toContain('No names were found that the register lacks.');
  });
});
