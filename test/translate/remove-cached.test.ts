import path from 'node:path';
import Database from 'libsql';
import { describe, expect, it } from 'vitest';
import {
  type CachedTranslation,
  eachCachedTranslation,
} from '../../src/translate/cached-translations.ts';
import { againKey } from '../../src/translate/cache-key.ts';
import { inspectCache } from '../../src/translate/inspect-cache.ts';
import { openCache } from '../../src/translate/open-cache.ts';
import { removeCached } from '../../src/translate/remove-cached.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { VirtualClock } from './virtual-clock.ts';

const BUDGETS = { budgetUSD: 1, monthlyBudgetUSD: 1 };

/** A cache file with entries of these keys, at a time. */
async function cacheOf(...keys: string[]) {
  const file = path.join(await temporaryFolder(), 'cache.db');
  const put = (at: number, ...names: string[]): void => {
    const { cache } = openCache(file, BUDGETS, new VirtualClock(at));
    cache.put(names.map((key) => ({ key, normalised: key, target: `of ${key}`, engine: 'E' })));
    cache.close();
  };
  put(1_000, ...keys);
  const all = (): CachedTranslation[] => {
    const found: CachedTranslation[] = [];
    eachCachedTranslation(file, (one) => found.push(one));
    return found;
  };
  return { file, put, all };
}

describe('removeCached', () => {
  it('removes what it is given and leaves the rest', async () => {
    const { file, all } = await cacheOf('a', 'b', 'c');
    const chosen = all().filter(({ key }) => key !== 'b');
    expect(removeCached(file, chosen)).toEqual({ removed: 2, shrunk: true });
    expect(all().map(({ key }) => key)).toEqual(['b']);
  });

  it('shows no mark of a second answer, and removes it with the answer', async () => {
    const { file, all } = await cacheOf('a', againKey('a'), 'b');
    expect(all().map(({ key }) => key)).toEqual(['a', 'b']);
    expect(inspectCache(file)).toMatchObject({ translations: 2 });
    removeCached(
      file,
      all().filter(({ key }) => key === 'a'),
    );
    const { cache } = openCache(file, BUDGETS, new VirtualClock(0));
    expect(cache.get(againKey('a'))).toBe(undefined);
    cache.close();
  });

  it('leaves what was answered anew since it was chosen', async () => {
    const { file, put, all } = await cacheOf('a', 'b');
    const chosen = all();
    put(2_000, 'a');
    expect(removeCached(file, chosen)).toMatchObject({ removed: 1 });
    expect(all()).toMatchObject([{ key: 'a', at: 2_000 }]);
  });

  it('removes also while somebody reads, and says that the file does not shrink yet', async () => {
    const { file, all } = await cacheOf('a');
    const reader = new Database(file);
    reader.exec('BEGIN');
    reader.prepare('SELECT * FROM translation').all();
    const done = removeCached(file, all());
    reader.close();
    expect(done).toEqual({ removed: 1, shrunk: false });
    expect(all()).toEqual([]);
  });

  it('says what is wrong with a file that it cannot change', async () => {
    const { file, all } = await cacheOf('a');
    const chosen = all();
    const later = new Database(file);
    later.exec('PRAGMA user_version = 99');
    later.close();
    expect(() => removeCached(file, chosen)).toThrow(/cannot be read: it has version 99/);
    expect(() => all()).toThrow(/it has version 99.*update Setu/);
  });
});

describe('eachCachedTranslation', () => {
  it('shows more than a page of them, each once', async () => {
    const keys = Array.from({ length: 10_001 }, (_, n) => `k${n}`);
    const { all } = await cacheOf(...keys);
    expect(all().map(({ key }) => key)).toEqual(keys.sort());
  });

  it('knows by its label the engine of a key of another version', async () => {
    const { all } = await cacheOf('0\nold');
    expect(all()).toMatchObject([{ engine: 'E', model: '', label: 'E', text: '0\nold' }]);
  });
});
