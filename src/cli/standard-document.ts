import { SetuError } from '../index.ts';
import { readStandardInput } from './read-text.ts';
import type { Shell } from './shell.ts';

/**
 * The document that standard input holds, if `-` stands in place of paths; undefined if not. Throws
 * a SetuError `usage` where that cannot be meant.
 */
export async function standardDocument(
  paths: readonly string[],
  stdinName: string | undefined,
  shell: Shell,
): Promise<{ name: string; bytes: Uint8Array } | undefined> {
  if (!paths.includes('-')) {
    if (stdinName === undefined) return undefined;
    throw new SetuError(
      'usage',
      '--stdin-name was given, but nothing is read from standard input.',
      {
        hint: 'Say - for standard input, as in: setu build - --stdin-name essay.md < essay.md',
      },
    );
  }
  if (paths.length > 1) {
    throw new SetuError(
      'usage',
      'Expected - for standard input alone, got other documents beside it.',
      {
        hint: 'Build the others with a command of their own.',
      },
    );
  }
  if (shell.stdin.isTTY) {
    throw new SetuError('usage', 'Expected a document on standard input, got a terminal.', {
      hint: 'Give it one, as in: setu build - < essay.md',
    });
  }
  return { name: stdinName ?? 'stdin.md', bytes: await readStandardInput(shell) };
}
