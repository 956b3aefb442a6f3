import type { Config } from '../config/schema.ts';
import type { EngineFacts, EnginePlugin } from '../context.ts';

/** What a million characters cost, and who says so. */
export interface Price {
  /** USD. */
  readonly perMillion: number;
  /** The configuration's own, the service's published one, or none: the engine is free. */
  readonly from: 'configuration' | 'list' | 'free';
  /** The day on which a published price was read: `2026-11-23`. */
  readonly readOn: string | null;
}

/** All in USD. */
export interface Budget {
  readonly run: number;
  readonly month: number;
  /** Spent or reserved this month (UTC), by every run before. */
  readonly spentThisMonth: number;
  /** What a run may still spend: the smaller of the two budgets' rests. */
  readonly left: number;
  /** Whether all of it can be paid. */
  readonly fits: boolean;
  /** How many of the characters can be paid. */
  readonly charactersWithin: number;
}

/** A millionth of a cent: sums of prices are not exact in binary. */
const TOLERANCE_USD = 1e-8;

export function priceOf(
  { name, listPrice }: EnginePlugin,
  { price }: EngineFacts,
  prices: Config['translate']['prices'],
): Price {
  const isSet = prices[name] !== undefined && prices[name] === price;
  if (isSet || (!listPrice && price > 0)) {
    return { perMillion: price, from: 'configuration', readOn: null };
  }
  if (!listPrice) return { perMillion: price, from: 'free', readOn: null };
  return { perMillion: price, from: 'list', readOn: listPrice.readOn };
}

/** USD for so many characters. */
export const costOf = (characters: number, { perMillion }: Price): number =>
  (characters / 1_000_000) * perMillion;

/** Whether the budgets have room for so many characters, as the ledger will judge it. */
export function estimateBudget(
  characters: number,
  price: Price,
  {
    budgetUSD: run,
    monthlyBudgetUSD: month,
  }: Pick<Config['translate'], 'budgetUSD' | 'monthlyBudgetUSD'>,
  spentThisMonth: number,
): Budget {
  const left = Math.max(0, Math.min(run, month - spentThisMonth));
  const fits = costOf(characters, price) <= left + TOLERANCE_USD;
  const charactersWithin = fits ? characters : Math.floor((left / price.perMillion) * 1_000_000);
  return { run, month, spentThisMonth, left, fits, charactersWithin };
}
