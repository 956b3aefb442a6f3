import pLimit from 'p-limit';
import type { Context, Engine, Fault as Trouble, Ticket } from '../context.ts';
import { askOnce } from './ask-once.ts';
import { nextMidnight } from './next-midnight.ts';
import { type Ask, type Batch, packBatches, toBatch } from './pack-batches.ts';
import type { Listener } from './send-request.ts';
import { settleAll } from './settle-all.ts';

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
    const done = limit(() => askAndListen(engine, batch, context));
    for (const { key } of batch.asks) pending.set(key, done);
    return done.finally(() => batch.asks.forEach(({ key }) => pending.delete(key)));
  });
  await settleAll([...batches, ...others]);
}

/** Late answers are listened for until all of a batch is answered or given up. */
async function askAndListen(engine: Engine, batch: Batch, context: Context): Promise<void> {
  const over = new AbortController();
  const listener = { signal: over.signal, answered: new Set<string>() };
  await askBatch(engine, batch, listener, context).finally(() => over.abort());
}

/** Asks a batch until it is answered, refused, or out of tries; then its halves, down to one. */
async function askBatch(
  engine: Engine,
  batch: Batch,
  listener: Listener,
  context: Context,
): Promise<void> {
  let left = batch;
  let rest: readonly Ask[] = [];
  for (let tries = 1; ; tries += 1) {
    const outcome = await askOnce(engine, left, listener, context);
    const { trouble, ticket } = outcome;
    left = outcome.sent;
    rest = [...outcome.rest, ...rest];
    const waitMs = trouble ? backOffMs(trouble, tries, context) : 0;
    if (trouble?.kind === 'quota') pauseAll(trouble, waitMs, ticket, context);
    ticket.release(!trouble || trouble.kind === 'refused');
    if (!trouble) break;
    const reason = haltIfHopeless(trouble, context);
    if (!isPassing(trouble, context) || tries === TRIES) {
      await splitOrGiveUp(engine, left, { reason, listener }, context);
      break;
    }
    const { asks, characters } = left;
    context.report({ type: 'retry', tries, waitMs, strings: asks.length, characters, reason });
    if (trouble.kind === 'busy') await context.clock.sleep(waitMs, context.signal);
  }
  if (rest.length > 0) await askBatch(engine, toBatch(rest), listener, context);
}

/** Whether the same request may have more luck later. */
const isPassing = ({ kind }: Trouble, { resources }: Context): boolean =>
  (kind === 'busy' || kind === 'quota') && resources.limiter.halted === undefined;

/**
 * Stops the run if no request has a chance any more: the service says so, asks for a pause that
 * nobody sits through, or has been out of reach for many tries of everybody. No text can cause that.
 * Returns what to tell people.
 */
function haltIfHopeless(trouble: Trouble, { clock, report, resources }: Context): string {
  const { limiter } = resources;
  const isFinal = trouble.kind === 'exhausted' || trouble.kind === 'denied';
  const isLong = (trouble.retryAfterMs ?? 0) > LONGEST_PAUSE_MS;
  const isSilent = trouble.kind === 'busy' && !trouble.billed && limiter.silence >= SILENCE;
  if (!isFinal && !isLong && !isSilent) return trouble.message;
  const resumesAt = resumeTime(trouble, clock.now());
  const reason = resumesAt === undefined ? trouble.message : withTime(trouble.message, resumesAt);
  if (limiter.halted === undefined) {
    const when = resumesAt === undefined ? {} : { resumesAt: new Date(resumesAt).toISOString() };
    report({ type: 'stop', reason, ...when });
  }
  limiter.halt(reason);
  return reason;
}

/** When the service will have its ears open again, in milliseconds since 1970. */
function resumeTime({ retryAfterMs, midnightIn }: Trouble, now: number): number | undefined {
  if (midnightIn !== undefined) return nextMidnight(now, midnightIn);
  return retryAfterMs === undefined ? undefined : now + retryAfterMs;
}

function withTime(message: string, resumesAt: number): string {
  const [day, time] = new Date(resumesAt).toISOString().split('T');
  return `${message}; it can go on at ${time?.slice(0, 5)} UTC on ${day}: run the same command again then`;
}

async function splitOrGiveUp(
  engine: Engine,
  { asks, characters }: Batch,
  { reason, listener }: { reason: string; listener: Listener },
  context: Context,
): Promise<void> {
  const { limiter, unanswered } = context.resources;
  if (asks.length === 1 || limiter.halted !== undefined) {
    for (const { key } of asks) if (!listener.answered.has(key)) unanswered.set(key, reason);
    return;
  }
  context.report({ type: 'split', strings: asks.length, characters });
  const middle = Math.ceil(asks.length / 2);
  await askBatch(engine, toBatch(asks.slice(0, middle)), listener, context);
  await askBatch(engine, toBatch(asks.slice(middle)), listener, context);
}

/**
 * Full jitter keeps many clients from coming back together (M. Brooker: Exponential backoff and
 * jitter, 2015), unless the service itself says how long to wait.
 */
function backOffMs({ retryAfterMs }: Trouble, tries: number, { random }: Context): number {
  const most = Math.min(BACKOFF.mostMs, BACKOFF.firstMs * 2 ** (tries - 1));
  return retryAfterMs ?? Math.round(random() * most);
}

/** A quota answer stops all of ours, and whoever had it waits with them. */
function pauseAll({ message }: Trouble, waitMs: number, ticket: Ticket, context: Context): void {
  ticket.pauseAll(waitMs);
  context.report({ type: 'pause', waitMs, reason: message });
}
