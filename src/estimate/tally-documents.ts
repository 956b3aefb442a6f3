import type { Config } from '../config/schema.ts';
import type { EngineFacts, EnginePlugin, Resources } from '../context.ts';
import type { SegmentedDocument } from '../read-documents.ts';
import {
  NO_SOURCES,
  type Plan,
  type PlannedSources,
  planRequests,
} from '../translate/plan-requests.ts';
import { type Budget, costOf, estimateBudget, type Price, priceOf } from './estimate-cost.ts';
import { estimateTime } from './estimate-time.ts';

/** What a build with this engine would send, cost and take. */
export interface EngineEstimate extends Plan {
  readonly engine: string;
  readonly model: string;
  readonly label: string;
  readonly price: Price;
  readonly usd: number;
  readonly budget: Budget;
  /** The least that the rate allows; what the engine takes to answer comes on top. */
  readonly atLeastMs: number;
  /** Which of the variables that it reads are set; without any, the model is a guess. */
  readonly variables: readonly string[];
  /** Those that something is new in, in the order of the build. */
  readonly documents: readonly DocumentEstimate[];
}

export interface DocumentEstimate extends Omit<Plan, 'sources'> {
  /** `Document.path`. */
  readonly document: string;
  readonly usd: number;
}

export interface TallyWorld extends Pick<Resources, 'memory' | 'cache' | 'glossary' | 'names'> {
  readonly config: Config;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** USD, by every run before. */
  readonly spentThisMonth: number;
}

/** Adds up what is new in documents, for a chain of engines or for memory and cache alone. */
export interface Tally {
  add(read: SegmentedDocument): void;
  sources(): PlannedSources;
  /** Undefined without an engine. */
  result(): EngineEstimate | undefined;
}

export async function tallyDocuments(
  plugins: readonly EnginePlugin[],
  world: TallyWorld,
): Promise<Tally> {
  const { config, env } = world;
  const { prices } = config.translate;
  const chain = await Promise.all(plugins.map((one) => factsOf(one, world)));
  const [[plugin], [engine]] = [plugins, chain];
  const price = plugin && engine && priceOf(plugin, engine, prices);
  const plan = planRequests({ ...world, chain });
  let total: Plan = { sources: NO_SOURCES, strings: 0, characters: 0, requests: 0 };
  const documents: DocumentEstimate[] = [];
  return {
    add({ document, segments }) {
      const { sources, ...sent } = plan(document, segments);
      total = sum(total, { sources, ...sent });
      if (!price || sent.strings === 0) return;
      documents.push({ document: document.path, ...sent, usd: costOf(sent.characters, price) });
    },
    sources: () => total.sources,
    result() {
      if (!plugin || !engine || !price) return undefined;
      const { name, model, label } = engine;
      return {
        engine: name,
        model,
        label,
        ...total,
        price,
        usd: costOf(total.characters, price),
        budget: estimateBudget(total.characters, price, config.translate, world.spentThisMonth),
        atLeastMs: estimateTime(total, config.translate),
        variables: plugin.variables.filter((variable) => (env[variable] ?? '').trim() !== ''),
        documents,
      };
    },
  };
}

/** As the engine will describe itself when it is opened. */
async function factsOf(plugin: EnginePlugin, { config, env }: TallyWorld): Promise<EngineFacts> {
  const options = config.engines[plugin.name] ?? {};
  const facts = plugin.describe({ env, options, prices: config.translate.prices });
  return { ...facts, model: (await plugin.localModel?.({ env })) ?? facts.model };
}

function sum(a: Plan, b: Plan): Plan {
  const names = Object.keys(a.sources) as (keyof PlannedSources)[];
  const sources = names.map((name) => [name, a.sources[name] + b.sources[name]] as const);
  return {
    sources: Object.fromEntries(sources) as Record<keyof PlannedSources, number>,
    strings: a.strings + b.strings,
    characters: a.characters + b.characters,
    requests: a.requests + b.requests,
  };
}
