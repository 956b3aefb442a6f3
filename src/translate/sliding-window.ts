import type { Clock, Limiter, Ticket } from '../context.ts';
import type { Config } from '../config/schema.ts';
import { type Pace, startPace } from './pace.ts';
import { type Room, type Usage, startUsage } from './usage.ts';

export type WindowLimits = Pick<
  Config['translate'],
  'charactersPerMinute' | 'requestsPerMinute' | 'windowMs' | 'concurrency'
>;

/**
 * A sliding window over characters and requests together. A request counts from when it is sent
 * until one window after its answer: the service counts it somewhere between the two, so this is
 * the one way never to be over its quota (measured against token buckets and fixed windows). All
 * documents of a run come through here, so here is also where requests at one time are limited.
 */
export class SlidingWindow implements Limiter {
  readonly #limits: WindowLimits;
  readonly #clock: Clock;
  readonly #usage: Usage;
  readonly #pace: Pace;
  #queue: Promise<unknown> = Promise.resolve();
  #pausedUntil = 0;
  #wake: () => void = () => {};
  halted: string | undefined;
  silence = 0;

  constructor(limits: WindowLimits, clock: Clock) {
    this.#limits = limits;
    this.#clock = clock;
    this.#usage = startUsage(limits.windowMs);
    this.#pace = startPace(limits.windowMs);
  }

  /** First come, first served; a text larger than the whole window waits for an empty one. */
  acquire(
    sizes: readonly number[],
    signal: AbortSignal,
    onWait: (ms: number) => void = () => {},
  ): Promise<Ticket> {
    const turn = this.#queue.then(() => this.#waitForRoom(sizes, signal, onWait));
    this.#queue = turn.catch(() => undefined);
    return turn;
  }

  halt(reason: string): void {
    this.halted ??= reason;
    this.#wake();
  }

  async #waitForRoom(
    sizes: readonly number[],
    signal: AbortSignal,
    onWait: (ms: number) => void,
  ): Promise<Ticket> {
    let isTold = false;
    for (;;) {
      signal.throwIfAborted();
      const room = this.#look(sizes);
      if (this.halted !== undefined) return this.#ticket(sizes);
      if ('count' in room) return this.#ticket(sizes.slice(0, room.count));
      const { waitMs } = room;
      if (waitMs !== Infinity && !isTold) onWait(waitMs);
      isTold ||= waitMs !== Infinity;
      const changed = new Promise<void>((resolve) => (this.#wake = resolve));
      await (waitMs === Infinity
        ? raceAbort(changed, signal)
        : this.#sleep(waitMs, changed, signal));
    }
  }

  async #sleep(ms: number, changed: Promise<void>, signal: AbortSignal): Promise<void> {
    const stop = new AbortController();
    const asleep = this.#clock.sleep(ms, AbortSignal.any([signal, stop.signal]));
    await Promise.race([asleep, changed]).finally(() => stop.abort());
    await asleep.catch(() => undefined);
  }

  #look(sizes: readonly number[]): Room {
    const now = this.#clock.now();
    if (now < this.#pausedUntil) return { waitMs: this.#pausedUntil - now };
    if (this.#usage.underWay >= this.#limits.concurrency) return { waitMs: Infinity };
    const share = (this.#pace.shareAt(now) * this.#limits.windowMs) / 60_000;
    return this.#usage.room(sizes, now, {
      characters: Math.max(1, Math.floor(this.#limits.charactersPerMinute * share)),
      requests: Math.max(1, Math.floor(this.#limits.requestsPerMinute * share)),
    });
  }

  #ticket(sizes: readonly number[]): Ticket {
    const sentAt = this.#clock.now();
    const characters = sizes.reduce((sum, size) => sum + size, 0);
    this.#usage.send(characters);
    let isOpen = true;
    const close = (answeredAt: number | undefined): void => {
      isOpen = false;
      this.#usage.answer(characters, answeredAt);
      this.#wake();
    };
    return {
      count: sizes.length,
      cancel: () => {
        if (isOpen) close(undefined);
      },
      release: (isHeard) => {
        if (!isOpen) return;
        this.silence = isHeard ? 0 : this.silence + 1;
        close(this.#clock.now());
      },
      pauseAll: (ms) => {
        this.#pausedUntil = Math.max(this.#pausedUntil, this.#clock.now() + ms);
        this.#pace.slowDown(sentAt, this.#pausedUntil);
      },
    };
  }
}

function raceAbort(promise: Promise<void>, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(signal.reason as Error);
    signal.addEventListener('abort', abort, { once: true });
    void promise.then(() => {
      signal.removeEventListener('abort', abort);
      resolve();
    });
  });
}
