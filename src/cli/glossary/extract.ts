import path from 'node:path';
import type { Command } from 'commander';
import { loadConfig } from '../../config/load-config.ts';
import type { Event } from '../../context.ts';
import { collectTerms, type ProposedTerm } from '../../glossary/extract/extract-terms.ts';
import { openGlossary } from '../../glossary/glossary.ts';
import { wantedDocuments } from '../../ingest/wanted-documents.ts';
import { knownNames } from '../../known-names.ts';
import { foldersOf } from '../../publication.ts';
import { readDocuments } from '../../read-documents.ts';
import { plainText } from '../../tags.ts';
import { writeExport } from '../cache/write-export.ts';
import { count, forTerminal, printable } from '../format.ts';
import type { Shell } from '../shell.ts';
import { withProgress } from '../with-progress.ts';
import { asRows, asTable } from './proposed-terms.ts';

interface Flags {
  readonly input?: string;
  readonly config?: string;
  readonly min: number;
  readonly limit: number;
  readonly out?: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

const EXAMPLES = `
Examples:
  setu glossary extract               a table: how often, what it is, the term, a sentence
  setu glossary extract input/story.hi.md --min 1 --limit 20
                                      the likeliest 20 of one document
  setu glossary extract --out input/glossary.csv
                                      rows term,translation,note for a spreadsheet; fill in
                                      the translations, delete what needs none
  setu glossary extract --json | jq -r .term
                                      for programs: { term, kind, count, examples } a line

Terms that the glossary has are left out. A file that is there is never replaced.
Exit codes: 0 done · 1 a document cannot be read and is left out ·
2 wrong option, configuration or path, or the file of --out is there`;

/** `setu glossary extract`: what a glossary may want to name. */
export function addGlossaryExtract(glossary: Command, shell: Shell): void {
  glossary
    .command('extract')
    .summary('propose terms and names that the documents have')
    .description('Finds terms and names in the documents, the likeliest first. Writes no document.')
    .argument('[paths...]', 'documents or folders below the input folder (default: all)')
    .option('--min <count>', 'how often a term must occur', shell.number, 2)
    .option('--limit <number>', 'the most terms to propose', shell.number, 200)
    .option('--out <file>', 'a new file for them: term,translation,note')
    .option('--input <folder>', 'where the documents are')
    .option('--config <file>', 'configuration (default: setu.config.json, if there is one)')
    .option('--json', 'a line { term, kind, count, examples } for each term')
    .option('--quiet', 'no progress; errors only')
    .addHelpText('after', EXAMPLES)
    .action(async (paths: string[], flags: Flags) => {
      const { terms, failed } = await extract(paths, flags, shell);
      await write(terms, flags, shell);
      shell.exit(failed > 0 ? 1 : 0);
    });
}

async function extract(
  paths: readonly string[],
  flags: Flags,
  shell: Shell,
): Promise<{ terms: ProposedTerm[]; failed: number }> {
  const { config, root } = loadConfig(shell.cwd, flags.config, undefined, knownNames);
  const folders = foldersOf(root, shell.cwd, flags);
  const { wanted } = await wantedDocuments({ paths }, folders.input, shell.cwd);
  const collector = collectTerms(await openGlossary(folders.input));
  let failed = 0;
  await withProgress(shell, flags, async (show) => {
    const report = (event: Event): void => {
      if (event.type === 'failed') failed += 1;
      show(event);
    };
    const context = { config, resources: { folders }, signal: shell.signal, report };
    for await (const { document, segments } of readDocuments(wanted, context)) {
      for (const one of segments) collector.add({ document: document.path, text: plainText(one) });
    }
  });
  return { terms: collector.terms({ least: flags.min, limit: flags.limit }), failed };
}

const IS_THERE = 'Name another file with --out, and copy from it what the glossary lacks.';

async function write(terms: readonly ProposedTerm[], flags: Flags, shell: Shell): Promise<void> {
  const { out, json, quiet } = flags;
  const say = (text: string): void => {
    if (!quiet) shell.stderr.write(forTerminal(`${text}\n`));
  };
  if (out !== undefined) {
    await writeExport(path.resolve(shell.cwd, out), asRows(terms), false, IS_THERE);
    say(`${count(terms.length, 'term')} in ${out}. Fill in the translations, delete the rest.`);
  }
  if (json) for (const term of terms) shell.stdout.write(`${JSON.stringify(term)}\n`);
  else if (out === undefined) {
    for (const line of asTable(terms)) shell.stdout.write(`${printable(line)}\n`);
    if (terms.length === 0) say('No term occurs often enough; try --min 1.');
  }
}
