import type { Clock } from '../../src/context.ts';

interface Sleeper {
  readonly at: number;
  readonly wake: () => void;
}

/** Time that passes only when told to, or when nothing else is left to do. */
export class VirtualClock implements Clock {
  #now: number;
  #sleepers: Sleeper[] = [];

  constructor(now = Date.UTC(2026, 0, 15)) {
    this.#now = now;
  }

  now(): number {
    return this.#now;
  }

  sleep(ms: number, signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      if (signal.aborted) {
        reject(signal.reason as Error);
        return;
      }
      const stop = (): void => {
        this.#sleepers = this.#sleepers.filter((one) => one !== sleeper);
        reject(signal.reason as Error);
      };
      const wake = (): void => {
        signal.removeEventListener('abort', stop);
        resolve();
      };
      const sleeper = { at: this.#now + ms, wake };
      this.#sleepers.push(sleeper);
      signal.addEventListener('abort', stop);
    });
  }

  /** As `AbortSignal.timeout`, which tests may replace by it. */
  timeout(ms: number): AbortSignal {
    const controller = new AbortController();
    void this.sleep(ms, new AbortController().signal).then(() => controller.abort());
    return controller.signal;
  }

  /** How long the sleepers sleep from now, shortest first. */
  get waits(): number[] {
    return this.#sleepers.map(({ at }) => at - this.#now).sort((a, b) => a - b);
  }

  /** Lets everything run that needs no time to pass. */
  async settle(): Promise<void> {
    for (let turn = 0; turn < 10; turn += 1) await new Promise((resolve) => setImmediate(resolve));
  }

  /** Lets time pass and wakes whoever slept until then, in order. */
  async advance(ms: number): Promise<void> {
    const until = this.#now + ms;
    await this.settle();
    for (let next = this.#next(); next && next.at <= until; next = this.#next()) {
      await this.#wake(next);
    }
    this.#now = until;
  }

  /** Goes from sleeper to sleeper until the work is done; fails if the work waits for ever. */
  async finish<T>(work: Promise<T>): Promise<T> {
    const state = { done: false };
    const ended = (): void => void (state.done = true);
    work.then(ended, ended);
    for (;;) {
      await this.settle();
      if (state.done) return work;
      const next = this.#next();
      if (!next) throw new Error('The work waits for something that is not time.');
      await this.#wake(next);
    }
  }

  #next(): Sleeper | undefined {
    return this.#sleepers.toSorted((a, b) => a.at - b.at)[0];
  }

  async #wake(sleeper: Sleeper): Promise<void> {
    this.#now = Math.max(this.#now, sleeper.at);
    this.#sleepers = this.#sleepers.filter((one) => one !== sleeper);
    sleeper.wake();
    await this.settle();
  }
}
