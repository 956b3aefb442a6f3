/** The compiled command in a process of its own; `npm test` compiles before it tests. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd?: string;
  /** All that the process knows of the environment. */
  readonly env?: Readonly<Record<string, string>>;
  readonly stdin?: string;
  /** Interrupts the run as a person does with Ctrl-C. */
  readonly interruptAfter?: Promise<unknown>;
  /** Stops reading standard output after its first piece, as `head` does. */
  readonly head?: boolean;
}

export async function runSetu(words: readonly string[], options: RunOptions = {}): Promise<Run> {
  const { cwd, env = {}, stdin = '', interruptAfter, head = false } = options;
  const child = spawn(process.execPath, [CLI, ...words], { cwd, env: { ...env } });
  const output = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text: string) => (output[name] += text));
  }
  if (head) child.stdout.once('data', () => child.stdout.destroy());
  child.stdin.end(stdin);
  void interruptAfter?.then(() => child.kill('SIGINT'));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject).once('close', resolve);
  });
  return { code, ...output };
}
