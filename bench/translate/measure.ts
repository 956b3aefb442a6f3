import type { Counts } from '../../test/translate/engines/stand-in/bill.ts';
import type { Quota } from '../../test/translate/engines/stand-in/quota.ts';

export interface Figures {
  /** Per cent of the quota, from the end of the first window to the end of the load. */
  readonly used: number;
  /** The same over whole windows: from one window's worth on the bill to the last full one. */
  readonly steady: number;
  readonly refusals: number;
  readonly requests: number;
  readonly billed: number;
  readonly unique: number;
  readonly seconds: number;
}

/** What the service has seen of a system. */
export function measure(counts: Counts, { windowMs, characters: quota }: Quota): Figures {
  const { billings, refusals, requests, billedCharacters, uniqueCharacters } = counts;
  const start = billings[0]?.[0] ?? 0;
  const end = billings.at(-1)?.[0] ?? 0;
  const later = billings.filter(([at]) => at >= start + windowMs);
  const sum = later.reduce((all, [, characters]) => all + characters, 0);
  const windows = Math.floor(billedCharacters / quota) - 1;
  const full = timeOf(billings, (windows + 1) * quota) - timeOf(billings, quota);
  return {
    used: (100 * sum) / (quota * ((end - start - windowMs) / windowMs)),
    steady: (100 * windows * windowMs) / full,
    refusals,
    requests,
    billed: billedCharacters,
    unique: uniqueCharacters,
    seconds: (end - start) / 1_000,
  };
}

/** When so many characters were on the bill. */
function timeOf(billings: Counts['billings'], characters: number): number {
  let sum = 0;
  return billings.find(([, more]) => (sum += more) >= characters)?.[0] ?? Number.NaN;
}
