import { configSchema, type UserConfig } from '../../src/config/schema.ts';
import type { Clock, Context, Event, Folders, Memory, Resources } from '../../src/context.ts';
import { glossaryOf } from '../../src/glossary/glossary.ts';
import { openCache } from '../../src/translate/open-cache.ts';
import { SlidingWindow } from '../../src/translate/sliding-window.ts';

/** A clock that never waits: whoever sleeps finds that the time has passed. */
export class TestClock implements Clock {
  /** How long was slept, each time, in milliseconds. */
  readonly slept: number[] = [];
  #now: number;

  constructor(now = Date.UTC(2026, 0, 1)) {
    this.#now = now;
  }

  now(): number {
    return this.#now;
  }

  async sleep(ms: number, signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    this.slept.push(ms);
    const then = this.#now + ms;
    await Promise.resolve();
    signal.throwIfAborted();
    this.#now = Math.max(this.#now, then);
  }
}

export interface TestContext extends Context {
  readonly clock: TestClock;
  /** What was reported, in order. */
  readonly events: readonly Event[];
}

export interface ContextOverrides {
  /** As in `setu.config.json`. */
  readonly config?: UserConfig;
  readonly clock?: TestClock;
  readonly signal?: AbortSignal;
  readonly folders?: Partial<Folders>;
  readonly resources?: Partial<Omit<Resources, 'folders'>>;
}

/**
 * A context in which nothing is real: a clock that never waits, an empty memory and glossary, a cache and a
 * ledger in memory, no engine, no templates, folders that do not exist.
 */
export function testContext(overrides: ContextOverrides = {}): TestContext {
  const config = configSchema.parse(overrides.config ?? {});
  const clock = overrides.clock ?? new TestClock();
  const events: Event[] = [];
  return {
    config,
    clock,
    events,
    signal: overrides.signal ?? new AbortController().signal,
    report: (event) => events.push(event),
    random: () => 0.5,
    resources: {
      folders: { ...NO_FOLDERS, ...overrides.folders },
      ...openCache(undefined, config.translate, clock),
      memory: NO_MEMORY,
      glossary: glossaryOf([]),
      engine: undefined,
      limiter: new SlidingWindow(config.translate, clock),
      templates: { render: (name) => `(no template ${name})` },
      pending: new Map(),
      unanswered: new Map(),
      ...overrides.resources,
    },
  };
}

const NO_FOLDERS: Folders = {
  root: '/nowhere',
  input: '/nowhere/input',
  output: '/nowhere/output',
  cache: '/nowhere/.setu',
  templates: [],
};

const NO_MEMORY: Memory = { find: () => undefined, size: 0, findings: [] };
