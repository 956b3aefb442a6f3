import type { Counts } from '../../test/translate/engines/stand-in/bill.ts';
import { windowFilled } from '../../test/translate/engines/stand-in/window-filled.ts';
import type { Quota } from '../../test/translate/engines/stand-in/quota.ts';

export interface Figures {
  /** Per cent of the quota, from the end of the first window to the end of the load. */
  readonly used: number;
  /** How full the sliding window was, in per cent: without the ends of the load. */
  readonly filled: number;
  readonly refusals: number;
  readonly requests: number;
  readonly billed: number;
  readonly unique: number;
  readonly seconds: number;
}

/** What the service has seen of a system. */
export function measure(counts: Counts, quota: Quota): Figures {
  const { billings, refusals, requests, billedCharacters, uniqueCharacters } = counts;
  const start = billings[0]?.[0] ?? 0;
  const [from, end] = [start + quota.windowMs, billings.at(-1)?.[0] ?? 0];
  const later = billings.reduce((sum, [at, characters]) => sum + (at < from ? 0 : characters), 0);
  return {
    used: (100 * later * quota.windowMs) / (quota.characters * (end - from)),
    filled: 100 * windowFilled(billings, quota),
    refusals,
    requests,
    billed: billedCharacters,
    unique: uniqueCharacters,
    seconds: (end - start) / 1_000,
  };
}
