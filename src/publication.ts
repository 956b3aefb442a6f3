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
  Limiter,
  Link,
  Resources,
  Templates,
} from './context.ts';
import { SetuError } from './errors.ts';
import { openGlossary } from './glossary/glossary.ts';
import { lockPublication } from './lock-publication.ts';
import { type OpenMemory, openMemory } from './memory/memory.ts';
import { openNames } from './names/open-names.ts';
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
 * Opens once what every stage shares: memory, glossary, cache, ledger, engines, templates. Throws a
 * SetuError before any work if the configuration names what is not there or a credential is missing. Until it
 * is closed no other process builds this publication; a dry run, which only reads, needs not wait.
 */
export async function openPublication(
  options: OpenOptions,
  world: World,
): Promise<Resources & { close(): void }> {
  const { config, folders, offline, dryRun } = options;
  const plugins = await selectEngines(config, offline, world);
  const templates = await openTemplates(folders.templates);
  const engines = dryRun ? [] : await openEngines(plugins, config, { ...world, templates });
  await prepareOutput(folders, { dryRun });
  const unlock = dryRun ? () => {} : await lock(folders, world);
  try {
    const opened = await openFiles(options, world);
    const close = (): void => {
      for (const engine of engines) void engine.close?.();
      try {
        opened.memory.close();
        opened.cache.close();
      } finally {
        unlock();
      }
    };
    return { ...opened, ...linksOf(engines, config, world), templates, close };
  } catch (error) {
    unlock();
    throw error;
  }
}

/** Each engine of the chain has a quota of its own. */
function linksOf(
  engines: readonly Engine[],
  { translate }: Config,
  { clock }: World,
): Pick<Resources, 'engine' | 'limiter' | 'fallbacks'> {
  const newLimiter = (): Limiter => new SlidingWindow(translate, clock);
  const [first, ...fallbacks] = engines.map((engine): Link => ({ engine, limiter: newLimiter() }));
  return { ...(first ?? { engine: undefined, limiter: newLimiter() }), fallbacks };
}

function lock(folders: Folders, { clock, signal, report }: World): Promise<() => void> {
  const given = { signal: signal ?? new AbortController().signal, report: report ?? (() => {}) };
  return lockPublication(folders.cache, { clock, ...given });
}

/** What is read and written, as whoever built before has left it. */
async function openFiles(
  { config, folders, dryRun }: OpenOptions,
  { clock }: World,
): Promise<
  Omit<Resources, 'engine' | 'limiter' | 'fallbacks' | 'templates' | 'memory'> & {
    memory: OpenMemory;
  }
> {
  const glossary = await openGlossary(folders.input);
  const names = await openNames(folders.input);
  const file = path.join(folders.cache, 'cache.db');
  const memory = await openMemory(path.join(folders.input, 'memory'), {
    cache: file,
    readonly: dryRun,
    settings: config.memory,
    now: clock.now(),
    names: names.entries.map(({ hindi, english }) => ({ hi: hindi, en: english })),
  });
  return {
    folders,
    memory,
    glossary,
    names,
    ...openCache(file, config.translate, clock, { readonly: dryRun }),
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
 * The engines that a configuration names, in order. `auto` is what costs nothing and sends nothing:
 * memory and cache, then the first engine that has a model on this machine. Throws a SetuError
 * `config` or `usage` if one cannot be had.
 */
export async function selectEngines(
  config: Config,
  offline: boolean,
  world: Pick<World, 'env'>,
): Promise<EnginePlugin[]> {
  const names = typeof config.engine === 'string' ? [config.engine] : config.engine;
  const plugins: EnginePlugin[] = [];
  for (const name of names) {
    const plugin = name === 'auto' ? await localEngine(world) : pluginOf(name, offline);
    if (plugin && !plugins.includes(plugin)) plugins.push(plugin);
  }
  return plugins;
}

async function localEngine(world: Pick<World, 'env'>): Promise<EnginePlugin | undefined> {
  for (const plugin of engines) {
    if ((await plugin.localModel?.(world)) !== undefined) return plugin;
  }
  return undefined;
}

function pluginOf(name: string, offline: boolean): EnginePlugin {
  const plugin = engines.find((one) => one.name === name);
  if (!plugin) throw unknownEngine(name);
  if (offline && plugin.network) throw networkRefused(plugin);
  return plugin;
}

/** All of them before any work: a chain whose second engine has no key is a mistake, not a chain. */
async function openEngines(
  plugins: readonly EnginePlugin[],
  config: Config,
  { env, fetch, templates }: World & { readonly templates: Templates },
): Promise<Engine[]> {
  const opened: Engine[] = [];
  for (const plugin of plugins) {
    const options = config.engines[plugin.name] ?? {};
    const { prices } = config.translate;
    opened.push(await plugin.open({ env, fetch, options, prices, templates }));
  }
  return opened;
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
