import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { closest } from 'fastest-levenshtein';
import type { z } from 'zod';
import { SetuError } from '../errors.ts';
import { type Config, configSchema, type UserConfig } from './schema.ts';

export const CONFIG_NAME = 'setu.config.json';

/** The configuration, and the folder that all other folders lie in. */
export interface LoadedConfig {
  readonly config: Config;
  readonly root: string;
}

/**
 * Reads `file`, else `setu.config.json` in `cwd` if there is one, lays `overrides` (the command
 * line's) over it and fills in the defaults. Throws a SetuError `config` that names the key.
 */
export function loadConfig(
  cwd: string,
  file: string | undefined,
  overrides: (written: UserConfig) => UserConfig = (written) => written,
): LoadedConfig {
  const place = path.resolve(cwd, file ?? CONFIG_NAME);
  if (file === undefined && !existsSync(place)) {
    return { config: parseConfig(overrides({}), 'the command line'), root: cwd };
  }
  const written = readJson(place);
  // The file is judged by itself first, so that a message never blames it for the command line.
  parseConfig(written, place);
  const config = parseConfig(overrides(written as UserConfig), 'the command line');
  return { config, root: path.dirname(place) };
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8').replace(/^\u{FEFF}/u, ''));
  } catch (cause) {
    const reason = (cause as Error).message;
    throw new SetuError('config', `The configuration ${file} cannot be read: ${reason}`, {
      hint: 'It must be one JSON object. Without --config, Setu looks for setu.config.json.',
      cause,
    });
  }
}

function parseConfig(written: unknown, place: string): Config {
  const result = configSchema.safeParse(written);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new SetuError('config', `${place}: ${describe(issue as z.core.$ZodIssue)}`, {
    hint: 'README lists every key with its default.',
  });
}

function describe(issue: z.core.$ZodIssue): string {
  const where = issue.path.join('.');
  if (issue.code !== 'unrecognized_keys') return `${where || 'the file'}: ${issue.message}.`;
  const [key] = issue.keys as [string];
  const known = knownKeys(issue.path.map(String));
  const nearest = known.length > 0 ? ` Did you mean "${closest(key, known)}"?` : '';
  return `unknown key "${[...issue.path, key].join('.')}".${nearest}`;
}

/** The keys of the object at that path, read off the defaults. */
function knownKeys(at: readonly string[]): string[] {
  const shape = at.length === 0 ? configSchema.shape : undefined;
  if (shape) return Object.keys(shape);
  const defaults: unknown = at.reduce(
    (value: unknown, key) => (value as Record<string, unknown> | undefined)?.[key],
    configSchema.parse({}),
  );
  return Object.keys(defaults ?? {});
}
