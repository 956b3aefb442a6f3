import { describe, expect, it } from 'vitest';
import { addBuild } from '../../src/cli/build.ts';
import { addEstimate } from '../../src/cli/estimate.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { runCommand } from './fake-shell.ts';

const STORY = { 'input/gaon.txt': 'राम घर गया।\n\nसीता भी गई।\n' };

async function estimate(words: string, files: Record<string, string> = STORY, stdin = '') {
  const cwd = await temporaryFolder(files);
  return runCommand(addEstimate, ['estimate', ...words.split(' ').filter(Boolean)], { cwd, stdin });
}

describe('setu estimate', () => {
  it('tells strings, characters, price with its day, budget and time', async () => {
    const { stdout, stderr, code } = await estimate('--engine google');
    expect(code).toBe(0);
    expect(stdout.split('\n').map((line) => line.replace(/; no key.*/, ''))).toEqual([
      'Documents: 1',
      'Segments:  2 (2 new)',
      'Engine:    Google Cloud Translation (v2:nmt)',
      'New:       2 strings, 22 characters as sent, about 1 request',
      'Price:     0.0004 USD (20.00 USD a million characters: the list price of 2026-11-23, free allowances not counted)',
      'Budget:    5.00 USD a run; 50.00 USD a month, of which 0.00 USD are spent',
      '           it fits',
      'Time:      no waiting for the rate; as long as the engine takes to answer',
      'By document, in characters:',
      '  gaon.txt  22  0.0004 USD  (2 strings)',
      '',
    ]);
    expect(stderr).toBe('Reading 1 document.\n');
  });

  it('prints one object for programs, and nothing else', async () => {
    const { stdout, stderr, code } = await estimate('--engine google --json --quiet');
    expect([code, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout)).toMatchObject({
      engine: 'google',
      documents: 1,
      segments: 2,
      failed: [],
      sources: { new: 2, repeats: 0 },
      engines: [
        {
          engine: 'google',
          strings: 2,
          characters: 22,
          requests: 1,
          usd: expect.closeTo(0.00044, 10) as number,
        },
      ],
    });
  });

  it('says what does not fit into the budget', async () => {
    const { stdout, code } = await estimate('--engine google --budget 0.0002');
    expect(code).toBe(0);
    expect(stdout).toContain('IT DOES NOT FIT: about 10 of 22 characters could be paid');
  });

  it('says how long the rate makes it wait', async () => {
    const config = JSON.stringify({ translate: { charactersPerMinute: 10 } });
    const { stdout } = await estimate('--engine google', { ...STORY, 'setu.config.json': config });
    expect(stdout).toContain('Time:      at least 2 min 0 s at the configured rate');
  });

  it('without an engine, says what the paid one would cost', async () => {
    const { stdout, code } = await estimate('');
    expect(code).toBe(0);
    expect(stdout).toContain('Segments:  2 (2 not translated)');
    expect(stdout).toContain('none is named: 2 segments would stay without a translation');
    expect(stdout).toMatch(/With --engine google it would be:\n {2}Engine:.*\n {2}New: +2 strings/);
  });

  it('takes a chain of engines with commas, as a build does', async () => {
    const { stdout, code } = await estimate('--engine google,pseudo');
    expect([code, stdout.split('\n')[2]]).toEqual([0, expect.stringContaining('Google Cloud')]);
    await expect(estimate('--engine google,psuedo')).rejects.toThrow('got ["google","psuedo"]');
  });

  it('finds what a build has translated', async () => {
    const cwd = await temporaryFolder(STORY);
    await runCommand(addBuild, ['build', '--engine', 'pseudo', '--quiet'], { cwd });
    const { stdout } = await runCommand(addEstimate, ['estimate', '--engine', 'pseudo'], { cwd });
    expect(stdout).toContain('Segments:  2 (2 from cache)');
    expect(stdout).toContain('Time:      nothing is sent');
  });

  it('takes a document from standard input', async () => {
    const { stdout } = await estimate('- --stdin-name x.txt --engine google', STORY, 'गीता गई।\n');
    expect(stdout).toContain('x.txt');
    expect(stdout).not.toContain('gaon.txt');
  });

  it('shows only the dearest of many documents', async () => {
    const names = Array.from({ length: 12 }, (_, n) => [
      `input/d${n}.txt`,
      `${'क'.repeat(n + 1)}।\n`,
    ]);
    const { lines } = await estimate('--engine google', Object.fromEntries(names) as typeof STORY);
    expect(lines.filter((line) => /^ {2}d\d+\.txt/.test(line))).toHaveLength(10);
    expect(lines.find((line) => /^ {2}d\d/.test(line))).toContain('d11.txt');
    expect(lines.at(-1)).toBe('  … and 2 documents more (--json lists them all)');
  });

  it('exits 1 if a document cannot be read, and obeys no sign in its name', async () => {
    const { stdout, stderr, code } = await estimate('--engine google', {
      ...STORY,
      'input/b\u001b[2Jad.md': '---\n: [\n---\n',
      'input/c\u001b[2J.txt': 'गीता।\n',
    });
    expect(code).toBe(1);
    expect(stdout).toContain('Documents: 2, 1 cannot be read and are not counted');
    expect(stdout + stderr).not.toContain('\u001b');
  });

  it.each([
    ['--budget two', /option '--budget <usd>' argument 'two' is invalid/],
    ['--engine gogle', /engine: .*gogle/],
    ['input/x.txt', /there is no such file/],
    ['--input nowhere', /Input folder .*nowhere cannot be read/],
  ])('refuses %s', async (words, message) => {
    await expect(estimate(words)).rejects.toThrow(message);
  });
});
