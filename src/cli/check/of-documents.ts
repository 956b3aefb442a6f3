import { checkDocuments, type CheckedEdition } from '../../check-documents.ts';
import { systemClock } from '../../clock.ts';
import { loadConfig } from '../../config/load-config.ts';
import { fixDocuments } from '../../fix-documents.ts';
import type { Event } from '../../index.ts';
import { knownNames } from '../../known-names.ts';
import { foldersOf } from '../../publication.ts';
import { count, printable } from '../format.ts';
import type { Shell } from '../shell.ts';
import type { Checked, Flags } from './checked.ts';

/** What is found in the documents of a publication; with `--fix` some of it is mended. */
export async function ofDocuments(paths: string[], flags: Flags, shell: Shell): Promise<Checked> {
  const { input, config } = flags;
  let failed = 0;
  const report = (event: Event): void => {
    if (event.type !== 'failed') return;
    failed += 1;
    shell.stderr.write(`${printable(`${event.document}: ${event.message}`)}\n`);
  };
  const edition = await checkDocuments({
    ...{ cwd: shell.cwd, paths, signal: shell.signal, report },
    ...(input !== undefined && { input }),
    ...(config !== undefined && { config }),
  });
  if (flags.fix) await mend(edition, flags, shell);
  const { documents, target } = edition;
  const findings = documents.flatMap((document) => [
    ...document.findings,
    ...document.texts.flatMap((text) => text.findings),
  ]);
  return { findings, documents, count: documents.length, failed, target };
}

async function mend(edition: CheckedEdition, flags: Flags, shell: Shell): Promise<void> {
  const { root } = loadConfig(shell.cwd, flags.config, undefined, knownNames);
  const folder = foldersOf(root, shell.cwd, flags).input;
  const { mended, left, written } = await fixDocuments(edition, folder, systemClock);
  const files = written.length > 0 ? ` in ${written.join(', ')}` : '';
  const people = left > 0 ? `; ${left} that people wrote or approved were left` : '';
  shell.stderr.write(`Mended ${count(mended, 'sentence')}${files}${people}.\n`);
}
