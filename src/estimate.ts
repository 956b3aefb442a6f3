import path from 'node:path';
import { systemClock } from './clock.ts';
import { loadConfig } from './config/load-config.ts';
import type { Config, UserConfig } from './config/schema.ts';
import type { Clock, Event, Folders } from './context.ts';
import { type EngineEstimate, type Tally, tallyDocuments } from './estimate/tally-documents.ts';
import type { Entry } from './ingest/list-documents.ts';
import type { TakenDocument } from './ingest/take-document.ts';
import { wantedDocuments } from './ingest/wanted-documents.ts';
import { knownNames } from './known-names.ts';
import { openGlossary } from './glossary/glossary.ts';
import { openMemory } from './memory/memory.ts';
import { openNames } from './names/open-names.ts';
import { foldersOf, selectEngines } from './publication.ts';
import { readDocuments } from './read-documents.ts';
import { engines } from './translate/engines/index.ts';
import { openCache } from './translate/open-cache.ts';
import type { PlannedSources } from './translate/plan-requests.ts';
import { readLedger, spentInMonth } from './translate/read-ledger.ts';

/** As for `build`. */
export interface EstimateOptions {
  readonly cwd?: string;
  readonly config?: string;
  readonly input?: string;
  readonly paths?: readonly string[];
  readonly document?: TakenDocument;
  readonly overrides?: (written: UserConfig) => UserConfig;
  readonly signal?: AbortSignal;
  readonly report?: (event: Event) => void;
  /** Only looked at for which credentials are set: they decide which model is asked. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly clock?: Clock;
}

export interface Estimate {
  /** The engine that is named, of a chain the first; null: memory and cache alone. */
  readonly engine: string | null;
  readonly documents: number;
  readonly segments: number;
  /** Documents that cannot be read, and so are not counted. */
  readonly failed: readonly { document: string; message: string; hint?: string }[];
  /** Segments of a build as it is configured. */
  readonly sources: PlannedSources;
  /** The named engine; where none is named, each that is paid. */
  readonly engines: readonly EngineEstimate[];
}

/**
 * What a build would send to an engine, and what that costs, by the same decisions that a build
 * takes. Asks nobody, needs no credential, writes nothing. Throws a SetuError where a build would
 * before any work, and the signal's reason if that aborts.
 */
export async function estimate(options: EstimateOptions = {}): Promise<Estimate> {
  const cwd = options.cwd ?? process.cwd();
  const { config, root } = loadConfig(cwd, options.config, options.overrides, knownNames);
  const env = options.env ?? process.env;
  const named = await selectEngines(config, false, { env });
  const folders = foldersOf(root, cwd, options);
  const { wanted } = await wantedDocuments(options, folders.input, cwd);
  const glossary = await openGlossary(folders.input);
  const names = await openNames(folders.input);
  const file = path.join(folders.cache, 'cache.db');
  const now = (options.clock ?? systemClock).now();
  const memory = await openMemory(path.join(folders.input, 'memory'), {
    cache: file,
    readonly: true,
    settings: config.memory,
    now,
  });
  const spentThisMonth = spentInMonth(readLedger(file), now);
  const { cache } = openCache(file, config.translate, systemClock, { readonly: true });
  try {
    const world = { config, env, memory, cache, glossary, names, spentThisMonth };
    const asBuilt = await tallyDocuments(named, world);
    // Nobody is named: what those would cost that could be.
    const paid = named.length > 0 ? [] : engines.filter(({ listPrice }) => listPrice !== undefined);
    const others = await Promise.all(paid.map((plugin) => tallyDocuments([plugin], world)));
    const counts = await readAll(wanted, [asBuilt, ...others], options, { config, folders });
    return {
      engine: named[0]?.name ?? null,
      ...counts,
      sources: asBuilt.sources(),
      engines: [asBuilt, ...others].flatMap((tally) => tally.result() ?? []),
    };
  } finally {
    memory.close();
    cache.close();
  }
}

async function readAll(
  entries: readonly Entry[],
  tallies: readonly Tally[],
  options: EstimateOptions,
  { config, folders }: { readonly config: Config; readonly folders: Folders },
): Promise<Pick<Estimate, 'documents' | 'segments' | 'failed'>> {
  const failed: Estimate['failed'][number][] = [];
  const report = (event: Event): void => {
    if (event.type === 'failed') {
      const { type: _, ...failure } = event;
      failed.push(failure);
    }
    options.report?.(event);
  };
  const signal = options.signal ?? new AbortController().signal;
  const context = { config, resources: { folders }, signal, report };
  let [documents, segments] = [0, 0];
  for await (const read of readDocuments(entries, context)) {
    documents += 1;
    segments += read.segments.length;
    for (const tally of tallies) tally.add(read);
  }
  return { documents, segments, failed };
}
