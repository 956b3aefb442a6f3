import fc from 'fast-check';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { addAlign } from '../../src/cli/align.ts';
import { runCommand } from './fake-shell.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

interface Bead {
  readonly source: number[];
  readonly target: number[];
  readonly score: number;
}

async function align(source: string, target: string, ...flags: string[]) {
  const cwd = await temporaryFolder({ 'hi.txt': source, 'en.txt': target });
  return runCommand(addAlign, ['align', 'hi.txt', 'en.txt', ...flags], { cwd });
}

const beads = async (source: string, target: string, ...flags: string[]): Promise<Bead[]> =>
  (await align(source, target, '--json', ...flags)).json as Bead[];

const HINDI = 'एक राजा था।\nउसकी तीन रानियाँ थीं।\n';
const ENGLISH = 'There was a king. He had three queens.';

describe('setu align', () => {
  it('prints each bead on a line: Hindi, English, score', async () => {
    const { lines } = await align(HINDI, ENGLISH);
    expect(lines.map((line) => line.split('\t'))).toEqual([
      ['एक राजा था।', 'There was a king.', expect.stringMatching(/^[01](\.\d+)?$/)],
      ['उसकी तीन रानियाँ थीं।', 'He had three queens.', expect.stringMatching(/^[01](\.\d+)?$/)],
    ]);
  });

  it('has three columns whatever is in the sentences', async () => {
    const { lines } = await align('एक\tराजा\tथा।', 'There\twas a king.', '--presegmented');
    expect(lines[0]?.split('\t')).toHaveLength(3);
  });

  it('prints indexes from 0 as JSON', async () => {
    expect(await beads(HINDI, ENGLISH)).toEqual([
      { source: [0], target: [0], score: expect.any(Number) as number },
      { source: [1], target: [1], score: expect.any(Number) as number },
    ]);
  });

  it('takes each line for a sentence if told so, an empty one too', async () => {
    const found = await beads('एक।\r\n\r\nतीन।\n', 'One. Two.\n\nThree.\n', '--presegmented');
    expect(found.flatMap(({ source }) => source)).toEqual([0, 1, 2]);
    expect(found.flatMap(({ target }) => target)).toEqual([0, 1, 2]);
  });

  it('finds no sentence in an empty file', async () => {
    expect(await beads('', '', '--presegmented')).toEqual([]);
    expect(await beads('', 'One.\n', '--presegmented')).toMatchObject([
      { source: [], target: [0] },
    ]);
  });

  it('has every index in exactly one bead, and omissions and additions singly', async () => {
    const side = fc.array(fc.stringMatching(/^[a-z ]{0,40}$/), { maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(side, side, async (source, target) => {
        const text = (lines: string[]): string => lines.map((line) => `${line}\n`).join('');
        const found = await beads(text(source), text(target), '--presegmented');
        expect(found.flatMap((bead) => bead.source)).toEqual([...source.keys()]);
        expect(found.flatMap((bead) => bead.target)).toEqual([...target.keys()]);
        for (const bead of found) {
          expect(bead.score).toBeGreaterThanOrEqual(0);
          expect(bead.score).toBeLessThanOrEqual(1);
          const [fewer, more] = [bead.source.length, bead.target.length].sort() as [number, number];
          if (fewer === 0) expect(more).toBe(1);
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe('setu align with more to go by', () => {
  it('writes a page that escapes the texts and marks their languages', async () => {
    const cwd = await temporaryFolder({
      'hi.txt': 'एक <b>राजा</b> था।\n',
      'en.txt': 'A <i>king</i>.\n',
    });
    await runCommand(addAlign, ['align', 'hi.txt', 'en.txt', '--html', 'page.html'], { cwd });
    const page = await readFile(path.join(cwd, 'page.html'), 'utf8');
    expect(page).toContain('<p lang="hi"><sup>1</sup>एक &lt;b&gt;राजा&lt;/b&gt; था।');
    expect(page).toContain('A &lt;i&gt;king&lt;/i&gt;.');
    expect(page).not.toMatch(/<script|https?:/);
  });

  it('refuses a translation of another number of lines', async () => {
    const files = { 'hi.txt': HINDI, 'en.txt': ENGLISH, 'mt.txt': 'One line.\n' };
    const cwd = await temporaryFolder(files);
    const words = ['align', 'hi.txt', 'en.txt', '--mt', 'mt.txt'];
    await expect(runCommand(addAlign, words, { cwd })).rejects.toThrow('expected 2 lines, got 1');
  });
});
