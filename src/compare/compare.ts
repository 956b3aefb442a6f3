import { systemClock } from '../clock.ts';
import { loadConfig, type Overrides } from '../config/load-config.ts';
import type { Context, Event, Link, Resources } from '../context.ts';
import { SetuError } from '../errors.ts';
import { ingest } from '../ingest/ingest.ts';
import { type TakenDocument, takeDocument } from '../ingest/take-document.ts';
import { knownNames } from '../known-names.ts';
import type { BuildOptions } from '../pipeline.ts';
import { foldersOf, openPublication } from '../publication.ts';
import { comparePage } from '../render/compare/compare-page.ts';
import type { Comparison } from '../render/compare/comparison.ts';
import { type Run, runEngine } from './run-engine.ts';
import { segment } from '../segment/segment.ts';
import { plainText } from '../tags.ts';

export interface CompareOptions extends Pick<
  BuildOptions,
  'cwd' | 'config' | 'input' | 'overrides' | 'offline' | 'signal' | 'env' | 'fetch' | 'clock'
> {
  readonly document: TakenDocument;
  /** Two or more names, in the order of the columns. */
  readonly engines: readonly string[];
  readonly report?: (event: Event) => void;
}

export interface Compared {
  readonly comparison: Comparison;
  /** The comparison as an HTML file that needs nothing beside it. */
  readonly page: string;
}

/**
 * Translates a document by several engines, one after the other, through cache, budget and rate as a
 * build does; memories are left out. Writes nothing but the cache. Throws a SetuError as `build`.
 */
export async function compare(options: CompareOptions): Promise<Compared> {
  const { cwd = process.cwd(), document: taken, clock = systemClock } = options;
  const { config, root } = loadConfig(cwd, options.config, overridesOf(options), knownNames);
  const folders = foldersOf(root, cwd, options);
  const entry = takeDocument(taken, [], folders.input);
  const { signal = new AbortController().signal } = options;
  const report = (event: Event): void => options.report?.(event);
  const resources = await openPublication(
    { config, folders, offline: options.offline ?? false, dryRun: false },
    {
      env: options.env ?? process.env,
      fetch: options.fetch ?? globalThis.fetch,
      clock,
      signal,
      report,
    },
  );
  const context: Context = {
    config,
    resources: { ...resources, memory: { find: () => undefined, size: 0, findings: [] } },
    signal,
    report,
    clock,
    random: Math.random,
  };
  try {
    const document = await ingest(entry, context);
    const segments = segment(document, context);
    const runs: Run[] = [];
    // One after the other, so that price and time are those of one engine.
    for (const link of linksOf(resources)) {
      runs.push(await runEngine(link, document, segments, context));
    }
    const engines = runs.map(({ engine }) => engine);
    const comparison = { file: taken.name, engines, rows: rowsOf(runs) };
    return { comparison, page: comparePage(comparison, resources.templates) };
  } finally {
    resources.close();
  }
}

const linksOf = ({ engine, limiter, fallbacks = [] }: Resources): readonly Link[] =>
  engine ? [{ engine, limiter }, ...fallbacks] : [];

/** The engines to compare in place of the written one. */
function overridesOf({ engines, overrides }: CompareOptions): Overrides {
  const names = [...new Set(engines)].filter((name) => name !== 'auto');
  if (names.length < 2) throw tooFew(engines);
  return (written) => ({ ...(overrides?.(written) ?? written), engine: names });
}

const tooFew = (engines: readonly string[]): SetuError =>
  new SetuError('usage', `--engines: expected two or more names, got "${engines.join(',')}".`, {
    hint: 'For example: --engines google,openai',
  });

/** What no engine was needed for is not shown. */
function rowsOf(runs: readonly Run[]): Comparison['rows'] {
  const [first] = runs;
  return (first?.units ?? []).flatMap((unit, index) => {
    if (runs.every((run) => run.units[index]?.origin === 'kept')) return [];
    const cells = runs.flatMap((run) => run.cells[index] ?? []);
    return [{ id: unit.id, source: unit.source.map(plainText).join(' '), cells }];
  });
}
