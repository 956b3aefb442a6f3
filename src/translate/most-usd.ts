import type { EngineFacts } from '../context.ts';
import type { Batch } from './pack-batches.ts';

/** The most that a request may cost, in USD: so much is reserved before it is sent. */
export function mostUsd(engine: EngineFacts, { asks, tagged, characters }: Batch): number {
  const texts = asks.map(({ text }) => text);
  return engine.priceOf?.({ texts, tagged }) ?? (characters / 1_000_000) * engine.price;
}
