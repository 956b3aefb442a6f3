import path from 'node:path';
import type { Command } from 'commander';
import { loadConfig } from '../../config/load-config.ts';
import { knownNames } from '../../known-names.ts';
import { listMemories } from '../../memory/list-memories.ts';
import { locateMemory } from '../../memory/locate-memory.ts';
import { foldersOf } from '../../publication.ts';
import type { Shell } from '../shell.ts';

/** What all commands of the memory may be told. */
export interface MemoryFlags {
  readonly input?: string;
  readonly config?: string;
  readonly json?: boolean;
  readonly dryRun?: boolean;
}

export interface PlacedMemory {
  readonly place: string;
  readonly file: string;
}

export const addMemoryFlags = (command: Command, json: string, dryRun: string): Command =>
  command
    .option('--input <folder>', 'where the documents are')
    .option('--config <file>', 'configuration (default: setu.config.json, if there is one)')
    .option('--dry-run', dryRun)
    .option('--json', json);

/** What `--dry-run` says where there is nothing that it could keep from being written. */
export const READS_ONLY = 'changes nothing; this command never does';

/** The folders of the publication, and where its memories lie. */
export function locateMemories({ input, config }: MemoryFlags, { cwd }: Shell) {
  const { root } = loadConfig(cwd, config, undefined, knownNames);
  const folders = foldersOf(root, cwd, input === undefined ? {} : { input });
  return { folders, folder: path.join(folders.input, 'memory') };
}

/** All memories, the strongest first; throws a SetuError `input` at one that leads elsewhere. */
export async function placedMemories(flags: MemoryFlags, shell: Shell): Promise<PlacedMemory[]> {
  const { folder } = locateMemories(flags, shell);
  const files = await listMemories(folder);
  return Promise.all(
    files.map(async (file) => ({ file, place: await locateMemory(folder, file) })),
  );
}

export function print(
  result: object,
  lines: readonly string[],
  { json }: MemoryFlags,
  shell: Shell,
): void {
  shell.stdout.write(`${json ? JSON.stringify(result, null, 2) : lines.join('\n')}\n`);
}
