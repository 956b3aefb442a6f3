import { loadConfig, type Overrides } from './load-config.ts';
import type { KeyPath } from './parse-jsonc.ts';
import { readConfig } from './read-config.ts';
import { createSchema, type KnownNames } from './schema.ts';
import { redact } from './show-value.ts';

/** A setting that holds: its value, without secrets, and who said so. */
export interface Setting {
  readonly key: string;
  /** Undefined: it is not set, and there is no default. */
  readonly value: unknown;
  readonly from: 'default' | 'file' | 'command line';
  /** Of the file, from 1. */
  readonly line?: number;
}

export interface ExplainedConfig {
  readonly root: string;
  /** Undefined: there is none. */
  readonly file: string | undefined;
  readonly settings: readonly Setting[];
}

/** Every setting that would hold for `loadConfig` with these arguments; throws as that does. */
export function explainConfig(
  cwd: string,
  named: string | undefined,
  overrides: Overrides,
  known: KnownNames,
): ExplainedConfig {
  const { config, root, file } = loadConfig(cwd, named, overrides, known);
  const { text } = readConfig(cwd, named);
  const given = overrides({});
  const keys = Object.keys(createSchema().shape).filter((key) => key !== '$schema');
  const leaves = keys.flatMap((key) => leavesOf(config[key as keyof typeof config], [key]));
  const settings = leaves.map(({ path, value }): Setting => {
    const setting = { key: path.join('.'), value: redact(value, path.map(String)) };
    if (valueAt(given, path) !== undefined) return { ...setting, from: 'command line' };
    const place = text?.placeOf(path, 'value');
    return place ? { ...setting, from: 'file', line: place.line } : { ...setting, from: 'default' };
  });
  return { root, file, settings };
}

/** Objects are taken apart, lists and empty objects are shown as they are. */
function leavesOf(value: unknown, path: KeyPath): { path: KeyPath; value: unknown }[] {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  if (!isObject || Object.keys(value).length === 0) return [{ path, value }];
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, [...path, key]));
}

const valueAt = (value: unknown, path: KeyPath): unknown =>
  path.reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], value);
