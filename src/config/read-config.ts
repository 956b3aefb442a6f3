import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { SetuError } from '../errors.ts';
import { type JsonText, parseJsonc, type Problem } from './parse-jsonc.ts';

const CONFIG_NAME = 'setu.config.json';

/** The configuration as it is written, and the folder that all other folders lie in. */
export interface WrittenConfig {
  readonly root: string;
  /** Undefined: there is none. */
  readonly file: string | undefined;
  readonly text: JsonText | undefined;
}

/** Reads `file`, else `setu.config.json` in `cwd` if there is one. Does not look at the settings. */
export function readConfig(cwd: string, file: string | undefined): WrittenConfig {
  const place = path.resolve(cwd, file ?? CONFIG_NAME);
  if (file === undefined && !existsSync(place)) {
    return { root: cwd, file: undefined, text: undefined };
  }
  const text = parseJsonc(readText(place));
  if (!('value' in text)) throw problemsIn(place, text);
  return { root: path.dirname(place), file: place, text };
}

/** Says all that is wrong at once: whoever mends a file wants to do it in one go. */
export function problemsIn(where: string, problems: readonly Problem[]): SetuError {
  const lines = problems.map(({ message, place }) => {
    const at = place ? `${where}:${place.line}:${place.column}` : where;
    return `${at}: ${message}`;
  });
  return new SetuError('config', lines.join('\n'), {
    hint: 'README lists every key with its default.',
  });
}

function readText(file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
  } catch (cause) {
    const { code = 'unknown reason' } = cause as NodeJS.ErrnoException;
    const reason = code === 'ERR_ENCODING_INVALID_ENCODED_DATA' ? 'it is not UTF-8' : code;
    throw new SetuError('config', `The configuration ${file} cannot be read: ${reason}.`, {
      hint: `It must be one JSON object in UTF-8. Without --config, Setu looks for ${CONFIG_NAME}.`,
      cause,
    });
  }
}
