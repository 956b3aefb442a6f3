import type { Counts } from './bill.ts';

/**
 * How full the sliding window was, from 0 to 1: averaged from the end of the first window until the
 * load could have run out at the earliest, which is after as many windows as it fills.
 */
export function windowFilled(
  billings: Counts['billings'],
  { windowMs, characters: most }: { readonly windowMs: number; readonly characters: number },
): number {
  const start = billings[0]?.[0] ?? 0;
  const load = billings.reduce((all, [, characters]) => all + characters, 0);
  const [from, until] = [start + windowMs, start + windowMs * Math.floor(load / most)];
  const inside = (at: number): number =>
    Math.max(0, Math.min(at + windowMs, until) - Math.max(at, from));
  const sum = billings.reduce((all, [at, characters]) => all + characters * inside(at), 0);
  return sum / (most * (until - from));
}
