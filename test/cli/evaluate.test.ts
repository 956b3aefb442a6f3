import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { addEvaluate } from '../../src/cli/evaluate.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { runCommand } from './fake-shell.ts';
import { runSetu } from './run-setu.ts';

const FILES = {
  'reference.txt': 'The old well in the square was dry.\r\n\r\nNobody came that day.\r\n',
  'mine.txt': 'The old well in the market was dry.\n\nNobody came that day.\n',
  'yours.txt': 'The old well in the square was dry.\n\nNobody came that day.',
  'short.txt': 'The old well in the square was dry.\n',
};

async function evaluate(...words: string[]) {
  const cwd = await temporaryFolder(FILES);
  const outcome = await runCommand(addEvaluate, ['evaluate', ...words], { cwd });
  return Object.assign(outcome, { cwd });
}

describe('setu evaluate', () => {
  it('prints each score with how it was computed', async () => {
    const { lines } = await evaluate('yours.txt', 'reference.txt');
    expect(lines).toEqual([
      'BLEU     100.00  nrefs:1|case:mixed|eff:no|tok:13a|smooth:exp',
      'chrF2    100.00  nrefs:1|case:mixed|eff:yes|nc:6|nw:0|space:no',
      'chrF2++  100.00  nrefs:1|case:mixed|eff:yes|nc:6|nw:2|space:no',
    ]);
  });

  it('prints one object as JSON', async () => {
    const { json } = await evaluate('mine.txt', 'reference.txt', '--json');
    // Words 13 of 14, pairs 10 of 12, triples 7 of 10, fours 4 of 8; as long as the reference.
    const bleu = 100 * ((13 / 14) * (10 / 12) * (7 / 10) * (4 / 8)) ** (1 / 4);
    expect(json).toEqual([
      {
        bleu: expect.closeTo(bleu, 3) as number,
        chrf: expect.any(Number) as number,
        chrfpp: expect.any(Number) as number,
        signatures: expect.objectContaining({
          bleu: 'nrefs:1|case:mixed|eff:no|tok:13a|smooth:exp',
        }) as object,
      },
    ]);
  });

  it('compares two systems, the same for the same seed', async () => {
    const words = ['mine.txt', 'reference.txt', '--against', 'yours.txt', '--seed', '4'];
    const { lines, stdout } = await evaluate(...words);
    expect(lines[0]).toMatch(/mine\.txt +yours\.txt +difference +p +other better/);
    expect(lines[1]).toMatch(
      /^BLEU .* 100\.00 \(\d+\.\d–100\.0\) +\+\d+\.\d\d +[01]\.\d{3} +\d+ %$/,
    );
    expect(lines.at(-1)).toContain('seed 4');
    expect((await evaluate(...words)).stdout).toBe(stdout);
  });

  it('gives the comparison as JSON too', async () => {
    const { json } = await evaluate(
      'mine.txt',
      'reference.txt',
      '--against',
      'yours.txt',
      '--json',
    );
    expect(json).toMatchObject([
      {
        comparison: {
          samples: 1000,
          seed: 12345,
          chrf: { against: { score: 100, high: 100 }, difference: expect.any(Number) as number },
        },
      },
    ]);
  });

  it('writes a page, in place of one that is there', async () => {
    const { cwd, lines } = await evaluate('mine.txt', 'reference.txt', '--html', 'mine.txt');
    expect(lines).toHaveLength(3);
    expect(await readFile(path.join(cwd, 'mine.txt'), 'utf8')).toContain('line 1');
  });

  it('exits 2 when one file has more lines than the other, saying how many', async () => {
    const cwd = await temporaryFolder(FILES);
    const { code, stdout, stderr } = await runSetu(['evaluate', 'short.txt', 'reference.txt'], {
      cwd,
    });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('short.txt has 1 lines, reference.txt has 3; expected as many.');
  });

  it('takes the other system’s lines just as seriously', async () => {
    await expect(
      evaluate('mine.txt', 'reference.txt', '--against', 'short.txt'),
    ).rejects.toMatchObject({ code: 'input' });
  });
});
