import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import Database from 'libsql';
import { describe, expect, it } from 'vitest';
import { openCache } from '../../src/translate/open-cache.ts';
import { fullDisk } from '../support/full-disk.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { VirtualClock } from './virtual-clock.ts';

const entry = (key: string, target: string) => ({ key, normalised: key, target, engine: 'E' });

const BUDGETS = { budgetUSD: 5, monthlyBudgetUSD: 5 };
const open = (file: string) => openCache(file, BUDGETS, new VirtualClock());

const newFile = async (): Promise<string> => path.join(await temporaryFolder(), 'cache.db');

/** A cache on a disk that is full from now on, and what it was about to keep. */
async function fullCache() {
  const file = await newFile();
  const opened = open(file);
  const reservation = opened.ledger.reserve('e', 5, 0.5);
  const makeRoom = fullDisk(file);
  const paid = { id: 'id' in reservation ? reservation.id : NaN, usd: 0.5 };
  return { file, ...opened, makeRoom, paid };
}

/** Rows of the ledger: dollars, and whether they are settled. */
function ledgerOf(file: string): unknown[] {
  const database = new Database(file);
  const rows = database.prepare('SELECT usd, settled FROM ledger').raw().all();
  database.close();
  return rows;
}

describe('a full disk', () => {
  it('lets the run have the answer, and spend nothing more', async () => {
    const { cache, ledger, makeRoom, paid } = await fullCache();
    cache.put([entry('क', 'A')], paid);
    expect([cache.get('क')?.target, cache.latest('क')?.target]).toEqual(['A', 'A']);
    expect(cache.get('ख')).toBeUndefined();
    expect(ledger.reserve('e', 1, 0.1)).toEqual({
      refused: 'the cache cannot be written (database or disk is full)',
    });
    makeRoom();
    cache.close();
  });

  it('keeps the answer with the reservation settled if there is room at the end', async () => {
    const { file, cache, makeRoom, paid } = await fullCache();
    cache.put([entry('क', 'A'), entry('ख', 'B')], paid);
    makeRoom();
    cache.close();
    const { cache: next } = open(file);
    expect([next.get('क')?.target, next.get('ख')?.target]).toEqual(['A', 'B']);
    next.close();
    expect(ledgerOf(file)).toEqual([[0.5, 1]]);
  });

  it('is told at the end: how much was lost, and that nothing more was paid', async () => {
    const { file, cache, paid } = await fullCache();
    cache.put([entry('क', 'A'), entry('ख', 'B')], paid);
    expect(() => cache.close()).toThrow(
      expect.objectContaining({
        code: 'output',
        message: expect.stringMatching(/texts: 2\).*disk is full/) as string,
        hint: expect.stringMatching(/Nothing was paid for after that.*once more/s) as string,
      }),
    );
    expect(ledgerOf(file)).toEqual([[0.5, 0]]);
  });

  it('spends nothing where not even the reservation can be written', async () => {
    const file = await newFile();
    const { cache, ledger } = open(file);
    const database = new Database(file);
    database.exec(`
      CREATE TRIGGER full BEFORE INSERT ON ledger
      BEGIN SELECT RAISE(ROLLBACK, 'database or disk is full'); END`);
    database.close();
    expect(ledger.reserve('e', 1, 0.1)).toEqual({
      refused: 'the cache cannot be written (database or disk is full)',
    });
    expect(ledger.spent()).toBe(0);
    cache.close();
  });
});

describe('a damaged cache', () => {
  it('is named, and nothing is paid for that it may hold', async () => {
    const file = await newFile();
    const { cache } = open(file);
    cache.put(Array.from({ length: 500 }, (_, index) => entry(`k${index}`, 'x'.repeat(200))));
    cache.close();
    const bytes = await readFile(file);
    await writeFile(file, bytes.fill(0xab, 8 * 4096));
    const { cache: damaged, ledger } = open(file);
    expect(() => Array.from({ length: 500 }, (_, index) => damaged.get(`k${index}`))).toThrow(
      expect.objectContaining({
        code: 'input',
        message: expect.stringContaining('the cache cannot be read (database disk image') as string,
        hint: expect.stringContaining('keep a copy') as string,
      }),
    );
    expect(ledger.reserve('e', 1, 0.1)).toHaveProperty('refused');
    damaged.close();
  });
});
