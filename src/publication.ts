import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Config } from './config/schema.ts';
import type {
  Clock,
  Engine,
  EnginePlugin,
  EngineWorld,
  Event,
  Folders,
  Resources,
} from './context.ts';
import { SetuError } from './errors.ts';
import { lockPublication } from './lock-publication.ts';
import { openMemory } from './memory/memory.ts';
import { openTemplates } from './open-templates.ts';
import { prepareOutput } from './prepare-output.ts';
import { engines } from './translate/engines/index.ts';
import { openCache } from './translate/open-cache.ts';
import { SlidingWindow } from './translate/sliding-window.ts';

/** The world that a publication is opened in. */
export interface World extends Pick<EngineWorld, 'env' | 'fetch'> {
  readonly clock: Clock;
  /** Ends a wait for another process. */
  readonly signal?: AbortSignal;
  readonly report?: (event: Event) => void;
}

export interface OpenOptions {
  readonly config: Config;
  readonly folders: Folders;
  readonly offline: boolean;
  /** Nothing is asked and nothing is written, the cache included. */
  readonly dryRun: boolean;
}

/**
 * Opens once what every stage shares: memory, cache, ledger, engine, templates. Throws a SetuError
 * before any work if the configuration names what is not there or a credential is missing. Until it
 * is closed no other process builds this publication; a dry run, which only reads, needs not wait.
 */
export async function openPublication(
  options: OpenOptions,
  world: World,
): Promise<Resources & { close(): void }> {
  const { config, folders, offline, dryRun } = options;
  const plugin = selectEngine(config, offline);
  const engine = dryRun ? undefined : await openEngine(plugin, config, world);
  await prepareOutput(folders, { dryRun });
  const unlock = dryRun ? () => {} : await lock(folders, world);
  try {
    const opened = await openFiles(options, world);
    const close = (): void => {
      try {
        opened.cache.close();
      } finally {
        unlock();
      }
    };
    return { ...opened, engine, close };
  } catch (error) {
    unlock();
    throw error;
  }
}

function lock(folders: Folders, { clock, signal, report }: World): Promise<() => void> {
  const given = { signal: signal ?? new AbortController().signal, report: report ?? (() => {}) };
  return lockPublication(folders.cache, { clock, ...given });
}

/** What is read and written, as whoever built before has left it. */
async function openFiles(
  { config, folders, dryRun }: OpenOptions,
  { clock }: World,
): Promise<Omit<Resources, 'engine'>> {
  const memory = await openMemory(path.join(folders.input, 'memory'));
  const templates = await openTemplates(folders.templates);
  const file = path.join(folders.cache, 'cache.db');
  return {
    folders,
    memory,
    templates,
    ...openCache(file, config.translate, clock, { readonly: dryRun }),
    limiter: new SlidingWindow(config.translate, clock),
    pending: new Map(),
    unanswered: new Map(),
  };
}

/** `input/`, `output/`, `templates/` and `.setu/` lie in `root` unless the caller names others. */
export function foldersOf(
  root: string,
  cwd: string,
  named: { readonly input?: string; readonly output?: string } = {},
): Folders {
  const shipped = fileURLToPath(new URL('../templates', import.meta.url));
  return {
    root,
    input: named.input === undefined ? path.join(root, 'input') : path.resolve(cwd, named.input),
    output:
      named.output === undefined ? path.join(root, 'output') : path.resolve(cwd, named.output),
    cache: path.join(root, '.setu'),
    templates: [...new Set([path.join(root, 'templates'), shipped])],
  };
}

/**
 * The engine that a configuration names; `auto` is what costs nothing: so far memory and cache
 * alone. Throws a SetuError `config` or `usage` if it cannot be had.
 */
export function selectEngine(config: Config, offline: boolean): EnginePlugin | undefined {
  if (config.engine === 'auto') return undefined;
  const name = singleEngine(config.engine);
  const plugin = engines.find((one) => one.name === name);
  if (!plugin) throw unknownEngine(name);
  if (offline && plugin.network) throw networkRefused(plugin);
  return plugin;
}

async function openEngine(
  plugin: EnginePlugin | undefined,
  config: Config,
  { env, fetch }: World,
): Promise<Engine | undefined> {
  if (!plugin) return undefined;
  const options = config.engines[plugin.name] ?? {};
  return plugin.open({ env, fetch, options, prices: config.translate.prices });
}

function singleEngine(engine: Config['engine']): string {
  if (typeof engine === 'string') return engine;
  const [first, ...more] = engine as [string, ...string[]];
  if (more.length === 0) return first;
  throw new SetuError('config', `engine: expected one name, got a chain of ${engine.length}.`, {
    hint: 'Name the engine that shall translate what memory does not have.',
  });
}

function unknownEngine(name: string): SetuError {
  const known = ['auto', ...engines.map((one) => one.name)].join(', ');
  return new SetuError('config', `engine: expected one of ${known}, got "${name}".`);
}

function networkRefused({ name }: EnginePlugin): SetuError {
  return new SetuError(
    'usage',
    `--offline was given, but the engine "${name}" needs the network.`,
    {
      hint: 'Leave out --offline, or build with --engine auto: memory and cache alone.',
    },
  );
}
