import { existsSync, readdirSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { addBuild } from '../../../src/cli/build.ts';
import { addCache } from '../../../src/cli/cache.ts';
import { parseTmx } from '../../../src/memory/formats/tmx.ts';
import { runCommand } from '../fake-shell.ts';
import { paidCache } from './paid-cache.ts';

const NOW = Date.UTC(2026, 8, 9, 12);
/** The author spells with chandrabindu, Devanagari digits and curly quotes. */
const STORY = { 'input/gaon.md': 'मैं “यहाँ” १२ बजे **आया** था।\n' };
const OWN = 'मैं “यहाँ” १२ बजे <1>आया</1> था।';
const PAID = [
  { text: OWN, target: 'I <1>came</1> "here" at 12 &amp; left.' },
  { text: 'वहाँ २ लोग हैं।', target: 'There are 2 people.' },
  { text: 'स्रोत लौटा है।', target: 'स्रोत लौटा है।' },
  { text: 'राम घर गया।', target: '⟦x y z⟧', engine: 'pseudo' as const },
];

async function world() {
  const { cwd, open } = await paidCache(STORY, PAID, NOW);
  const run = (words: string) =>
    runCommand(addCache, ['cache', 'export', ...words.split(' ').filter(Boolean)], { cwd });
  return { cwd, open, run, place: (name: string) => path.join(cwd, name) };
}

describe('setu cache export', () => {
  it('writes a memory that says of each that a machine made it, and when', async () => {
    const { run } = await world();
    const { stdout, stderr, code } = await run('');
    const { units, findings } = await parseTmx([stdout], { file: 'x.tmx' });
    expect([findings, code]).toEqual([[], undefined]);
    const properties = { 'x-origin': 'machine', 'x-engine': 'google', 'x-model': 'v2:nmt' };
    const machine =
      'Machine translation by Google Cloud Translation (v2:nmt) on 2026-09-09; nobody has approved it.';
    expect(units).toEqual([
      {
        source: OWN,
        target: 'I <1>came</1> "here" at 12 &amp; left.',
        properties: { ...properties, 'x-source': 'document' },
        notes: [machine],
        changedBy: 'Google Cloud Translation',
        changedAt: '20260909T120000Z',
      },
      {
        source: 'वहां 2 लोग हैं।',
        target: 'There are 2 people.',
        properties: { ...properties, 'x-source': 'key' },
        notes: [machine, expect.stringContaining('no present document has it') as string],
        changedBy: 'Google Cloud Translation',
        changedAt: '20260909T120000Z',
      },
    ]);
    expect(stderr.split('\n').slice(1, 5)).toEqual([
      'Exported 2 machine translations.',
      '1 sentence of no present document: the Hindi is in Setu’s own form.',
      'Left out 1 answer made up by trials (--engine pseudo exports them).',
      'Left out 1 answer that cannot stand as a translation.',
    ]);
  });

  it('writes JSON lines', async () => {
    const { run } = await world();
    const { json } = await run('--format jsonl --quiet');
    expect(json).toHaveLength(2);
    expect(json).toContainEqual({
      source: 'वहां 2 लोग हैं।',
      target: 'There are 2 people.',
      origin: 'machine',
      engine: 'google',
      model: 'v2:nmt',
      label: 'Google Cloud Translation',
      at: '2026-09-09T12:00:00.000Z',
      sourceFrom: 'key',
    });
  });

  it('gives a build back what was lost, as a memory that nobody approved', async () => {
    const { cwd, run, place } = await world();
    await run('--to input/memory/paid.tmx --quiet');
    await writeFile(place('input/do.md'), 'वहां २ लोग हैं।\n');
    const words = ['build', '--config', 'setu.config.json', '--quiet', '--json'];
    await writeFile(place('setu.config.json'), '{}');
    await rm(place('.setu'), { recursive: true });
    const { json, code } = await runCommand(addBuild, words, { cwd });
    expect(code).toBe(0);
    expect((json as { summary?: object }[]).at(-1)?.summary).toMatchObject({
      memory: 2,
      missing: 0,
    });
    const parallel = await readFile(place('output/gaon/parallel.json'), 'utf8');
    expect(parallel).toContain('"state": "translated"');
  });

  it('tells programs what it did, in one object', async () => {
    const { run, place } = await world();
    const { stdout } = await run('--to paid.jsonl --json --quiet');
    expect(JSON.parse(stdout)).toEqual({
      file: place('paid.jsonl'),
      format: 'jsonl',
      translations: 2,
      inKeyForm: 1,
      leftOut: { trial: 1, refused: 1 },
    });
    expect((await readFile(place('paid.jsonl'), 'utf8')).split('\n')).toHaveLength(3);
  });

  it('replaces no file unless it is told to, and leaves nothing half-written', async () => {
    const { cwd, run, place } = await world();
    await writeFile(place('paid.tmx'), 'precious');
    await expect(run('--to paid.tmx')).rejects.toThrow(/paid\.tmx is there already/);
    expect(await readFile(place('paid.tmx'), 'utf8')).toBe('precious');
    await run('--to paid.tmx --force');
    expect(await readFile(place('paid.tmx'), 'utf8')).toContain('<tmx version="1.4">');
    expect(readdirSync(cwd).sort()).toEqual(['.setu', 'input', 'paid.tmx']);
  });

  it.each([
    ['--to input/memory/approved.tmx', /these are machine translations/],
    ['--to .setu/cache.db --force', /that folder is Setu’s own/],
    ['--json', /the export goes to standard output/],
    ['--format csv', /--format: expected one of tmx, jsonl/],
    ['--engine gogle', /--engine: expected one of firefox, google, /],
  ])('refuses %s', async (words, message) => {
    const { run, place } = await world();
    await expect(run(words)).rejects.toThrow(message);
    expect(existsSync(place('input/memory/approved.tmx'))).toBe(false);
  });

  it('works while a build runs, without documents, and for one engine alone', async () => {
    const { open, run } = await world();
    const { cache } = open();
    const { json } = await run('--format jsonl --engine pseudo --no-documents --quiet');
    cache.close();
    expect(json).toMatchObject([{ engine: 'pseudo', target: '⟦x y z⟧', sourceFrom: 'key' }]);
  });
});
