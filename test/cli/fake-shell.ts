import { Command } from 'commander';
import { checkOneOf, parseNumber, type Shell } from '../../src/cli/shell.ts';

export interface Outcome {
  readonly stdout: string;
  /** Lines of standard output. */
  readonly lines: readonly string[];
  /** Lines of standard output as JSON. */
  readonly json: readonly unknown[];
  readonly stderr: string;
  readonly code: number | undefined;
}

/** Runs a command in this process, as if from that folder and with that input. */
export async function runCommand(
  add: (program: Command, shell: Shell) => void,
  words: readonly string[],
  {
    cwd = '/',
    stdin = '',
    isTTY = false,
  }: { cwd?: string; stdin?: string | Uint8Array; isTTY?: boolean } = {},
): Promise<Outcome> {
  let stdout = '';
  let stderr = '';
  let code: number | undefined;
  const shell: Shell = {
    cwd,
    stdin: Object.assign(
      (async function* () {
        yield stdin;
      })(),
      { isTTY },
    ),
    stdout: { write: (text) => (stdout += text) },
    stderr: { isTTY, write: (text) => (stderr += text) },
    signal: new AbortController().signal,
    exit: (value) => void (code = value),
    number: parseNumber,
    oneOf: checkOneOf,
  };
  const program = new Command('setu').exitOverride().configureOutput({ writeErr: () => undefined });
  add(program, shell);
  await program.parseAsync(words, { from: 'user' });
  const lines = stdout.split('\n').slice(0, -1);
  return {
    stdout,
    lines,
    get json() {
      return lines.map((line) => JSON.parse(line) as unknown);
    },
    stderr,
    code,
  };
}
