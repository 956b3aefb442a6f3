import Database from 'libsql';
import { describe, expect, it } from 'vitest';
import { addCache } from '../../../src/cli/cache.ts';
import { eachCachedTranslation } from '../../../src/translate/cached-translations.ts';
import { readLedger } from '../../../src/translate/read-ledger.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { runCommand } from '../fake-shell.ts';
import { paidCache } from './paid-cache.ts';

const STORY = { 'input/gaon.txt': 'राम घर गया।\n\nनया वाक्य।\n' };
const PAID = [
  { text: 'राम घर गया।', target: 'Ram went home.', daysAgo: 200 },
  { text: 'पुराना वाक्य।', target: 'Old sentence.', daysAgo: 200 },
  { text: 'हाल का वाक्य।', target: 'Recent sentence.' },
  { text: 'राम घर गया।', target: '⟦x y z⟧', engine: 'pseudo' as const },
  { text: 'पुराना वाक्य।', target: '⟦a b⟧', engine: 'pseudo' as const },
];

async function world(files: Readonly<Record<string, string>> = STORY) {
  const { cwd, file, open } = await paidCache(files, PAID);
  const prune = (words: string, isTTY = false) =>
    runCommand(addCache, ['cache', 'prune', ...words.split(' ').filter(Boolean)], { cwd, isTTY });
  const left = (): string[] => {
    const targets: string[] = [];
    eachCachedTranslation(file, ({ target }) => targets.push(target));
    return targets.sort();
  };
  return { cwd, file, open, prune, left };
}

const ALL = PAID.map(({ target }) => target).sort();
const without = (...gone: string[]): string[] => ALL.filter((target) => !gone.includes(target));

describe('setu cache prune', () => {
  it.each([
    ['--engine pseudo', ['⟦x y z⟧', '⟦a b⟧']],
    ['--older-than 180d', ['Ram went home.', 'Old sentence.']],
    ['--older-than 27w', ['Ram went home.', 'Old sentence.']],
    ['--older-than 1y', []],
    ['--unused', ['Old sentence.', 'Recent sentence.', '⟦a b⟧']],
    ['--unused --older-than 180d', ['Old sentence.']],
    ['--unused --engine google', ['Old sentence.', 'Recent sentence.']],
  ])('with %s removes what fits all of it, and never the ledger', async (words, gone) => {
    const { prune, left, file } = await world();
    const ledger = readLedger(file);
    const { json } = await prune(`${words} --yes --json`).then(({ stdout }) => ({
      json: JSON.parse(stdout) as object,
    }));
    expect(json).toMatchObject({ chosen: gone.length, removed: gone.length, dryRun: false });
    expect(left()).toEqual(without(...gone));
    expect(readLedger(file)).toEqual(ledger);
    expect(ledger).not.toEqual([]);
  });

  it('tells how many and what they were worth', async () => {
    const { prune } = await world();
    const { stdout } = await prune('--unused --yes');
    expect(stdout).toBe('Removed 3 translations (2 paid for, worth about 0.0005 USD).\n');
  });

  it('removes nothing in a dry run', async () => {
    const { prune, left } = await world();
    const { stdout } = await prune('--unused --dry-run');
    expect(stdout).toBe('Would remove 3 translations (2 paid for, worth about 0.0005 USD).\n');
    expect(left()).toEqual(ALL);
  });

  it('asks for --yes before anything paid for goes, and where nobody looks on', async () => {
    const { prune, left } = await world();
    await expect(prune('--unused')).rejects.toThrow(
      'Would remove 3 translations (2 paid for, worth about 0.0005 USD). Nothing was removed.',
    );
    await expect(prune('--engine pseudo')).rejects.toThrow('Nothing was removed');
    expect(left()).toEqual(ALL);
  });

  it('needs no --yes on a terminal for what was free', async () => {
    const { prune, left } = await world();
    await expect(prune('--unused', true)).rejects.toThrow('Nothing was removed');
    await prune('--engine pseudo', true);
    expect(left()).toEqual(without('⟦x y z⟧', '⟦a b⟧'));
  });

  it('has nothing to ask where nothing fits', async () => {
    const { prune } = await world();
    expect((await prune('--older-than 2y')).stdout).toBe(
      'Nothing to remove: no translation fits.\n',
    );
  });

  it('makes the file smaller', async () => {
    const { cwd, file } = await paidCache(STORY, [
      { text: 'राम', target: 'long '.repeat(50_000), daysAgo: 9 },
    ]);
    const pages = (): number => {
      const database = new Database(file);
      const { page_count: count } = database.prepare('PRAGMA page_count').get() as {
        page_count: number;
      };
      database.close();
      return count;
    };
    const before = pages();
    await runCommand(addCache, ['cache', 'prune', '--older-than', '8d', '--yes'], { cwd });
    expect(pages()).toBeLessThan(before / 4);
  });

  it('works while a build has the cache open, and leaves what that answers anew', async () => {
    const { open, prune, left } = await world();
    const { cache } = open();
    const { stdout } = await prune('--unused --older-than 180d --yes');
    expect(stdout).toMatch(/^Removed 1 translation /);
    cache.put([{ key: 'new', normalised: 'नया', target: 'New.', engine: 'Fake' }]);
    cache.close();
    expect(left()).toEqual([...without('Old sentence.'), 'New.'].sort());
  });

  it.each([
    ['', /Nothing was chosen/],
    ['--yes', /Nothing was chosen/],
    ['--older-than 180', /Expected an age in days, weeks or years/],
    ['--older-than 6m', /Expected an age in days, weeks or years/],
    ['--engine gogle --yes', /--engine: expected one of .*pseudo, got "gogle"/],
    ['--unused --input nowhere --yes', /nowhere cannot be read/],
  ])('refuses "%s" and removes nothing', async (words, message) => {
    const { prune, left } = await world();
    await expect(prune(words)).rejects.toThrow(message);
    expect(left()).toEqual(ALL);
  });

  it('takes nothing for unused where a document cannot be read, or where there is none', async () => {
    const broken = await world({ ...STORY, 'input/bad.md': '---\n: [\n---\n' });
    await expect(broken.prune('--unused --yes')).rejects.toThrow(/bad\.md cannot be read/);
    expect(broken.left()).toEqual(ALL);
    const empty = await world({ 'input/': '' });
    await expect(empty.prune('--unused --yes')).rejects.toThrow(/There are no documents/);
    expect(empty.left()).toEqual(ALL);
  });

  it('makes no cache where there is none', async () => {
    const cwd = await temporaryFolder(STORY);
    const words = ['cache', 'prune', '--older-than', '1d'];
    const { stdout } = await runCommand(addCache, words, { cwd });
    expect(stdout).toBe('Nothing to remove: no translation fits.\n');
  });
});
