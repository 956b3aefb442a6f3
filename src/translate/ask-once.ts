import type {
  CacheEntry,
  Context,
  Engine,
  EngineAnswer,
  Fault as Trouble,
  Ticket,
} from '../context.ts';
import { againKey } from './cache-key.ts';
import { mostUsd } from './most-usd.ts';
import { type Ask, type Batch, toBatch } from './pack-batches.ts';
import { type Listener, sendRequest } from './send-request.ts';

/** What has become of a batch, or of as much of it as the window had room for. */
export interface Outcome {
  /** Undefined: answered, and in the cache. */
  readonly trouble: Trouble | undefined;
  readonly sent: Batch;
  /** Not sent: there was no room. */
  readonly rest: readonly Ask[];
  /** Still held, so that nobody takes the place before it is known whether all have to wait. */
  readonly ticket: Ticket;
}

/** One request: room in the window, then money, then the engine, then the cache. */
export async function askOnce(
  engine: Engine,
  batch: Batch,
  listener: Listener,
  context: Context,
): Promise<Outcome> {
  const { asks, characters } = batch;
  const sizes = asks.map((ask) => ask.characters);
  const ticket = await context.resources.limiter.acquire(sizes, context.signal, (waitMs) =>
    context.report({ type: 'wait', waitMs, strings: asks.length, characters }),
  );
  const sent = ticket.count < asks.length ? toBatch(asks.slice(0, ticket.count)) : batch;
  const rest = asks.slice(ticket.count);
  try {
    const trouble = await askWith(ticket, engine, sent, listener, context);
    return { trouble, sent, rest, ticket };
  } catch (error) {
    ticket.release(false);
    throw error;
  }
}

async function askWith(
  ticket: Ticket,
  engine: Engine,
  batch: Batch,
  listener: Listener,
  context: Context,
): Promise<Trouble | undefined> {
  const { ledger, limiter } = context.resources;
  const unsent = (trouble?: Trouble): Trouble | undefined => {
    ticket.cancel();
    return trouble;
  };
  if (limiter.halted !== undefined) return unsent(refused(limiter.halted));
  if (batch.asks.every(({ key }) => listener.answered.has(key))) return unsent();
  const usd = mostUsd(engine, batch);
  const reservation = ledger.reserve(engine.name, batch.characters, usd);
  if ('refused' in reservation) return unsent(refused(reservation.refused));
  const take = taker(engine, batch, { id: reservation.id, usd }, context);
  const onLate = (answer: EngineAnswer): void => {
    if (!take(answer)) for (const { key } of batch.asks) listener.answered.add(key);
  };
  return take(await sendRequest(engine, batch, context, { listener, onLate }));
}

/** Puts an answer where it belongs: the translations into the cache, the price into the ledger. */
function taker(
  engine: Engine,
  batch: Batch,
  { id, usd }: { readonly id: number; readonly usd: number },
  { clock, report, resources }: Context,
): (answer: EngineAnswer) => Trouble | undefined {
  const size = { strings: batch.asks.length, characters: batch.characters };
  const startedAt = clock.now();
  report({ type: 'batch-start', ...size });
  return (answer) => {
    if ('fault' in answer) {
      if (!answer.fault.billed) resources.ledger.settle(id, 0);
      else if (answer.usd !== undefined) resources.ledger.settle(id, answer.usd);
      return answer.fault;
    }
    const entries = entriesOf(engine, batch, answer.texts);
    resources.cache.put(entries, { id, usd: answer.usd ?? usd });
    report({ type: 'batch-end', ...size, ms: clock.now() - startedAt });
    return undefined;
  };
}

const refused = (message: string): Trouble => ({ kind: 'refused', message, billed: false });

/** An answer to a text that was asked for the second time is marked as such: there is no third. */
function entriesOf(engine: Engine, batch: Batch, texts: readonly string[]): CacheEntry[] {
  return batch.asks.flatMap(({ key, normalised, again }, index) => {
    const target = texts[index] as string;
    const entry = { key, normalised, target, engine: engine.label };
    return again ? [entry, { ...entry, key: againKey(key), normalised: '' }] : [entry];
  });
}
