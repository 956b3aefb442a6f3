import { access } from 'node:fs/promises';
import path from 'node:path';
import { loadConfig } from '../../config/load-config.ts';
import {
  checkPairs,
  type CheckPairsOptions,
  type Finding,
  type Names,
  openGlossary,
  openNames,
  SetuError,
} from '../../index.ts';
import { knownNames } from '../../known-names.ts';
import { foldersOf } from '../../publication.ts';
import { printable } from '../format.ts';
import { readText } from '../read-text.ts';
import type { Shell } from '../shell.ts';
import type { Checked, Flags } from './checked.ts';
import { parsePairs } from './parse-pairs.ts';

/** What is found in the pairs of a file. */
export async function ofPairs(file: string, flags: Flags, shell: Shell): Promise<Checked> {
  const options = await readOptions(flags, shell);
  const pairs = parsePairs(await readText(file, shell), file);
  const found = checkPairs(pairs, options);
  const byPair = new Map<string, Finding[]>();
  for (const one of found) byPair.set(one.document, [...(byPair.get(one.document) ?? []), one]);
  const documents = pairs.flatMap(({ id, source, target }) => {
    const findings = byPair.get(id);
    return findings ? [{ id, findings: [], texts: [{ id, source, target, findings }] }] : [];
  });
  const findings = [...(options.names?.findings ?? []), ...found];
  const target = options.target ?? 'en';
  return { findings, documents, count: pairs.length, failed: 0, target };
}

/** What is wrong with the glossary itself is told, and is no finding of a pair. */
async function readOptions(flags: Flags, shell: Shell): Promise<CheckPairsOptions> {
  const { config, root } = loadConfig(shell.cwd, flags.config, undefined, knownNames);
  const names = flags.names === undefined ? undefined : await readNames(flags.names, shell);
  const { check, target } = config;
  const together = flags.together ?? false;
  const options = { check, target, together, ...(names && { names }) };
  if (!flags.glossary) return options;
  const glossary = await openGlossary(foldersOf(root, shell.cwd, flags).input);
  for (const { message } of glossary.findings) shell.stderr.write(`${printable(message)}\n`);
  return { ...options, glossary };
}

/** The register lies in a folder of its own here: nothing is read but that file. */
async function readNames(file: string, { cwd }: Shell): Promise<Names> {
  const { dir, base } = path.parse(path.resolve(cwd, file));
  await access(path.join(dir, base)).catch((cause: unknown) => {
    throw new SetuError('usage', `--names ${file}: the file is not there.`, { cause });
  });
  return openNames(dir, base);
}
