import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openCache } from '../../src/translate/open-cache.ts';
import { readLedger, spentInMonth } from '../../src/translate/read-ledger.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { VirtualClock } from './virtual-clock.ts';

const BUDGETS = { budgetUSD: 100, monthlyBudgetUSD: 100 };
const LAST_OF_OCTOBER = Date.UTC(2026, 9, 31, 23, 59, 59);

describe('readLedger', () => {
  it('adds up by month (UTC) and engine; what has no answer is reserved', async () => {
    const file = path.join(await temporaryFolder(), 'cache.db');
    const clock = new VirtualClock(LAST_OF_OCTOBER);
    const { ledger, cache } = openCache(file, BUDGETS, clock);
    const pay = (engine: string, characters: number, usd: number, answered = true): void => {
      const reservation = ledger.reserve(engine, characters, usd);
      if (answered && 'id' in reservation) ledger.settle(reservation.id, usd);
    };
    pay('google', 1_000, 1);
    await clock.advance(2_000);
    pay('google', 2_000, 2);
    pay('google', 4_000, 4, false);
    pay('openai', 500, 0.5);
    // While the build that writes is still there.
    const months = readLedger(file);
    cache.close();
    expect(months).toEqual([
      { month: '2026-11', engine: 'google', requests: 2, characters: 6_000, spent: 2, reserved: 4 },
      { month: '2026-11', engine: 'openai', requests: 1, characters: 500, spent: 0.5, reserved: 0 },
      { month: '2026-10', engine: 'google', requests: 1, characters: 1_000, spent: 1, reserved: 0 },
    ]);
    expect(spentInMonth(months, LAST_OF_OCTOBER)).toBe(1);
    expect(spentInMonth(months, clock.now())).toBe(6.5);
    expect(spentInMonth(months, clock.now() + 40 * 86_400_000)).toBe(0);
  });

  it('is empty where there is no cache', async () => {
    expect(readLedger(path.join(await temporaryFolder(), 'cache.db'))).toEqual([]);
  });
});
