import type { Context, Engine, EngineAnswer } from '../context.ts';
import { type Batch, questionOf } from './pack-batches.ts';

/** A request is given up after this time; its answer, if it comes, is counted as billed. */
const DEADLINE_MS = 60_000;

/** Who still listens when a request was given up. */
export interface Listener {
  /** Aborted when an answer is of no use any more. */
  readonly signal: AbortSignal;
  /** Keys of the texts whose answer came late. */
  readonly answered: Set<string>;
}

/**
 * The engine's answer, or a fault if none has come within a minute. What was given up is not hung
 * up on: it may be on the bill, so its late answer goes to `onLate`. Throws only if the signal of
 * the context aborts.
 */
export async function sendRequest(
  engine: Engine,
  batch: Batch,
  { signal }: Context,
  { listener, onLate }: { listener: Listener; onLate: (answer: EngineAnswer) => void },
): Promise<EngineAnswer> {
  const asked = engine.translate({
    ...questionOf(batch),
    source: 'hi',
    target: 'en',
    signal: AbortSignal.any([signal, listener.signal]),
  });
  const answer = await Promise.race([asked, aborted(AbortSignal.timeout(DEADLINE_MS))]);
  if (answer) return answer;
  const hear = (late: EngineAnswer): void => {
    if (!listener.signal.aborted) onLate(late);
  };
  asked.then(hear, () => undefined);
  const message = `no answer within ${DEADLINE_MS / 1000} s`;
  return { fault: { kind: 'busy', message, billed: true } };
}

const aborted = (signal: AbortSignal): Promise<undefined> =>
  new Promise((resolve) => signal.addEventListener('abort', () => resolve(undefined)));
