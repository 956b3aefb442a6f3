import { findProblems } from './find-problems.ts';
import type { JsonText } from './parse-jsonc.ts';
import { problemsIn, readConfig } from './read-config.ts';
import { type Config, createSchema, type KnownNames, type UserConfig } from './schema.ts';

/** The configuration, and the folder that all other folders lie in. */
export interface LoadedConfig {
  readonly config: Config;
  readonly root: string;
  /** Undefined: there is none. */
  readonly file: string | undefined;
}

/** The settings of the command line laid over the written ones. */
export type Overrides = (written: UserConfig) => UserConfig;

/**
 * Reads `file`, else `setu.config.json` in `cwd` if there is one, lays `overrides` (the command
 * line's) over it and fills in the defaults. Throws a SetuError `config` that names every key that
 * is wrong; names of plug-ins are judged if the `known` ones are given.
 */
export function loadConfig(
  cwd: string,
  file: string | undefined,
  overrides: Overrides = (written) => written,
  known?: KnownNames,
): LoadedConfig {
  const { root, file: place, text } = readConfig(cwd, file);
  // The file is judged by itself first, so that a message never blames it for the command line.
  if (place !== undefined) parseConfig({ value: text?.value, text }, place, known);
  const value = overrides(text?.value ?? {});
  return { config: parseConfig({ value }, 'the command line', known), root, file: place };
}

function parseConfig(
  written: { readonly value: unknown; readonly text?: JsonText | undefined },
  where: string,
  known: KnownNames | undefined,
): Config {
  const { data, error } = createSchema(known).safeParse(written.value);
  if (data) return data;
  throw problemsIn(where, findProblems(error.issues, written, known));
}
