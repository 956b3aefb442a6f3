import { mkdir, realpath } from 'node:fs/promises';
import path from 'node:path';
import { systemClock } from './clock.ts';
import { loadConfig } from './config/load-config.ts';
import type { Clock, Event } from './context.ts';
import { SetuError } from './errors.ts';
import { collectRows } from './exchange/collect-rows.ts';
import { decide } from './exchange/decide.ts';
import type { Imported } from './exchange/imported.ts';
import { type PresentUnit, presentUnits } from './exchange/present-unit.ts';
import { readFiles } from './exchange/read-files.ts';
import { writeDecisions } from './exchange/write-decisions.ts';
import { isBelow } from './input-file.ts';
import { knownNames } from './known-names.ts';
import { lockPublication } from './lock-publication.ts';
import {
  type Approval,
  approvedUnit,
  mergeApproved,
  readApproved,
  writeApproved,
} from './memory/write-approved.ts';
import { foldersOf } from './publication.ts';
import { reviewedDocuments } from './reviewed-documents.ts';
import type { Finding } from './types.ts';

export interface ImportOptions {
  readonly cwd?: string;
  readonly config?: string;
  readonly input?: string;
  /** Paths of the files that came back. */
  readonly files: readonly string[];
  /** Takes every translation in the files as approved, for tools that have no word for it. */
  readonly approve?: boolean;
  /** Who did it, where the files do not say. */
  readonly by: string;
  /** Setu's own, as memories name it. */
  readonly version: string;
  readonly dryRun?: boolean;
  readonly signal?: AbortSignal;
  readonly report?: (event: Event) => void;
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly clock?: Clock;
}

export interface ImportResult extends Omit<Imported, 'approvals' | 'decisions' | 'superseded'> {
  /** Files that changed, relative to the input folder; in a dry run none. */
  readonly written: readonly string[];
}

/**
 * Takes over what came back from other tools: approved pairs into `memory/approved.tmx`, states and
 * comments into `decisions/`. What cannot be taken over without a person is a conflict and stays as
 * it is. Throws a SetuError `usage` for files of no known kind, before any work.
 */
export async function importUnits(options: ImportOptions): Promise<ImportResult> {
  const cwd = options.cwd ?? process.cwd();
  const { root } = loadConfig(cwd, options.config, undefined, knownNames);
  const folders = foldersOf(root, cwd, options);
  const clock = options.clock ?? systemClock;
  const signal = options.signal ?? new AbortController().signal;
  const world = { clock, signal, report: options.report ?? (() => {}) };
  const unlock = options.dryRun ? () => {} : await lockPublication(folders.cache, world);
  try {
    const present = await readPresent(options, cwd);
    const imported = await readBack(options, present, cwd, clock);
    const { counts, conflicts, findings } = imported;
    const told = { counts, conflicts, findings };
    if (options.dryRun) return { ...told, written: [] };
    signal.throwIfAborted();
    return { ...told, ...(await write(imported, folders.input, options.version)) };
  } finally {
    unlock();
  }
}

async function readPresent(options: ImportOptions, cwd: string): Promise<PresentUnit[]> {
  const { config, input, signal, report } = options;
  const present: PresentUnit[] = [];
  const world = {
    cwd,
    env: options.env ?? process.env,
    ...(config !== undefined && { config }),
    ...(input !== undefined && { input }),
    ...(signal && { signal }),
    ...(report && { report }),
  };
  for await (const { document, units } of reviewedDocuments(world)) {
    for (const unit of presentUnits(document, units)) present.push(unit);
  }
  return present;
}

async function readBack(
  { files, approve = false, by, signal }: ImportOptions,
  present: readonly PresentUnit[],
  cwd: string,
  clock: Clock,
): Promise<Imported> {
  const rows = collectRows(present, { approve });
  for await (const read of readFiles(files.map((file) => path.resolve(cwd, file)))) {
    signal?.throwIfAborted();
    if ('finding' in read) rows.addFinding(read.finding);
    else rows.add(read.row, read.file);
  }
  return decide(rows.result(), { by, at: new Date(clock.now()).toISOString() });
}

/** A document whose decisions cannot be written is told; the others are. */
async function write(
  { approvals, decisions, superseded, findings }: Imported,
  input: string,
  version: string,
): Promise<Pick<ImportResult, 'written' | 'findings'>> {
  const written: string[] = [];
  const troubles: Finding[] = [];
  if (approvals.length > 0) {
    const folder = path.join(input, 'memory');
    await checkFolder(folder, input);
    if (await approve(folder, approvals, version)) written.push('memory/approved.tmx');
  }
  const folder = path.join(input, 'decisions');
  const documents = new Set([...decisions.keys(), ...superseded.keys()]);
  if (documents.size > 0) await checkFolder(folder, input);
  for (const document of [...documents].sort()) {
    const [added, replaced] = [decisions.get(document) ?? [], superseded.get(document) ?? []];
    try {
      const changed = await writeDecisions(document, added, replaced, input);
      if (changed) written.push(`decisions/${document}.jsonl`);
    } catch (error) {
      if (!(error instanceof SetuError) || error.code !== 'input') throw error;
      const message = `${error.message} ${error.hint ?? ''}`.trim();
      troubles.push({ rule: 'exchange', severity: 'error', document, message });
    }
  }
  return { written, findings: [...findings, ...troubles] };
}

async function approve(
  folder: string,
  approvals: readonly Approval[],
  version: string,
): Promise<boolean> {
  const units = mergeApproved(await readApproved(folder), approvals.map(approvedUnit));
  return writeApproved(folder, units, { version });
}

/** Nothing is written through a link that leads out of the input folder. */
async function checkFolder(folder: string, input: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const [place, home] = await Promise.all([realpath(folder), realpath(input)]);
  if (isBelow(place, home)) return;
  throw new SetuError(
    'input',
    `${path.basename(folder)}/ is a link that leads out of the input folder.`,
    {
      hint: 'Put a folder there in place of the link.',
    },
  );
}
