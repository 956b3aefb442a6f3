import { describe, expect, it } from 'vitest';
import { addCache } from '../../../src/cli/cache.ts';
import type { CacheStats } from '../../../src/cli/cache/stats-lines.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { runCommand } from '../fake-shell.ts';
import { paidCache } from './paid-cache.ts';

const NOW = Date.now();
const day = (daysAgo: number): string =>
  new Date(NOW - daysAgo * 86_400_000).toISOString().slice(0, 10);

const STORY = { 'input/gaon.txt': 'राम घर गया।\n\nहूँ तो सही।\n' };
const PAID = [
  { text: 'राम घर गया।', target: 'Ram went home.', daysAgo: 40 },
  { text: 'हूं तो सही।', target: 'I am indeed.' },
  { text: 'यह अब नहीं है।', target: 'This is gone now.', daysAgo: 400 },
  { text: 'राम घर गया।', target: '⟦x y z⟧', engine: 'pseudo' as const },
];

const stats = (cwd: string, ...words: string[]) =>
  runCommand(addCache, ['cache', 'stats', ...words], { cwd });

describe('setu cache stats', () => {
  it('tells what is kept, what it is worth, what is used and what was spent', async () => {
    const { cwd, file } = await paidCache(STORY, PAID, NOW);
    const { lines, stderr } = await stats(cwd);
    expect(stderr).toBe('Reading 1 document.\n');
    expect(lines[0]).toMatch(/^Cache: {9}\/.*\/cache\.db \(\d+ kilobytes, version \d+\)$/);
    expect(lines[0]).toContain(file);
    expect(lines.slice(1, 6)).toEqual([
      'Translations:  4',
      `  Google Cloud Translation (v2:nmt): 3 translations, ${day(400)} to ${day(0)}, worth about 0.0007 USD`,
      `  Pseudo-translation (1): 1 translation, ${day(0)} to ${day(0)}, free`,
      'Age:           2 up to 30 days, 1 up to 180 days, 1 older',
      'In use:        3 of 4 stand in 1 document',
    ]);
    expect(lines[6]).toBe('Money:');
    expect(lines[7]).toContain(
      `${day(0).slice(0, 7)}  google: 0.50 USD spent (1 request, 11 characters)`,
    );
  });

  it('prints one object for programs, and nothing else', async () => {
    const { cwd, open } = await paidCache(STORY, PAID, NOW);
    // As a build that is under way leaves it.
    const { cache, ledger } = open();
    ledger.reserve('google', 100, 2);
    const { stdout, stderr } = await stats(cwd, '--json', '--quiet');
    cache.close();
    expect(stderr).toBe('');
    const told = JSON.parse(stdout) as CacheStats;
    expect(told).toMatchObject({
      translations: 4,
      engines: [
        { engine: 'google', model: 'v2:nmt', translations: 3, used: 2 },
        { engine: 'pseudo', model: '1', translations: 1, used: 1, usd: 0 },
      ],
      ages: [
        { days: 30, translations: 2 },
        { days: 180, translations: 1 },
        { days: 365, translations: 0 },
        { days: null, translations: 1 },
      ],
      documents: { read: 1, failed: [] },
      skipped: null,
    });
    expect(told.bytes).toBeGreaterThan(1_000);
    expect(told.ledger.find(({ month }) => month === day(0).slice(0, 7))).toMatchObject({
      engine: 'google',
      spent: 0.5,
      reserved: 2,
    });
  });

  it('says that it did not look at the documents, and why', async () => {
    const { cwd } = await paidCache({}, PAID, NOW);
    expect((await stats(cwd, '--no-documents')).stdout).toContain(
      'In use:        not known; no document was read (not asked for)',
    );
    expect((await stats(cwd)).stdout).toMatch(
      /not known; no document was read \(Input folder .*ENOENT/,
    );
    await expect(stats(cwd, '--input', 'nowhere')).rejects.toThrow(/nowhere cannot be read/);
  });

  it('says so where there is no cache, and makes none', async () => {
    const cwd = await temporaryFolder(STORY);
    expect((await stats(cwd)).lines[0]).toMatch(/^No cache yet: .*cache\.db$/);
    const told = JSON.parse((await stats(cwd, '--json')).stdout) as CacheStats;
    expect(told).toMatchObject({ version: 0, bytes: 0, translations: 0, engines: [], ledger: [] });
  });
});
