import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Command } from 'commander';
import { type Comparison, compare, SetuError } from '../index.ts';
import { knownNames } from '../known-names.ts';
import { comparisonLines } from './compare/comparison-lines.ts';
import { count, printable } from './format.ts';
import { readBytes, readStandardInput } from './read-text.ts';
import { given, override } from './overrides.ts';
import { offer, type Shell } from './shell.ts';
import { withProgress } from './with-progress.ts';

interface Flags {
  readonly engines: string;
  readonly config?: string;
  readonly html?: string;
  readonly json?: boolean;
  readonly budget?: number;
  readonly offline?: boolean;
  readonly quiet?: boolean;
}

const EXAMPLES = `
Examples:
  setu compare input/story.md --engines google,openai
                                      both translations under each sentence
  setu compare input/story.md --engines google,openai --html compare.html --budget 1
                                      the same as a page, with what differs marked
  setu compare - --engines openai,pseudo --json < story.md

What an engine has translated before comes from the cache; memories are not asked.
Exit codes: 0 all well · 2 wrong option or credential · 3 an engine left sentences out`;

/** `setu compare`: what several engines make of the same sentences. */
export function addCompare(program: Command, shell: Shell): void {
  program
    .command('compare')
    .summary('show what several engines make of a document, side by side')
    .description('Translates a document by several engines and shows them side by side.')
    .argument('<file>', 'a document, or - for standard input (Markdown)')
    .addOption(
      offer(
        '--engines <list>',
        'two or more, with commas',
        knownNames.engines,
      ).makeOptionMandatory(),
    )
    .option('--config <file>', 'configuration (default: setu.config.json, if there is one)')
    .option('--html <file>', 'write a page to look at')
    .option('--json', 'an object { file, engines, rows }')
    .option('--budget <usd>', 'most that this may spend, in US dollars', shell.number)
    .option('--offline', 'refuse engines that need the network')
    .option('--quiet', 'no progress; errors only')
    .addHelpText('after', EXAMPLES)
    .action(async (file: string, flags: Flags) => {
      const { comparison, page } = await run(file, flags, shell);
      if (flags.html !== undefined) await writePage(flags.html, page, comparison, shell);
      if (flags.json) shell.stdout.write(`${JSON.stringify(comparison, null, 2)}\n`);
      else if (flags.html === undefined)
        shell.stdout.write(`${comparisonLines(comparison).map(printable).join('\n')}\n`);
      shell.exit(comparison.engines.some(({ missing }) => missing > 0) ? 3 : 0);
    });
}

async function run(file: string, flags: Flags, shell: Shell) {
  const bytes = file === '-' ? await readStandardInput(shell) : await readBytes(file, shell.cwd);
  const { config, offline, budget, quiet } = flags;
  return withProgress(shell, { quiet, work: 'Building' }, (report) =>
    compare({
      cwd: shell.cwd,
      document: { name: file === '-' ? 'stdin.md' : path.basename(file), bytes },
      engines: flags.engines.split(',').map((name) => name.trim()),
      signal: shell.signal,
      report,
      overrides: (written) => override(written, given({ budget })),
      ...given({ config, offline }),
    }),
  );
}

async function writePage(
  name: string,
  page: string,
  { rows }: Comparison,
  { cwd, stderr }: Shell,
): Promise<void> {
  try {
    await writeFile(path.resolve(cwd, name), page);
  } catch (cause) {
    const { code = 'unknown reason' } = cause as NodeJS.ErrnoException;
    throw new SetuError('output', `${name} cannot be written (${code}).`, { cause });
  }
  stderr.write(`${count(rows.length, 'sentence')} compared: ${printable(name)}\n`);
}
