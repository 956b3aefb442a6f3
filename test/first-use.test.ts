import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { WELCOME } from '../src/cli/program.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

const run = promisify(execFile);
const readme = await readFile('README.md', 'utf8');

/** Runs lines in bash that stops at the first failure, with `setu` for a command. */
async function type(lines: string, cwd: string) {
  const setu = `setu() { '${process.execPath}' '${path.resolve('dist/cli.js')}' "$@"; }`;
  return run('bash', ['--norc', '-e', '-c', `${setu}\n${lines}`], { cwd });
}

describe('whoever begins', () => {
  it('comes to a complete first edition by the lines that README shows', async () => {
    const [, lines] = /## Your first edition[\s\S]*?```sh\n([\s\S]*?)```/.exec(readme) ?? [];
    const cwd = await temporaryFolder();
    const { stderr } = await type(lines as string, cwd);
    expect(stderr).toContain('Documents: 1 built');
    expect(stderr).not.toContain('not translated');
    expect(existsSync(path.join(cwd, 'my-book/output/index.html'))).toBe(true);
  });

  it('comes there by the lines that setu init prints, too', async () => {
    const cwd = await temporaryFolder();
    const { stdout } = await type("setu init 'my book'", cwd);
    const lines = stdout
      .split('\n')
      .filter((line) => /^ {2}(cd|node) .*(?<!missing\.)$/.test(line));
    expect(lines).toHaveLength(2);
    expect((await type(lines.join('\n'), cwd)).stderr).toContain('Documents: 1 built');
  });

  it('is told by setu alone what it is, how to begin and where to read on', async () => {
    const { stdout, stderr } = await type('setu', await temporaryFolder());
    expect({ stdout, stderr }).toEqual({ stdout: WELCOME, stderr: '' });
    for (const words of ['setu init', 'setu build', 'setu doctor', '--help', 'README.md']) {
      expect(WELCOME).toContain(words);
    }
  });
});
