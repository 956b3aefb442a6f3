import { userInfo } from 'node:os';
import type { Command } from 'commander';
import { importUnits } from '../import.ts';
import { importLines } from './exchange/import-lines.ts';
import { forTerminal } from './format.ts';
import { readManifest } from './manifest.ts';
import type { Shell } from './shell.ts';
import { withProgress } from './with-progress.ts';

interface Flags {
  readonly approve?: boolean;
  readonly by?: string;
  readonly dryRun?: boolean;
  readonly input?: string;
  readonly config?: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

const EXAMPLES = `
Examples:
  setu import export/story.docx --by "Asha Rao"
                            what the reviewer wrote into the document
  setu import omegat/target/*.xlf --approve
                            from OmegaT, which has no word for "approved"
  setu import *.csv --dry-run
                            what would be taken over, and what is in conflict

Approved pairs go to input/memory/approved.tmx; other states, and comments, to
input/decisions/. Units are found by id and by their Hindi. Where that has changed, or
people have decided otherwise since the export, the unit is listed and stays as it is.
The whole way, with OmegaT, a spreadsheet and git: docs/exchange.md.

Exit codes: 0 all taken over · 1 conflicts, or units that cannot stand · 2 wrong option`;

/** `setu import`: what came back from other tools. */
export function addImport(program: Command, shell: Shell): void {
  program
    .command('import')
    .summary('take over what came back: XLIFF, TMX, CSV, Word')
    .description('Takes over translations, states and comments that came back from other tools.')
    .argument('<files...>', 'files that setu export wrote and others have worked in')
    .option('--approve', 'take every translation in the files as approved')
    .option('--by <name>', 'who did it, if the files do not say (default: your login name)')
    .option('--dry-run', 'say what would be done; write nothing')
    .option('--input <folder>', 'where the documents are')
    .option('--config <file>', 'configuration (default: setu.config.json, if there is one)')
    .option('--json', 'one object { counts, conflicts, findings, written } on standard output')
    .option('--quiet', 'no progress; conflicts and findings only')
    .addHelpText('after', EXAMPLES)
    .action(async (files: string[], flags: Flags) =>
      shell.exit(await runImport(files, flags, shell)),
    );
}

async function runImport(files: string[], flags: Flags, shell: Shell): Promise<number> {
  const { approve, dryRun, input, config, quiet } = flags;
  const options = {
    ...{ cwd: shell.cwd, files, signal: shell.signal },
    by: flags.by ?? userInfo().username,
    version: readManifest().version,
    ...(approve !== undefined && { approve }),
    ...(dryRun !== undefined && { dryRun }),
    ...(input !== undefined && { input }),
    ...(config !== undefined && { config }),
  };
  const result = await withProgress(shell, { quiet }, (report) =>
    importUnits({ ...options, report }),
  );
  if (flags.json) shell.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
  else shell.stderr.write(forTerminal(`${importLines(result, flags).join('\n')}\n`));
  const isAllWell =
    result.counts.conflicts === 0 && result.findings.every(({ severity }) => severity !== 'error');
  return isAllWell ? 0 : 1;
}
