import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { printable } from '../../src/cli/format.ts';
import { runSetu } from '../cli/run-setu.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { unprintable } from './expect-outcome.ts';

const ESCAPES = 'a\u001b]0;pwned\u0007\u001b[31m\u009b2J\u202eb\u2066\u200f\ufeff';

describe('a terminal is never told what a stranger wrote', () => {
  it('in names and texts of documents, findings and failures', async () => {
    const root = await temporaryFolder({ 'input/': '' });
    const write = (name: string, text: string): Promise<void> =>
      writeFile(join(root, 'input', name), text);
    await write(`${ESCAPES}.md`, '---\n[\n---\n');
    await write(
      'images.md',
      `![क](${ESCAPES.replaceAll(/[\s()]/g, '')}.png) राम ${ESCAPES} आया।\n`,
    );
    await write('title.md', `---\ntitle: { "\\e[31m\\u202e": 1 }\n---\nराम।\n`);
    await mkdir(join(root, 'input/memory'));
    await write('memory/x\u001b[31m.tmx', '<tmx');
    const { code, stdout, stderr } = await runSetu(['build', '--engine', 'pseudo'], { cwd: root });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain('Failed: a\\u001b]0;pwned');
    expect(unprintable(stderr)).toEqual([]);
  });

  it.each([
    ['an unknown option', ['build', `--${ESCAPES}`]],
    ['an unknown command', [ESCAPES]],
    ['a path that is not there', ['build', `${ESCAPES}.md`]],
    ['a file that is not there', ['segment', `${ESCAPES}.md`]],
    ['a value that is none', ['build', '--fail-on', ESCAPES]],
    ['an engine that is none', ['build', '--engine', ESCAPES]],
    ['a folder that is none', ['build', '--input', ESCAPES]],
  ])('in %s', async (_, words) => {
    const root = await temporaryFolder({ 'input/a.md': 'राम।\n' });
    const { code, stderr } = await runSetu(words, { cwd: root });
    expect(code).toBe(2);
    expect(stderr).toMatch(/\S/);
    expect(unprintable(stderr)).toEqual([]);
  });

  it('shows a hostile character by its number', () => {
    expect(printable('\u001b[31m\u202e\u200f\n')).toBe('\\u001b[31m\\u202e\\u200f ');
    expect(unprintable(printable(ESCAPES))).toEqual([]);
  });

  it('leaves joiners alone, without which Hindi cannot be written', () => {
    expect(printable('क्‍ष र्‌क')).toBe('क्‍ष र्‌क');
  });
});
