import { readdir } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { addBuild } from '../../src/cli/build.ts';
import type { FolderContents } from '../support/temporary-folder.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { runCommand } from './fake-shell.ts';

async function printConfig(files: FolderContents, ...words: string[]) {
  const cwd = await temporaryFolder(files);
  const all = ['build', '--print-config', ...words];
  const { stdout, code, lines } = await runCommand(addBuild, all, { cwd });
  return { cwd, stdout, code, lines: lines.map((line) => line.replace(/ {2,}/g, ' | ')) };
}

const CONFIG = `{
  "title": "चौखट",
  "translate": { "budgetUSD": 3,
    "monthlyBudgetUSD": 20 },
  "check": { "number": "off" }
}`;

describe('setu build --print-config', () => {
  it('shows every setting with its value and says who gave it', async () => {
    const files = { 'setu.config.json': CONFIG };
    const { lines } = await printConfig(files, '--budget', '3', '--engine', 'pseudo');
    expect(lines).toEqual(
      expect.arrayContaining([
        'title | "चौखट" | setu.config.json:2',
        'engine | "pseudo" | command line',
        'translate.budgetUSD | 3 | command line',
        'translate.monthlyBudgetUSD | 20 | setu.config.json:4',
        'translate.concurrency | 4 | default',
        'check.number | "off" | setu.config.json:5',
        'baseUrl | (not set) | default',
        'engines | {} | default',
      ]),
    );
  });

  it('takes a chain of engines with commas', async () => {
    const { lines } = await printConfig({}, '--engine', 'google, pseudo');
    expect(lines).toContain('engine | ["google","pseudo"] | command line');
  });

  it('says where it looked for a configuration that is not there', async () => {
    const { cwd, lines } = await printConfig({});
    expect(lines[0]).toBe(`Configuration: none (there is no setu.config.json in ${cwd})`);
    expect(lines.slice(4).filter((line) => !line.endsWith('| default'))).toEqual([]);
  });

  it('names the folders that hold', async () => {
    const files = { 'books/my.json': '{}' };
    const words = ['--config', 'books/my.json', '--output', 'site'];
    const { cwd, lines } = await printConfig(files, ...words);
    expect(lines.slice(0, 3)).toEqual([
      `Configuration: ${cwd}/books/my.json`,
      `Input: | ${cwd}/books/input`,
      `Output: | ${cwd}/site`,
    ]);
  });

  it('gives the same as JSON', async () => {
    const { cwd, stdout } = await printConfig({ 'setu.config.json': CONFIG }, '--json');
    expect(JSON.parse(stdout)).toMatchObject({
      file: `${cwd}/setu.config.json`,
      root: cwd,
      input: `${cwd}/input`,
      settings: expect.arrayContaining([
        { key: 'title', value: 'चौखट', from: 'file', line: 2 },
        { key: 'baseUrl', value: null, from: 'default' },
        { key: 'formats', value: ['html', 'markdown', 'json'], from: 'default' },
      ]) as unknown,
    });
  });

  it.each(['--json', '--quiet'])(
    'never shows a secret that stands in the file (%s)',
    async (flag) => {
      const secrets = {
        baseUrl: 'https://editor:hunter2@example.org',
        title: `AIza${'S'.repeat(35)}`,
        engines: { pseudo: { apiKey: 'plain', client: { secret: 'hidden' }, region: 'asia' } },
      };
      const files = { 'setu.config.json': JSON.stringify(secrets) };
      const { stdout } = await printConfig(files, flag);
      expect(stdout).not.toMatch(/hunter2|AIza|SSSS|plain|hidden/);
      expect(stdout).toContain('asia');
    },
  );

  it('builds nothing and ends well', async () => {
    const { cwd, code } = await printConfig({ 'input/a.txt': 'राम घर गया।' }, '--engine', 'pseudo');
    expect(code ?? 0).toBe(0);
    expect(await readdir(cwd)).toEqual(['input']);
  });

  it('shows no settings that would not hold', async () => {
    const files = { 'setu.config.json': '{ "titel": "क" }' };
    await expect(printConfig(files)).rejects.toThrow('Did you mean "title"?');
    await expect(printConfig({}, '--engine', 'gogle')).rejects.toThrow(
      /^the command line: engine: .*Did you mean "google"\?/,
    );
  });
});
