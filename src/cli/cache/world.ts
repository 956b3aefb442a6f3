import path from 'node:path';
import type { Command } from 'commander';
import { loadConfig } from '../../config/load-config.ts';
import type { Config } from '../../config/schema.ts';
import type { Folders } from '../../context.ts';
import { listDocuments } from '../../ingest/list-documents.ts';
import { knownNames } from '../../known-names.ts';
import { type PresentTexts, presentTexts } from '../../present-texts.ts';
import { foldersOf } from '../../publication.ts';
import type { Shell } from '../shell.ts';
import { withProgress } from '../with-progress.ts';

/** What all commands of the cache may be told. */
export interface CacheFlags {
  readonly input?: string;
  readonly config?: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

/** Where the cache of a publication is, and what belongs to it. */
export interface CacheWorld {
  readonly config: Config;
  readonly folders: Folders;
  readonly file: string;
}

export const addCacheFlags = (command: Command, json: string): Command =>
  command
    .option('--input <folder>', 'where the documents are')
    .option('--config <file>', 'configuration (default: setu.config.json, if there is one)')
    .option('--json', json)
    .option('--quiet', 'no progress; errors only');

export function locateCache(flags: CacheFlags, { cwd }: Shell): CacheWorld {
  const { config, root } = loadConfig(cwd, flags.config, undefined, knownNames);
  const folders = foldersOf(root, cwd, flags);
  return { config, folders, file: path.join(folders.cache, 'cache.db') };
}

/** The sentences of all documents, with progress; throws a SetuError `input` without a folder. */
export async function readPresent(
  { config, folders }: CacheWorld,
  { quiet }: CacheFlags,
  shell: Shell,
): Promise<PresentTexts> {
  const entries = await listDocuments(folders.input);
  return withProgress(shell, { quiet }, (report) =>
    presentTexts(entries, { config, resources: { folders }, signal: shell.signal, report }),
  );
}

/** For people, or one object for programs. */
export function printResult(
  result: object,
  lines: readonly string[],
  { json }: CacheFlags,
  shell: Shell,
): void {
  shell.stdout.write(`${json ? JSON.stringify(result, null, 2) : lines.join('\n')}\n`);
}
