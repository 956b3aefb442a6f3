import { describe, expect, it } from 'vitest';
import { addSegment } from '../../src/cli/segment.ts';
import { runCommand } from './fake-shell.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const TEXT = 'डॉ. राम घर गए।  सीता\nभी गई।\n\nफिर १२ बजे?\n';

const segment = (words: string[], stdin: string | Uint8Array = TEXT) =>
  runCommand(addSegment, ['segment', ...words], { stdin });

describe('setu segment', () => {
  it('prints one sentence a line', async () => {
    const { stdout } = await segment(['-']);
    expect(stdout).toBe('डॉ. राम घर गए।\nसीता भी गई।\nफिर १२ बजे?\n');
  });

  it('reads a file', async () => {
    const cwd = await temporaryFolder({ 'a.txt': '\u{FEFF}एक। दो।' });
    const { lines } = await runCommand(addSegment, ['segment', 'a.txt'], { cwd });
    expect(lines).toEqual(['एक।', 'दो।']);
  });

  it('prints id, start, end and text as JSON', async () => {
    const { json } = await segment(['-', '--json']);
    expect(json).toHaveLength(3);
    for (const sentence of json as { id: string; start: number; end: number; text: string }[]) {
      expect(Object.keys(sentence)).toEqual(['id', 'start', 'end', 'text']);
      expect(TEXT.slice(sentence.start, sentence.end)).toBe(sentence.text);
      expect(sentence.id).toMatch(/^[0-9a-f]{12}$/);
    }
  });

  it('prints nothing for an empty text', async () => {
    expect((await segment(['-'], '')).stdout).toBe('');
    expect((await segment(['-', '--json'], ' \n ')).stdout).toBe('');
  });

  it.each([
    ['a file that is not there', ['nowhere.txt'], '', /nowhere\.txt cannot be read \(ENOENT\)/],
    [
      'bytes that are not UTF-8',
      ['-'],
      new Uint8Array([0xff, 0xfe, 0x20]),
      /expected text in UTF-8/,
    ],
  ])('refuses %s', async (_, words, stdin, message) => {
    await expect(segment(words, stdin)).rejects.toMatchObject({
      code: 'input',
      message: expect.stringMatching(message) as string,
    });
  });
});
