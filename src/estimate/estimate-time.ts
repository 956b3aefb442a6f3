import type { Config } from '../config/schema.ts';

/**
 * The least time, in milliseconds, in which so much can be sent at the configured rate: of both the
 * characters and the requests, one window's worth goes at once and each further one a window later.
 * What the engine takes to answer comes on top.
 */
export function estimateTime(
  { characters, requests }: { readonly characters: number; readonly requests: number },
  rate: Pick<Config['translate'], 'charactersPerMinute' | 'requestsPerMinute' | 'windowMs'>,
): number {
  const windows = (amount: number, perMinute: number): number => {
    const perWindow = Math.max(1, Math.floor((perMinute * rate.windowMs) / 60_000));
    return Math.ceil(amount / perWindow);
  };
  const most = Math.max(
    windows(characters, rate.charactersPerMinute),
    windows(requests, rate.requestsPerMinute),
  );
  return Math.max(0, most - 1) * rate.windowMs;
}
