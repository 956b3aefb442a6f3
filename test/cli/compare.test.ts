import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { addCompare } from '../../src/cli/compare.ts';
import type { Comparison } from '../../src/index.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import type { Reply } from '../translate/engines/cloud-translation.ts';
import { startLibreTranslate } from '../translate/engines/libre-translate.ts';
import type { Loopback } from '../translate/engines/loopback.ts';
import { runCommand } from './fake-shell.ts';

const STORY = '---\ntitle: यात्रा\n---\n\nराम **घर** गया। सीता आई।\n\nEnglish only.\n';
const MEMORY =
  '<tmx version="1.4"><header/><body><tu><tuv xml:lang="hi"><seg>सीता आई।</seg></tuv>' +
  '<tuv xml:lang="en"><seg>Sita came.</seg></tuv></tu></body></tmx>';

let server: Loopback | undefined;

afterEach(async () => {
  vi.unstubAllEnvs();
  await server?.close();
});

const compare = (...flags: string[]) => compareWith([], ...flags);

/** The service answers so at first. */
async function compareWith(script: readonly Reply[], ...flags: string[]) {
  server = await startLibreTranslate(script);
  vi.stubEnv('LIBRETRANSLATE_URL', server.url);
  const cwd = await temporaryFolder({ 'input/story.md': STORY, 'input/memory/a.tmx': MEMORY });
  const words = ['compare', 'input/story.md', '--quiet', '--engines', ...flags];
  return Object.assign(await runCommand(addCompare, words, { cwd }), { cwd });
}

describe('setu compare', () => {
  it('shows the sentences by each engine, memory left out', async () => {
    const { lines, code } = await compare('libretranslate,pseudo');
    expect(code).toBe(0);
    expect(lines.filter((line) => /^ +\d/.test(line))).toHaveLength(3);
    expect(lines.filter((line) => line.includes(' pseudo  '))).toHaveLength(3);
    expect(lines.join('\n')).not.toMatch(/English only|Sita came/);
    expect(lines.at(-2)).toMatch(/^libretranslate +3 translated, .* sent, .* USD$/);
  });

  it('gives the same as one object', async () => {
    const { stdout } = await compare('libretranslate,pseudo', '--json');
    const { file, engines, rows } = JSON.parse(stdout) as Comparison;
    expect([file, engines.map(({ name }) => name)]).toEqual([
      'story.md',
      ['libretranslate', 'pseudo'],
    ]);
    expect(rows.map(({ source }) => source)).toEqual(['यात्रा', 'राम घर गया।', 'सीता आई।']);
    expect(rows[1]?.cells).toHaveLength(2);
    expect(engines[0]?.characters).toBeGreaterThan(0);
  });

  it('writes a page and keeps standard output free', async () => {
    const { cwd, stdout, stderr } = await compare('libretranslate,pseudo', '--html', 'c.html');
    expect(stdout).toBe('');
    expect(stderr).toContain('3 sentences compared');
    expect(await readFile(path.join(cwd, 'c.html'), 'utf8')).toContain('<mark>');
  });

  it('exits 3 if an engine left sentences out', async () => {
    const failing = { status: 400, body: { error: 'no' } };
    const script = Array.from({ length: 20 }, () => failing);
    const { lines, code } = await compareWith(script, 'libretranslate,pseudo');
    expect(code).toBe(3);
    expect(lines.join('\n')).toContain('(not translated)');
    expect(lines.at(-2)).toContain('3 missing');
  });

  it.each(['libretranslate', 'pseudo,pseudo', 'auto,pseudo'])(
    'wants two engines, not %s',
    async (engines) => {
      await expect(compare(engines)).rejects.toMatchObject({ code: 'usage' });
    },
  );

  it('names an engine that there is not', async () => {
    await expect(compare('gogle,pseudo')).rejects.toMatchObject({ code: 'config' });
  });
});
