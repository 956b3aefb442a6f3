import type { Command } from 'commander';
import { build, type Finding, type Severity, type Summary } from '../index.ts';
import { knownNames } from '../known-names.ts';
import { given, override } from './overrides.ts';
import { printConfig } from './print-config.ts';
import { summaryLines } from './report-summary.ts';
import { offer, type Shell } from './shell.ts';
import { standardDocument } from './standard-document.ts';
import { withProgress } from './with-progress.ts';

interface Flags {
  input?: string;
  output?: string;
  config?: string;
  engine?: string;
  formats?: string;
  budget?: number;
  dryRun?: boolean;
  offline?: boolean;
  json?: boolean;
  quiet?: boolean;
  failOn: Severity | 'none';
  printConfig?: boolean;
  stdinName?: string;
}

const FAIL_ON = ['none', 'info', 'warning', 'error'];

const EXAMPLES = `
Examples:
  setu build                          all of input/, with what costs nothing
  setu build input/story.hi.md        one document
  setu build - < story.md             a document from standard input, as stdin.md; its
                                      edition stays until you delete its folder
  pandoc story.odt -t docx | setu build - --stdin-name story.docx
                                      the ending says the format, the name where it goes
  setu build --engine google --budget 2
                                      Google Cloud Translation, at most 2 USD
  setu build --engine google,openai   what Google leaves out goes to a language model
  setu build --engine pseudo --output /tmp/trial
                                      try out the layout without an account
  setu build --json > events.jsonl    what happens, one event a line
  setu build --print-config           every setting and where it comes from

Exit codes: 0 all well · 1 a document failed, or findings at --fail-on ·
2 wrong option, configuration or credential · 3 written, but some sentences have
no translation · 130 interrupted (run it again: nothing paid for is lost)`;

/** `setu build`: the main job. Returns the exit code. */
export function addBuild(program: Command, shell: Shell): void {
  program
    .command('build')
    .summary('publish the documents of input/ as bilingual editions')
    .description('Publishes Hindi documents as bilingual Hindi–English editions.')
    .argument(
      '[paths...]',
      'documents or folders below the input folder, or - for standard input (default: all)',
    )
    .option('--input <folder>', 'where the documents are')
    .option('--output <folder>', 'where the editions go')
    .option('--config <file>', 'configuration (default: setu.config.json, if there is one)')
    .addOption(
      offer('--engine <list>', 'one, or a chain with commas; auto: what costs nothing', [
        'auto',
        ...knownNames.engines,
      ]),
    )
    .addOption(offer('--formats <list>', 'what to publish, with commas', knownNames.formats))
    .option('--budget <usd>', 'most that this run may spend, in US dollars', shell.number)
    .option('--stdin-name <name>', 'file name of the document that - reads (default: stdin.md)')
    .option('--dry-run', 'say what would be done; ask nothing, write nothing')
    .option('--offline', 'refuse engines that need the network')
    .option('--json', 'events on standard output, one a line')
    .option('--quiet', 'no progress; errors only')
    .addOption(offer('--fail-on <severity>', 'exit 1 on such findings', FAIL_ON).default('none'))
    .option('--print-config', 'show the settings that hold, and where from; build nothing')
    .addHelpText('after', EXAMPLES)
    .action(async (paths: string[], flags: Flags) => {
      if (flags.printConfig) printConfig(flags, (written) => override(written, flags), shell);
      else shell.exit(await runBuild(paths, flags, shell));
    });
}

async function runBuild(paths: string[], flags: Flags, shell: Shell): Promise<number> {
  shell.oneOf('--fail-on', flags.failOn, FAIL_ON);
  const document = await standardDocument(paths, flags.stdinName, shell);
  const { input, output, config, dryRun, offline, quiet } = flags;
  const findings: Finding[] = [];
  const summary = await withProgress(shell, { quiet, work: 'Building' }, (show) =>
    build({
      cwd: shell.cwd,
      ...(document ? { document } : { paths }),
      signal: shell.signal,
      report: (event) => {
        if (event.type === 'finding') findings.push(event.finding);
        show(event);
        if (flags.json) shell.stdout.write(`${JSON.stringify(event)}\n`);
      },
      overrides: (written) => override(written, flags),
      ...given({ input, output, config, dryRun, offline }),
    }),
  );
  if (!quiet)
    sayAll(summaryLines(summary, findings, { cwd: shell.cwd, dryRun: dryRun ?? false }), shell);
  return exitCode(summary, flags.failOn);
}

const sayAll = (lines: readonly string[], shell: Shell): void => {
  shell.stderr.write(`${lines.join('\n')}\n`);
};

const SEVERITIES = ['info', 'warning', 'error'] as const;

function exitCode(summary: Summary, failOn: Flags['failOn']): number {
  const from = failOn === 'none' ? SEVERITIES.length : SEVERITIES.indexOf(failOn);
  const counted = SEVERITIES.slice(from).some((severity) => summary.findings[severity] > 0);
  if (summary.failed > 0 || counted) return 1;
  return summary.missing > 0 ? 3 : 0;
}
