import { describe, expect, it } from 'vitest';
import type { EngineFacts, EnginePlugin } from '../../src/context.ts';
import { costOf, estimateBudget, type Price, priceOf } from '../../src/estimate/estimate-cost.ts';
import { google } from '../../src/translate/engines/google.ts';
import { pseudo } from '../../src/translate/engines/pseudo.ts';

const factsOf = (plugin: EnginePlugin, prices: Record<string, number> = {}): EngineFacts =>
  plugin.describe({ env: {}, options: {}, prices });

const PRICE: Price = { perMillion: 20, from: 'list', readOn: '2026-11-23' };
const BUDGETS = { budgetUSD: 5, monthlyBudgetUSD: 50 };

describe('priceOf', () => {
  it('is the list price with the day on which it was read', () => {
    expect(priceOf(google, factsOf(google), {})).toEqual(PRICE);
  });

  it('is the configured price before that, also if it is the same or nothing', () => {
    for (const own of [10, 20, 0]) {
      const prices = { google: own };
      const price = { perMillion: own, from: 'configuration', readOn: null };
      expect(priceOf(google, factsOf(google, prices), prices)).toEqual(price);
    }
  });

  it('is none for an engine that is free', () => {
    const free = { perMillion: 0, from: 'free', readOn: null };
    expect(priceOf(pseudo, factsOf(pseudo), {})).toEqual(free);
  });
});

describe('estimateBudget', () => {
  it('fits exactly, as the ledger would have it', () => {
    expect(costOf(250_000, PRICE)).toBe(5);
    expect(estimateBudget(250_000, PRICE, BUDGETS, 0)).toMatchObject({ fits: true, left: 5 });
    expect(estimateBudget(250_001, PRICE, BUDGETS, 0)).toMatchObject({
      fits: false,
      charactersWithin: 250_000,
    });
  });

  it.each([
    [0, 5],
    [46, 4],
    [50, 0],
    [60, 0],
  ])('leaves, when the month has spent %d USD, %d for the run', (spent, left) => {
    expect(estimateBudget(1_000_000, PRICE, BUDGETS, spent)).toMatchObject({
      left,
      fits: false,
      charactersWithin: (left / 20) * 1_000_000,
    });
  });

  it('has room for nothing, and for what costs nothing, however much is spent', () => {
    expect(estimateBudget(0, PRICE, BUDGETS, 60).fits).toBe(true);
    const free: Price = { perMillion: 0, from: 'free', readOn: null };
    expect(estimateBudget(1e9, free, BUDGETS, 60)).toMatchObject({
      fits: true,
      charactersWithin: 1e9,
    });
  });
});
