import type { EngineFacts } from '../context.ts';
import { type Batch, questionOf } from './pack-batches.ts';

/** The most that a request may cost, in USD: so much is reserved before it is sent. */
export function mostUsd(engine: EngineFacts, batch: Batch): number {
  return engine.priceOf?.(questionOf(batch)) ?? (batch.characters / 1_000_000) * engine.price;
}
