import path from 'node:path';
import type { Command } from 'commander';
import { formats } from '../exchange/formats/index.ts';
import type { ExchangeFormat } from '../exchange/format.ts';
import { type ExportOptions, exportUnits } from '../export.ts';
import { type Event, SetuError, type State } from '../index.ts';
import { writeExport } from './cache/write-export.ts';
import { count, forTerminal } from './format.ts';
import { readManifest } from './manifest.ts';
import { offer, type Shell } from './shell.ts';
import { withProgress } from './with-progress.ts';

interface Flags {
  readonly to: string;
  readonly out: string;
  readonly only?: string;
  readonly prefill?: boolean;
  readonly force?: boolean;
  readonly input?: string;
  readonly config?: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

const NAMES = formats.map(({ name }) => name);
const STATES = ['initial', 'translated', 'reviewed', 'final', 'rejected'];

const EXAMPLES = `
Formats:
${formats.map(({ name, about }) => `  ${name.padEnd(9)} ${about}`).join('\n')}

Examples:
  setu export --to docx input/story.md
                            for a reviewer who has only Word
  setu export --to csv --only initial,translated
                            what nobody has reviewed, for a spreadsheet
  setu export --to xliff12 --prefill --out omegat/source
                            for OmegaT, which wants every target filled
  setu export --to tmx      all translations, as a memory

What comes back: setu import --help

Exit codes: 0 all written · 1 a document failed, or its file is there already · 2 wrong option`;

/** `setu export`: units out to the tools of translators and reviewers. */
export function addExport(program: Command, shell: Shell): void {
  program
    .command('export')
    .summary('write units for other tools: XLIFF, TMX, CSV, Word')
    .description('Writes a file for each document, for the tools of translators and reviewers.')
    .argument('[paths...]', 'documents or folders below the input folder (default: all)')
    .addOption(offer('--to <format>', 'what to write', NAMES).makeOptionMandatory())
    .option('--out <folder>', 'where to', 'export')
    .addOption(offer('--only <states>', 'only units of these states, with commas', STATES))
    .option(
      '--prefill',
      'XLIFF: put the Hindi where there is no English yet, or a rejected one, as OmegaT needs it',
    )
    .option('--force', 'replace files that are there')
    .option('--input <folder>', 'where the documents are')
    .option('--config <file>', 'configuration (default: setu.config.json, if there is one)')
    .option('--json', 'one object { format, files, units, failed } when it is done')
    .option('--quiet', 'no progress; errors only')
    .addHelpText('after', EXAMPLES)
    .action(async (paths: string[], flags: Flags) =>
      shell.exit(await runExport(paths, flags, shell)),
    );
}

interface Failed {
  readonly document: string;
  readonly message: string;
}

interface Written {
  readonly file: string;
  readonly document: string;
  readonly units: number;
}

async function runExport(paths: string[], flags: Flags, shell: Shell): Promise<number> {
  shell.oneOf('--to', flags.to, NAMES);
  const format = formats.find(({ name }) => name === flags.to) as ExchangeFormat;
  const only = flags.only?.split(',').map((state) => state.trim());
  for (const state of only ?? []) shell.oneOf('--only', state, STATES);
  const { input, config, quiet } = flags;
  const result = await withProgress(shell, { quiet }, (report) =>
    writeAll(format, flags, shell, {
      ...{ cwd: shell.cwd, paths, signal: shell.signal, report },
      ...(only && { only: only as State[] }),
      ...(input !== undefined && { input }),
      ...(config !== undefined && { config }),
    }),
  );
  tell(result, flags, shell);
  return result.failed.length > 0 ? 1 : 0;
}

/** A file for each document; one that cannot be had, or is there already, leaves the others theirs. */
async function writeAll(
  format: ExchangeFormat,
  { out, prefill = false, force = false }: Flags,
  { cwd }: Shell,
  options: ExportOptions,
): Promise<Result> {
  const failed: Failed[] = [];
  const files: Written[] = [];
  const report = (event: Event): void => {
    if (event.type === 'failed') failed.push({ document: event.document, message: event.message });
    options.report?.(event);
  };
  for await (const { document, target, units: all } of exportUnits({ ...options, report })) {
    const units = all.filter((unit) => format.holds?.(unit) ?? true);
    // A file without units is none by the standards, and nothing to do for anybody.
    if (units.length === 0) continue;
    const content = format.write(units, { target, version: readManifest().version, prefill });
    const file = path.join(out, `${document}${format.extension}`);
    try {
      await writeExport(path.resolve(cwd, file), content, force);
      files.push({ file, document, units: units.length });
    } catch (error) {
      if (!(error instanceof SetuError) || error.code !== 'usage') throw error;
      failed.push({ document, message: `${file} is there already. ${THERE}` });
    }
  }
  return { format: format.name, files, units: sum(files), failed };
}

const THERE = 'Somebody may have worked in it: name another folder with --out, or add --force.';

const sum = (files: readonly Written[]): number =>
  files.reduce((total, { units }) => total + units, 0);

interface Result {
  readonly format: string;
  readonly files: readonly Written[];
  readonly units: number;
  readonly failed: readonly Failed[];
}

function tell(result: Result, { json, quiet }: Flags, shell: Shell): void {
  if (json) shell.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
  const failed = result.failed.map(({ document, message }) => `${document}: ${message}`);
  const done = `Exported ${count(result.units, 'unit')} of ${count(result.files.length, 'document')}: ${result.files.map(({ file }) => file).join(', ') || 'nothing'}.`;
  const lines = quiet || json ? failed : [...failed, done];
  if (lines.length > 0) shell.stderr.write(forTerminal(`${lines.join('\n')}\n`));
}
