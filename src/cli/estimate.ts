import type { Command } from 'commander';
import { estimate } from '../index.ts';
import { knownNames } from '../known-names.ts';
import { estimateLines } from './estimate/estimate-lines.ts';
import { forTerminal } from './format.ts';
import { given, override } from './overrides.ts';
import { offer, type Shell } from './shell.ts';
import { standardDocument } from './standard-document.ts';
import { withProgress } from './with-progress.ts';

interface Flags {
  readonly input?: string;
  readonly config?: string;
  readonly engine?: string;
  readonly budget?: number;
  readonly stdinName?: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

const EXAMPLES = `
Examples:
  setu estimate --engine google       what a build with Google would send and cost
  setu estimate input/story.hi.md --engine google --budget 2
                                      one document; does it fit into 2 USD?
  setu estimate                       what memory and cache have, and what the paid
                                      engines would take for the rest
  setu estimate --engine google --json | jq '.engines[0].usd'
                                      for programs: one object, documented in README.md

Nothing is sent, no key is needed, nothing is written.
Exit codes: 0 estimated · 1 a document cannot be read and is not counted ·
2 wrong option, configuration or path`;

/** `setu estimate`: what a build would cost, before it does. */
export function addEstimate(program: Command, shell: Shell): void {
  program
    .command('estimate')
    .summary('say what a build would send and cost, before it does')
    .description(
      'Counts what a build would send to an engine, and what that costs. Asks nobody, writes nothing.',
    )
    .argument(
      '[paths...]',
      'documents or folders below the input folder, or - for standard input (default: all)',
    )
    .option('--input <folder>', 'where the documents are')
    .option('--config <file>', 'configuration (default: setu.config.json, if there is one)')
    .addOption(offer('--engine <name>', 'as for build', ['auto', ...knownNames.engines]))
    .option('--budget <usd>', 'most that the run may spend, in US dollars', shell.number)
    .option('--stdin-name <name>', 'file name of the document that - reads (default: stdin.md)')
    .option('--json', 'one object: sources, and for each engine strings, characters, usd, …')
    .option('--quiet', 'no progress; errors only')
    .addHelpText('after', EXAMPLES)
    .action(async (paths: string[], flags: Flags) => {
      shell.exit(await runEstimate(paths, flags, shell));
    });
}

async function runEstimate(paths: string[], flags: Flags, shell: Shell): Promise<number> {
  const document = await standardDocument(paths, flags.stdinName, shell);
  const { input, config, quiet } = flags;
  const result = await withProgress(shell, { quiet }, (report) =>
    estimate({
      cwd: shell.cwd,
      ...(document ? { document } : { paths }),
      signal: shell.signal,
      report,
      overrides: (written) => override(written, flags),
      ...given({ input, config }),
    }),
  );
  const text = flags.json
    ? JSON.stringify(result, null, 2)
    : forTerminal(estimateLines(result).join('\n'));
  shell.stdout.write(`${text}\n`);
  return result.failed.length > 0 ? 1 : 0;
}
