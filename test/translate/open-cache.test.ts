import { copyFile, readFile } from 'node:fs/promises';
import path from 'node:path';
import Database from 'libsql';
import { describe, expect, it } from 'vitest';
import { SetuError } from '../../src/errors.ts';
import { openCache } from '../../src/translate/open-cache.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { VirtualClock } from './virtual-clock.ts';

const RICH = { budgetUSD: 100, monthlyBudgetUSD: 100 };
const DAY_MS = 86_400_000;

const entry = (key: string, target: string, normalised = key, engine = 'Engine') => {
  return { key, normalised, target, engine };
};

const newFile = async (): Promise<string> =>
  path.join(await temporaryFolder(), '.setu', 'cache.db');

/** Opens, acts, closes: one run. */
function run<T>(
  file: string | undefined,
  act: (opened: ReturnType<typeof openCache>) => T,
  { budgets = RICH, clock = new VirtualClock() } = {},
): T {
  const opened = openCache(file, budgets, clock);
  try {
    return act(opened);
  } finally {
    opened.cache.close();
  }
}

describe('the cache', () => {
  it('keeps answers for the next run', async () => {
    const file = await newFile();
    run(file, ({ cache }) => cache.put([entry('k1', 'One'), entry('k2', 'Two')]));
    const found = run(file, ({ cache }) => [cache.get('k1'), cache.get('k2'), cache.get('k3')]);
    expect(found).toMatchObject([
      { target: 'One', engine: 'Engine' },
      { target: 'Two', engine: 'Engine' },
      undefined,
    ]);
  });

  it('is one file: a copy of it holds everything', async () => {
    const file = await newFile();
    run(file, ({ cache }) => cache.put([entry('k', 'One')]));
    const copy = path.join(await temporaryFolder(), 'copy.db');
    await copyFile(file, copy);
    expect(run(copy, ({ cache }) => cache.get('k')?.target)).toBe('One');
  });

  it('replaces an answer by a later one', () => {
    const found = run(undefined, ({ cache }) => {
      cache.put([entry('k', 'One')]);
      cache.put([entry('k', 'Another')]);
      return cache.get('k')?.target;
    });
    expect(found).toBe('Another');
  });

  it('finds the newest answer of any engine to a text', () => {
    let now = 0;
    const clock = { now: () => (now += 1), sleep: () => Promise.resolve() };
    const { cache } = openCache(undefined, RICH, clock);
    cache.put([entry('b-key', 'older', 'घर', 'B')]);
    cache.put([entry('a-key', 'newer', 'घर', 'A')]);
    cache.put([entry('c-key', 'other', 'गाँव', 'C')]);
    const found = [cache.latest('घर'), cache.latest('शहर')];
    cache.close();
    expect(found).toMatchObject([{ target: 'newer', engine: 'A' }, undefined]);
  });

  it('makes the folder it lies in', async () => {
    const file = await newFile();
    run(file, () => undefined);
    expect((await readFile(file)).subarray(0, 15).toString()).toBe('SQLite format 3');
  });

  it('refuses a file of a later version, and says to update', async () => {
    const file = await newFile();
    run(file, () => undefined);
    const database = new Database(file);
    database.exec('PRAGMA user_version = 99');
    database.close();
    const error = misuse(file);
    expect(error.message).toMatch(/cache\.db has version 99, expected 1/);
    expect(error.hint).toMatch('update Setu');
  });

  it('says which file is no cache', async () => {
    const folder = await temporaryFolder({ 'cache.db': 'paid translations '.repeat(100) });
    const error = misuse(path.join(folder, 'cache.db'));
    expect(error.message).toMatch(/cache\.db cannot be opened/);
  });
});

function misuse(file: string): SetuError {
  try {
    run(file, () => undefined);
  } catch (error) {
    if (error instanceof SetuError && error.code === 'input') return error;
    throw error;
  }
  throw new Error('expected a SetuError');
}

