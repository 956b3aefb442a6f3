import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { addBuild } from '../../src/cli/build.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { runCommand } from './fake-shell.ts';

const TEXT = 'राम १२ बजे घर गया।\n';

async function build(words: string, files: Record<string, string> = { 'input/gaon.txt': TEXT }) {
  const cwd = await temporaryFolder(files);
  const outcome = await runCommand(addBuild, ['build', ...words.split(' ').filter(Boolean)], {
    cwd,
  });
  const has = (name: string): boolean => existsSync(path.join(cwd, name));
  return { ...outcome, has };
}

describe('setu build', () => {
  it('prints events as JSON on standard output, and nothing else', async () => {
    const { json, code } = await build('--engine pseudo --json');
    expect(code).toBe(0);
    expect((json as { type: string }[]).map(({ type }) => type)).toEqual([
      'start',
      'segmented',
      'batch-start',
      'batch-end',
      'translated',
      'document',
      'done',
    ]);
  });

  it('says nothing at all when it is to be quiet', async () => {
    expect(await build('--engine pseudo --quiet')).toMatchObject({
      stdout: '',
      stderr: '',
      code: 0,
    });
  });

  it('takes folders, formats and budget from its options', async () => {
    const words = '--engine pseudo --input texts --output site --formats html,json --budget 0';
    const { has, code } = await build(words, { 'texts/gaon.txt': TEXT });
    expect(code).toBe(0);
    const made = ['index.html', 'parallel.json', 'gaon.en.md'].map((name) =>
      has(`site/gaon/${name}`),
    );
    expect(made).toEqual([true, true, false]);
  });

  it('lets its options win over the configuration', async () => {
    const config = JSON.stringify({ engine: 'auto', formats: ['html', 'json'] });
    const files = { 'input/gaon.txt': TEXT, 'setu.config.json': config };
    const { has, code } = await build('--engine pseudo --formats json', files);
    expect(code).toBe(0);
    expect([has('output/gaon/parallel.json'), has('output/gaon/index.html')]).toEqual([
      true,
      false,
    ]);
  });

  it('builds what is named and leaves the rest', async () => {
    const files = { 'input/gaon.txt': TEXT, 'input/katha.txt': TEXT };
    const { has } = await build('input/katha.txt --engine pseudo', files);
    expect([has('output/katha'), has('output/gaon')]).toEqual([true, false]);
  });

  it('writes nothing in a dry run, and says so', async () => {
    const { stderr, has } = await build('--engine pseudo --dry-run');
    expect(stderr).toContain('nothing was written (dry run)');
    expect([has('output'), has('.setu')]).toEqual([false, false]);
  });

  it.each([
    ['', 3],
    ['--fail-on error', 3],
    ['--fail-on warning', 1],
    ['--fail-on info', 1],
    ['--engine pseudo --fail-on info', 0],
  ])('with "%s", exits %d', async (words, code) => {
    // Without an engine the sentence has no translation: a warning.
    expect((await build(words)).code).toBe(code);
  });

  it.each([
    ['--budget two', /option '--budget <usd>' argument 'two' is invalid\. Expected a number/],
    ['--budget -1', /option '--budget <usd>' argument '-1' is invalid/],
    ['--fail-on fatal', /^--fail-on: expected one of none, info, warning, error, got "fatal"/],
    ['--formats html,pdf', /formats.*"?pdf/],
    ['--engine gogle', /engine: .*gogle/],
    ['--engine google --offline', /--offline was given, but the engine "google"/],
    ['input/x.txt', /Cannot take input\/x\.txt: there is no such file/],
  ])('refuses %s', async (words, message) => {
    await expect(build(words)).rejects.toThrow(message);
  });
});
