import type { Clock, Limiter } from '../context.ts';
import type { Config } from '../config/schema.ts';

export type WindowLimits = Pick<
  Config['translate'],
  'charactersPerMinute' | 'requestsPerMinute' | 'windowMs' | 'concurrency'
>;

interface Sent {
  readonly characters: number;
  /** When its answer came; undefined while it is under way. */
  answeredAt?: number;
}

/**
 * A sliding window over characters and requests together. A request counts from when it is sent
 * until one window after its answer: the service counts it somewhere between the two, so this is
 * the one way never to be over its quota (measured against token buckets and fixed windows). All
 * documents of a run come through here, so here is also where requests at one time are limited.
 */
export class SlidingWindow implements Limiter {
  readonly #characters: number;
  readonly #requests: number;
  readonly #windowMs: number;
  readonly #concurrency: number;
  readonly #clock: Clock;
  #sent: Sent[] = [];
  #queue: Promise<unknown> = Promise.resolve();
  #pausedUntil = 0;
  #wake: () => void = () => {};
  halted: string | undefined;
  silence = 0;

  constructor(limits: WindowLimits, clock: Clock) {
    const share = limits.windowMs / 60_000;
    this.#characters = Math.max(1, Math.floor(limits.charactersPerMinute * share));
    this.#requests = Math.max(1, Math.floor(limits.requestsPerMinute * share));
    this.#windowMs = limits.windowMs;
    this.#concurrency = limits.concurrency;
    this.#clock = clock;
  }

  /** First come, first served; a request larger than the whole window waits for an empty one. */
  acquire(characters: number, signal: AbortSignal): Promise<void> {
    const turn = this.#queue.then(() => this.#waitForRoom(characters, signal));
    this.#queue = turn.catch(() => undefined);
    return turn;
  }

  release(characters: number, heard: boolean): void {
    this.silence = heard ? 0 : this.silence + 1;
    const sent = this.#sent.find(
      (one) => one.answeredAt === undefined && one.characters === characters,
    );
    if (sent) sent.answeredAt = this.#clock.now();
    this.#wake();
  }

  pause(ms: number): void {
    this.#pausedUntil = Math.max(this.#pausedUntil, this.#clock.now() + ms);
  }

  halt(reason: string): void {
    this.halted ??= reason;
    this.#wake();
  }

  async #waitForRoom(characters: number, signal: AbortSignal): Promise<void> {
    for (;;) {
      signal.throwIfAborted();
      const wait = this.#waitMs(characters);
      if (wait === 0 || this.halted !== undefined) break;
      const answered = new Promise<void>((resolve) => (this.#wake = resolve));
      await (wait === Infinity ? raceAbort(answered, signal) : this.#sleep(wait, answered, signal));
    }
    this.#sent.push({ characters });
  }

  async #sleep(ms: number, answered: Promise<void>, signal: AbortSignal): Promise<void> {
    const stop = new AbortController();
    const asleep = this.#clock.sleep(ms, AbortSignal.any([signal, stop.signal]));
    await Promise.race([asleep, answered]).finally(() => stop.abort());
    await asleep.catch(() => undefined);
  }

  /** 0: there is room. Infinity: only an answer can make some. */
  #waitMs(characters: number): number {
    const now = this.#clock.now();
    if (now < this.#pausedUntil) return this.#pausedUntil - now;
    this.#sent = this.#sent.filter(({ answeredAt = now }) => now - answeredAt < this.#windowMs);
    const used = this.#sent.reduce((sum, one) => sum + one.characters, 0);
    const answers = this.#sent.flatMap(({ answeredAt }) => answeredAt ?? []);
    if (this.#sent.length - answers.length >= this.#concurrency) return Infinity;
    const fits = used + characters <= this.#characters && this.#sent.length < this.#requests;
    if (fits || this.#sent.length === 0) return 0;
    return Math.min(...answers) + this.#windowMs - now;
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