describe('the ledger', () => {
  it('refuses what would overshoot the budget of the run, and says so', () => {
    const budgets = { budgetUSD: 1, monthlyBudgetUSD: 100 };
    const outcomes = run(
      undefined,
      ({ ledger }) => [0.6, 0.6, 0.4, 0.01].map((usd) => ledger.reserve('e', 1, usd)),
      { budgets },
    );
    const refused = { refused: 'the budget of the run (1 USD) is used up' };
    expect(outcomes).toEqual([{ id: 1 }, refused, { id: 2 }, refused]);
  });

  it('lets a budget be spent to the last cent', () => {
    const budgets = { budgetUSD: 0.3, monthlyBudgetUSD: 0.3 };
    const spend = ({ ledger }: ReturnType<typeof openCache>) =>
      [0.1, 0.1, 0.1, 0.0001].map((usd) => 'id' in ledger.reserve('e', 5_000, usd));
    expect(run(undefined, spend, { budgets })).toEqual([true, true, true, false]);
  });

  it('counts what is reserved until it is settled', () => {
    const budgets = { budgetUSD: 1, monthlyBudgetUSD: 100 };
    const act = ({ ledger }: ReturnType<typeof openCache>) => {
      const reservation = ledger.reserve('e', 1, 1);
      const before = [ledger.spent(), 'refused' in ledger.reserve('e', 1, 0.5)];
      if ('id' in reservation) ledger.settle(reservation.id, 0.25);
      return [...before, ledger.spent(), 'refused' in ledger.reserve('e', 1, 0.5)];
    };
    expect(run(undefined, act, { budgets })).toEqual([1, true, 0.25, false]);
  });

  it('counts a request without an answer as spent, in later runs too', async () => {
    const file = await newFile();
    const budgets = { budgetUSD: 5, monthlyBudgetUSD: 1 };
    run(file, ({ ledger }) => ledger.reserve('e', 1, 0.9), { budgets });
    expect(run(file, ({ ledger }) => ledger.reserve('e', 1, 0.2), { budgets })).toEqual({
      refused: 'the budget of the month (1 USD) is used up',
    });
  });

  it('starts each run with its whole budget', async () => {
    const file = await newFile();
    const budgets = { budgetUSD: 1, monthlyBudgetUSD: 100 };
    const spend = ({ ledger }: ReturnType<typeof openCache>) => ledger.reserve('e', 1, 0.9);
    const outcomes = [run(file, spend, { budgets }), run(file, spend, { budgets })];
    expect(outcomes).toEqual([{ id: 1 }, { id: 2 }]);
  });

  it.each([
    ['the last millisecond of a month', Date.UTC(2026, 1, 1) - 1, true],
    ['the first of the next month', Date.UTC(2026, 1, 1), false],
    ['the same month of the next year', Date.UTC(2027, 0, 20), false],
  ])('counts months in UTC: %s', async (_, later, refused) => {
    const file = await newFile();
    const budgets = { budgetUSD: 5, monthlyBudgetUSD: 1 };
    const spend = ({ ledger }: ReturnType<typeof openCache>) => ledger.reserve('e', 1, 0.9);
    run(file, spend, { budgets, clock: new VirtualClock(Date.UTC(2026, 0, 1)) });
    const outcome = run(file, spend, { budgets, clock: new VirtualClock(later) });
    expect('refused' in outcome).toBe(refused);
  });

  it.each([
    ['answered after it', true],
    ['not answered at all', false],
  ])('counts a request that was sent just before the end of a month and %s', (_, answered) => {
    const [before, after] = [Date.UTC(2026, 1, 1) - 1, Date.UTC(2026, 1, 1) + 1_000];
    let now = before;
    const clock = { now: () => now, sleep: () => Promise.resolve() };
    const budgets = { budgetUSD: 5, monthlyBudgetUSD: 1 };
    const { cache, ledger } = openCache(undefined, budgets, clock);
    const sent = ledger.reserve('e', 1, 0.9);
    now = after;
    if (answered && 'id' in sent) cache.put([entry('k', 'One')], { id: sent.id, usd: 0.9 });
    expect(ledger.reserve('e', 1, 0.9)).toEqual({
      refused: 'the budget of the month (1 USD) is used up',
    });
    cache.close();
  });

  it('counts what another process spends meanwhile', async () => {
    const file = await newFile();
    const budgets = { budgetUSD: 5, monthlyBudgetUSD: 1 };
    const outcomes = run(
      file,
      ({ ledger }) => [
        ledger.reserve('e', 1, 0.3),
        run(file, (other) => other.ledger.reserve('e', 1, 0.3), { budgets }),
        ledger.reserve('e', 1, 0.3),
        run(file, (other) => other.ledger.reserve('e', 1, 0.3), { budgets }),
      ],
      { budgets },
    );
    expect(outcomes.map((outcome) => 'id' in outcome)).toEqual([true, true, true, false]);
  });

  it('refuses in a run that goes on over the end of a month by its own budget still', async () => {
    const clock = new VirtualClock(Date.UTC(2026, 1, 1) - 1);
    const { ledger, cache } = openCache(undefined, { budgetUSD: 1, monthlyBudgetUSD: 1 }, clock);
    ledger.reserve('e', 1, 0.9);
    await clock.advance(DAY_MS);
    expect(ledger.reserve('e', 1, 0.9)).toEqual({
      refused: 'the budget of the run (1 USD) is used up',
    });
    cache.close();
  });
});
