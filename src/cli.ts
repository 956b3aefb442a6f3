#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import { addAlign } from './cli/align.ts';
import { addBuild } from './cli/build.ts';
import { addCheck } from './cli/check.ts';
import { printable } from './cli/format.ts';
import { addSegment } from './cli/segment.ts';
import { checkOneOf, parseNumber, type Shell } from './cli/shell.ts';
import { SetuError } from './index.ts';

const EXIT = { failed: 1, usage: 2, interrupted: 130 };

const ABOUT = `Setu turns Hindi documents into reviewed, bilingual Hindi–English editions.

Put documents into input/ and run: setu build`;

function createProgram(shell: Shell): Command {
  const { version } = JSON.parse(
    readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
  ) as { version: string };
  const program = new Command('setu')
    .description(ABOUT)
    .version(version, '-V, --version', 'print the version')
    .helpCommand('help [command]', 'explain a command')
    .showHelpAfterError('Run it with --help for its options and examples.')
    .exitOverride();
  addBuild(program, shell);
  addSegment(program, shell);
  addAlign(program, shell);
  addCheck(program, shell);
  program.action(() => program.help());
  return program;
}

/** The first Ctrl-C stops cleanly, the second at once. */
function interruptSignal(): AbortSignal {
  const controller = new AbortController();
  const interrupt = (): void => {
    if (controller.signal.aborted) process.exit(EXIT.interrupted);
    process.stderr.write('\nStopping; what was translated is kept. Again to stop at once.\n');
    controller.abort(new SetuError('interrupted', 'Interrupted.'));
  };
  process.on('SIGINT', interrupt).on('SIGTERM', interrupt);
  return controller.signal;
}

function tell(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : EXIT.usage;
  if (error instanceof SetuError) {
    if (error.code === 'interrupted') return EXIT.interrupted;
    process.stderr.write(`setu: ${printable(error.message)}\n`);
    if (error.hint !== undefined) process.stderr.write(`  ${error.hint}\n`);
    return error.code === 'engine' ? EXIT.failed : EXIT.usage;
  }
  const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`setu: an unexpected error; please report it.\n${reason}\n`);
  return EXIT.failed;
}

const shell: Shell = {
  cwd: process.cwd(),
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  signal: interruptSignal(),
  exit: (code) => (process.exitCode = code),
  number: parseNumber,
  oneOf: checkOneOf,
};

await createProgram(shell)
  .parseAsync(process.argv)
  .catch((error: unknown) => shell.exit(tell(error)));
