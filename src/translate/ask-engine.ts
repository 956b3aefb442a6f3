import pLimit from 'p-limit';
import type { CacheEntry, Context, Engine, EngineAnswer, Fault as Trouble } from '../context.ts';
import { type Ask, type Batch, packBatches, toBatch } from './pack-batches.ts';

/** A request is given up after this time; its answer, if it comes, is counted as billed. */
const DEADLINE_MS = 60_000;
const TRIES = 6;
/** So many requests in a row without an answer, and the service is down. */
const SILENCE = 2 * TRIES;
/** A longer pause is no pause: the run stops, and the next one goes on where it stood. */
const LONGEST_PAUSE_MS = 300_000;
const BACKOFF = { firstMs: 500, mostMs: 30_000 };

/**
 * Puts questions to the engine, within its limits, rate and budget, and each answer into the cache
 * before the next request takes its place. What stays without an answer is in
 * `resources.unanswered`, with the reason. Throws only if the signal aborts.
 */
export async function askEngine(
  engine: Engine,
  asks: readonly Ask[],
  context: Context,
): Promise<void> {
  const { pending } = context.resources;
  const mine = asks.filter((ask) => !pending.has(ask.key));
  const others = asks.flatMap((ask) => pending.get(ask.key) ?? []);
  const limit = pLimit(context.config.translate.concurrency);
  const batches = packBatches(mine, engine.limits).map((batch) => {
    const done = limit(() => askBatch(engine, batch, context));
    for (const { key } of batch.asks) pending.set(key, done);
    return done.finally(() => batch.asks.forEach(({ key }) => pending.delete(key)));
  });
  await settleAll([...batches, ...others]);
}

/** Waits for all of them before it fails with the first failure, so nothing goes on unseen. */
async function settleAll(work: readonly Promise<void>[]): Promise<void> {
  const failed = (await Promise.allSettled(work)).find((one) => one.status === 'rejected');
  if (failed) throw failed.reason;
}

/** Asks a batch until it is answered, refused, or out of tries; then its halves, down to one. */
async function askBatch(engine: Engine, batch: Batch, context: Context): Promise<void> {
  let reason = '';
  for (let tries = 1; tries <= TRIES; tries += 1) {
    const outcome = await askOnce(engine, batch, context);
    if (outcome === 'answered') return;
    reason = outcome.message;
    if (endsTheRun(outcome, context)) context.resources.limiter.halt(outcome.message);
    if (outcome.kind !== 'busy' && outcome.kind !== 'quota') break;
    if (context.resources.limiter.halted !== undefined) break;
    if (tries < TRIES) await waitAfter(outcome, tries, context);
  }
  await splitOrGiveUp(engine, batch, reason, context);
}

/**
 * Whether no request of this run has a chance any more: the service says so, asks for a pause that
 * nobody sits through, or has been out of reach for many tries of everybody. No text can cause that.
 */
function endsTheRun(trouble: Trouble, { resources }: Context): boolean {
  if (trouble.kind === 'exhausted' || trouble.kind === 'denied') return true;
  if ((trouble.retryAfterMs ?? 0) > LONGEST_PAUSE_MS) return true;
  return trouble.kind === 'busy' && !trouble.billed && resources.limiter.silence >= SILENCE;
}

async function splitOrGiveUp(
  engine: Engine,
  batch: Batch,
  reason: string,
  context: Context,
): Promise<void> {
  const { limiter, unanswered } = context.resources;
  if (batch.asks.length === 1 || limiter.halted !== undefined) {
    for (const { key } of batch.asks) unanswered.set(key, reason);
    return;
  }
  context.report({ type: 'split', strings: batch.asks.length });
  const middle = Math.ceil(batch.asks.length / 2);
  await askBatch(engine, toBatch(batch.asks.slice(0, middle)), context);
  await askBatch(engine, toBatch(batch.asks.slice(middle)), context);
}

/** One request: money first, then room in the window, then the engine, then the cache. */
async function askOnce(
  engine: Engine,
  batch: Batch,
  context: Context,
): Promise<'answered' | Trouble> {
  const { ledger, limiter } = context.resources;
  const { characters } = batch;
  const usd = (characters / 1_000_000) * engine.price;
  const reservation = ledger.reserve(engine.name, characters, usd);
  if ('refused' in reservation) return refused(reservation.refused);
  await limiter.acquire(characters, context.signal);
  if (limiter.halted !== undefined) {
    ledger.settle(reservation.id, 0);
    return refused(limiter.halted);
  }
  context.report({ type: 'batch-start', strings: batch.asks.length, characters });
  let heard = false;
  try {
    const answer = await send(engine, batch, context);
    heard = !('fault' in answer) || answer.fault.kind === 'refused';
    if ('fault' in answer) {
      if (!answer.fault.billed) ledger.settle(reservation.id, 0);
      return answer.fault;
    }
    context.resources.cache.put(cacheEntries(engine, batch, answer.texts));
    ledger.settle(reservation.id, usd);
  } finally {
    limiter.release(characters, heard);
  }
  context.report({ type: 'batch-end', strings: batch.asks.length, characters });
  return 'answered';
}

const refused = (message: string): Trouble => ({ kind: 'refused', message, billed: false });

async function send(engine: Engine, batch: Batch, context: Context): Promise<EngineAnswer> {
  const deadline = AbortSignal.timeout(DEADLINE_MS);
  try {
    return await engine.translate({
      texts: batch.asks.map(({ text }) => text),
      tagged: batch.tagged,
      source: 'hi',
      target: 'en',
      signal: AbortSignal.any([context.signal, deadline]),
    });
  } catch (error) {
    if (context.signal.aborted || !deadline.aborted) throw error;
    const message = `no answer within ${DEADLINE_MS / 1000} s`;
    return { fault: { kind: 'busy', message, billed: true } };
  }
}

function cacheEntries(engine: Engine, batch: Batch, texts: readonly string[]): CacheEntry[] {
  return batch.asks.map(({ key, normalised }, index) => {
    return { key, normalised, target: texts[index] as string, engine: engine.label };
  });
}

/** Full jitter keeps many clients from coming back together; a quota answer stops all of ours. */
async function waitAfter(fault: Trouble, tries: number, context: Context): Promise<void> {
  const most = Math.min(BACKOFF.mostMs, BACKOFF.firstMs * 2 ** (tries - 1));
  const waitMs = fault.retryAfterMs ?? Math.round(context.random() * most);
  context.report({ type: 'retry', tries, waitMs, reason: fault.message });
  if (fault.kind === 'quota') {
    context.resources.limiter.pause(waitMs);
    context.report({ type: 'pause', waitMs, reason: fault.message });
  } else await context.clock.sleep(waitMs, context.signal);
}
