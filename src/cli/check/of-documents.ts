import { userInfo } from 'node:os';
import { checkDocuments, type CheckedEdition } from '../../check-documents.ts';
import { systemClock } from '../../clock.ts';
import { loadConfig } from '../../config/load-config.ts';
import { dismissFindings } from '../../dismiss-findings.ts';
import { fixDocuments } from '../../fix-documents.ts';
import type { Event } from '../../index.ts';
import { knownNames } from '../../known-names.ts';
import { lockPublication } from '../../lock-publication.ts';
import { foldersOf } from '../../publication.ts';
import { count, printable } from '../format.ts';
import type { Shell } from '../shell.ts';
import type { Checked, Flags } from './checked.ts';

/**
 * What is found in the documents of a publication. With `--fix` some of it is mended, with
 * `--dismiss` recorded to be none; then what is left is told.
 */
export async function ofDocuments(paths: string[], flags: Flags, shell: Shell): Promise<Checked> {
  if (flags.fix || flags.dismiss.length > 0) await decide(paths, flags, shell);
  let failed = 0;
  const { documents, target } = await look(paths, flags, shell, (event) => {
    if (event.type !== 'failed') return;
    failed += 1;
    shell.stderr.write(`${printable(`${event.document}: ${event.message}`)}\n`);
  });
  const findings = documents.flatMap((document) => [
    ...document.findings,
    ...document.texts.flatMap((text) => text.findings),
  ]);
  return { findings, documents, count: documents.length, failed, target };
}

const look = (
  paths: readonly string[],
  { input, config }: Flags,
  { cwd, signal }: Shell,
  report: (event: Event) => void,
): Promise<CheckedEdition> =>
  checkDocuments({
    ...{ cwd, paths, signal, report },
    ...(input !== undefined && { input }),
    ...(config !== undefined && { config }),
  });

/** Decisions are written while nobody else does. */
async function decide(paths: string[], flags: Flags, shell: Shell): Promise<void> {
  const { root } = loadConfig(shell.cwd, flags.config, undefined, knownNames);
  const folders = foldersOf(root, shell.cwd, flags);
  const world = { clock: systemClock, signal: shell.signal, report: () => {} };
  const unlock = await lockPublication(folders.cache, world);
  try {
    const edition = await look(paths, flags, shell, () => {});
    if (flags.dismiss.length > 0) await dismiss(edition, flags, folders.input, shell);
    if (flags.fix) await mend(edition, folders.input, shell);
  } finally {
    unlock();
  }
}

async function dismiss(
  edition: CheckedEdition,
  { dismiss: wanted, reason = '', by = userInfo().username }: Flags,
  input: string,
  shell: Shell,
): Promise<void> {
  const written = await dismissFindings(edition, { wanted, reason, by }, input, systemClock);
  shell.stderr.write(`Dismissed ${count(wanted.length, 'finding')} in ${written.join(', ')}.\n`);
}

async function mend(edition: CheckedEdition, input: string, shell: Shell): Promise<void> {
  const { mended, left, written } = await fixDocuments(edition, input, systemClock);
  const files = written.length > 0 ? ` in ${written.join(', ')}` : '';
  const people = left > 0 ? `; ${left} that people wrote or approved were left` : '';
  shell.stderr.write(`Mended ${count(mended, 'sentence')}${files}${people}.\n`);
}
