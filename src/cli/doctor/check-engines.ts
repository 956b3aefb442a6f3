import type { Config } from '../../config/schema.ts';
import type { EnginePlugin, Templates } from '../../context.ts';
import { engines } from '../../translate/engines/index.ts';
import { fail, type Line, lineOf, ok, type Patient } from './line.ts';

/** How long an answer may take, in milliseconds. */
const PATIENCE_MS = 10_000;

/** Who would translate, and whether the keys for it are there. Sends nothing, shows no key. */
export async function checkEngines(config: Config, patient: Patient): Promise<Line[]> {
  const lines = engines.map((plugin) => checkEngine(plugin, config, patient));
  return [await nameEngine(config, patient), ...(await Promise.all(lines)).flat()];
}

/** A build reads the templates before it opens an engine, and says what is wrong with them. */
const UNREAD: Templates = { render: () => '' };

async function nameEngine({ engine }: Config, patient: Patient): Promise<Line> {
  const named = namesOf(engine).filter((name) => name !== 'auto');
  if (named.length > 0) return ok('Engine', named.join(', then '));
  const local = await localEngine(patient);
  const who = local === undefined ? 'memory and cache alone' : `memory and cache, then ${local}`;
  return ok('Engine', `auto: ${who}; nothing is sent, nothing is paid`);
}

/** The engine that `auto` would take; what is damaged has a line of its own. */
async function localEngine(patient: Patient): Promise<string | undefined> {
  for (const plugin of engines) {
    const model = await plugin.localModel?.(patient).catch(() => undefined);
    if (model !== undefined) return plugin.name;
  }
  return undefined;
}

async function checkEngine(
  plugin: EnginePlugin,
  config: Config,
  { env, fetch }: Patient,
): Promise<Line[]> {
  const check = `Engine ${plugin.name}`;
  const isNamed = namesOf(config.engine).includes(plugin.name);
  const isSet = (name: string): boolean => (env[name] ?? '').trim() !== '';
  const keys = plugin.variables.map((name) => `${name} ${isSet(name) ? 'set' : 'not set'}`);
  // What is on this machine has a line of its own.
  if (plugin.localModel && !isNamed) return [];
  if (!isNamed && !plugin.variables.some(isSet)) {
    const why = `needed only for --engine ${plugin.name}`;
    return keys.length === 0 ? [] : [ok(check, `${keys.join(', ')} (${why})`)];
  }
  try {
    const options = config.engines[plugin.name] ?? {};
    const { prices } = config.translate;
    const engine = await plugin.open({ env, fetch, options, prices, templates: UNREAD });
    await engine.close?.();
    return [ok(check, keys.length === 0 ? 'needs no keys' : keys.join(', '))];
  } catch (error) {
    // What nobody named does not stop a build.
    return [lineOf(check, error, isNamed ? 'fail' : 'warn')];
  }
}

/** Whether the named engine's server answers at all: one request, without a key or a text. */
export async function checkNetwork(config: Config, patient: Patient): Promise<Line[]> {
  const asked = engines.filter(
    ({ name, network }) => network && namesOf(config.engine).includes(name),
  );
  if (asked.length === 0) return [ok('Network', 'not needed: no engine is named that asks others')];
  return Promise.all(asked.map((plugin) => knock(plugin, patient)));
}

async function knock(plugin: EnginePlugin, { env, fetch, signal }: Patient): Promise<Line> {
  const check = 'Network';
  try {
    const origin = plugin.origin?.(env) ?? '';
    const stop = AbortSignal.any([signal, AbortSignal.timeout(PATIENCE_MS)]);
    return await fetch(origin, { redirect: 'manual', signal: stop }).then(
      () => ok(check, `${origin} answers`),
      (error: unknown) => {
        signal.throwIfAborted();
        const todo = 'Check the connection, the proxy and the name of the server.';
        return fail(check, `${origin} does not answer (${reasonOf(error)})`, todo);
      },
    );
  } catch (error) {
    return lineOf(check, error);
  }
}

function reasonOf(error: unknown): string {
  const { name, cause } = error as { name: string; cause?: { code?: string; message?: string } };
  return (
    cause?.code ??
    cause?.message ??
    (name === 'TimeoutError' ? `within ${PATIENCE_MS / 1000} s` : name)
  );
}

const namesOf = (engine: Config['engine']): readonly string[] =>
  typeof engine === 'string' ? [engine] : engine;
