#!/usr/bin/env node
import { CommanderError } from 'commander';
import { forTerminal, printable } from './cli/format.ts';
import { createProgram, WELCOME } from './cli/program.ts';
import { checkOneOf, parseNumber, type Shell } from './cli/shell.ts';
import { SetuError } from './index.ts';

const EXIT = { failed: 1, usage: 2, interrupted: 130 };

/** The first Ctrl-C stops cleanly, the second at once. */
function interruptSignal(): AbortSignal {
  const controller = new AbortController();
  const stop = (): void => controller.abort(new SetuError('interrupted', 'Interrupted.'));
  const interrupt = (signal: NodeJS.Signals): void => {
    if (controller.signal.aborted) {
      die(signal);
      return;
    }
    process.stderr.write('\nStopping; what was translated is kept. Again to stop at once.\n');
    stop();
  };
  process.on('SIGINT', interrupt).on('SIGTERM', interrupt);
  // Nobody reads on, as in `setu segment … | head`: an end, not an error.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    stop();
  });
  return controller.signal;
}

/** By the signal itself: `process.exit` would wait for a thread that hangs in the file system. */
function die(signal: NodeJS.Signals): void {
  process.removeAllListeners(signal);
  process.kill(process.pid, signal);
}

function tell(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : EXIT.usage;
  if (error instanceof SetuError) {
    if (error.code === 'interrupted') return EXIT.interrupted;
    const lines = error.message.split('\n').map(printable);
    process.stderr.write(`setu: ${lines.join('\n      ')}\n`);
    if (error.hint !== undefined) process.stderr.write(`  ${printable(error.hint)}\n`);
    return ['engine', 'output'].includes(error.code) ? EXIT.failed : EXIT.usage;
  }
  const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const lines = reason.split('\n').map(printable);
  process.stderr.write(`setu: an unexpected error; please report it.\n${lines.join('\n')}\n`);
  return EXIT.failed;
}

/** Results are for programs, to the letter; but who looks at them is a person with a terminal. */
const terminal = { write: (text: string) => process.stdout.write(forTerminal(text)) };

const shell: Shell = {
  cwd: process.cwd(),
  stdin: process.stdin,
  stdout: process.stdout.isTTY ? terminal : process.stdout,
  stderr: process.stderr,
  signal: interruptSignal(),
  exit: (code) => (process.exitCode = code),
  number: parseNumber,
  oneOf: checkOneOf,
};

const [, , ...words] = process.argv;

if (words.length === 0) process.stdout.write(WELCOME);
else {
  await createProgram(shell)
    .parseAsync(words, { from: 'user' })
    .catch((error: unknown) => shell.exit(tell(error)));
}
