/** What the translate stage is given in these tests: everything real but engine, memory, time. */
import { configSchema, type UserConfig } from '../../src/config/schema.ts';
import type {
  Context,
  Engine,
  EngineAnswer,
  EngineRequest,
  Event,
  Fault,
  GlossaryEntry,
  MemoryMatch,
  Names,
} from '../../src/context.ts';
import { shortHash } from '../../src/ids.ts';
import { glossaryOf } from '../../src/glossary/glossary.ts';
import { openCache } from '../../src/translate/open-cache.ts';
import { SlidingWindow } from '../../src/translate/sliding-window.ts';
import type { Document, Segment, Tag } from '../../src/types.ts';
import { latinise } from './engines/cloud-translation.ts';
import { VirtualClock } from './virtual-clock.ts';

export interface FakeEngine extends Engine {
  readonly requests: readonly EngineRequest[];
  /** The texts of each request. */
  readonly asked: readonly (readonly string[])[];
}

export type Answer = (request: EngineRequest, nth: number) => EngineAnswer | Promise<EngineAnswer>;

/** Words of Latin letters for Hindi ones; tags stay. */
export const answerAll: Answer = ({ texts }) => ({ texts: texts.map(latinise) });

export const faultOf = (kind: Fault['kind'], parts: Partial<Fault> = {}): EngineAnswer => {
  return { fault: { kind, message: `it is ${kind}`, billed: false, ...parts } };
};

/** One dollar a thousand characters, so that sums can be seen. */
export function fakeEngine(answer: Answer = answerAll, parts: Partial<Engine> = {}): FakeEngine {
  const requests: EngineRequest[] = [];
  return {
    name: 'fake',
    model: 'm1',
    label: 'Fake Engine',
    trial: false,
    price: 1_000,
    limits: { codePoints: 5_000, strings: 128 },
    encode: (tagged) => tagged,
    translate: async (request) => answer(request, requests.push(request)),
    requests,
    get asked() {
      return requests.map(({ texts }) => texts);
    },
    ...parts,
  };
}

export interface WorldOptions {
  readonly engine?: Engine;
  readonly translate?: UserConfig['translate'];
  readonly glossary?: readonly GlossaryEntry[];
  readonly memory?: Readonly<Record<string, Omit<MemoryMatch, 'file'>>>;
  readonly names?: Names;
  readonly clock?: VirtualClock;
  readonly random?: () => number;
  readonly signal?: AbortSignal;
  /** The cache of an earlier world: another run of the same publication. */
  readonly after?: TranslationWorld;
}

export interface TranslationWorld {
  readonly context: Context;
  readonly clock: VirtualClock;
  readonly events: readonly Event[];
  readonly eventsOf: <T extends Event['type']>(type: T) => Extract<Event, { type: T }>[];
  /** Every answer that was put into the cache, in order, by its target. */
  readonly stored: readonly string[];
}

export function translationWorld(options: WorldOptions = {}): TranslationWorld {
  const clock = options.clock ?? new VirtualClock();
  const config = configSchema.parse({
    translate: { budgetUSD: 1_000, monthlyBudgetUSD: 1_000, ...options.translate },
  });
  const opened = openCache(undefined, config.translate, clock);
  const events: Event[] = [];
  const stored: string[] = [];
  const cache = options.after?.context.resources.cache ?? {
    ...opened.cache,
    put: (entries, paid) => {
      stored.push(...entries.map(({ target }) => target));
      opened.cache.put(entries, paid);
    },
  };
  const memory = {
    size: 0,
    findings: [],
    find: (text: string, { approvedOnly = false } = {}) => {
      const match = options.memory?.[text];
      return match && (match.approved || !approvedOnly) ? { ...match, file: 'm.tmx' } : undefined;
    },
  };
  const resources: Context['resources'] = {
    folders: { root: '', input: '', output: '', cache: '', templates: [] },
    memory,
    glossary: glossaryOf(options.glossary ?? []),
    ...(options.names && { names: options.names }),
    cache,
    ledger: opened.ledger,
    engine: options.engine,
    limiter: new SlidingWindow(config.translate, clock),
    templates: { render: () => '' },
    pending: new Map(),
    unanswered: new Map(),
  };
  const context: Context = {
    config,
    signal: options.signal ?? new AbortController().signal,
    report: (event) => void events.push(event),
    clock,
    random: options.random ?? (() => 0.5),
    resources,
  };
  const eventsOf: TranslationWorld['eventsOf'] = (type) =>
    events.filter((event): event is Extract<Event, { type: typeof type }> => event.type === type);
  return { context, clock, events, eventsOf, stored };
}

export function segmentOf(text: string, tags: readonly Tag[] = []): Segment {
  return { id: shortHash(text), block: 'block', text, tags, start: 0, end: text.length };
}

export const bold = (n: number): Tag => {
  return { n, opaque: false, open: '**', close: '**', inline: { kind: 'strong' } };
};

export const note = (n: number): Tag => {
  return { n, opaque: true, open: '[^1]', close: '', inline: { kind: 'footnote', label: '1' } };
};

export function documentOf(id = 'story', existing?: Document): Document {
  return {
    id,
    path: `${id}.md`,
    language: 'hi',
    meta: {},
    frontMatter: '',
    source: '',
    tree: { type: 'root', children: [] },
    blocks: [],
    assets: [],
    decisions: [],
    findings: [],
    ...(existing && { existing }),
  };
}
