import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Command } from 'commander';
import Papa from 'papaparse';
import { type NameProposal, type ProposedNames, proposeNames, SetuError } from '../../index.ts';
import { count, forTerminal, printable } from '../format.ts';
import { given } from '../overrides.ts';
import type { Shell } from '../shell.ts';
import { withProgress } from '../with-progress.ts';
import { proposalLines } from './proposal-lines.ts';

interface Flags {
  readonly input?: string;
  readonly config?: string;
  readonly out?: string;
  readonly min: number;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

const EXAMPLES = `
Examples:
  setu names propose                  a table of names that the register lacks
  setu names propose input/katha.md --min 1
                                      one document, also what stands there but once
  setu names propose --out new-names.csv
                                      rows for input/names.csv; go through them first
  setu names propose --json | jq '.proposals[].english'

Names that people have spelt in existing English, approved memory or decisions come as they spelt
them; others are transliterated and marked "please check" in the note. Asks no engine.
Exit codes: 0 proposed · 1 a document cannot be read · 2 wrong option, path, or the file is there`;

/** `setu names propose`: what the register of names lacks. */
export function addNamesPropose(names: Command, shell: Shell): void {
  names
    .command('propose')
    .summary('say which names the register lacks, and how to spell them')
    .description('Looks for names in the documents and in what people have translated.')
    .argument('[paths...]', 'documents or folders below the input folder (default: all)')
    .option('--input <folder>', 'where the documents are')
    .option('--config <file>', 'configuration (default: setu.config.json, if there is one)')
    .option('--out <file>', 'write rows for names.csv; never over a file that is there')
    .option('--min <n>', 'sentences that a name stands in, at least', shell.number, 2)
    .option('--json', 'one object { proposals, registered, findings, failed }')
    .option('--quiet', 'no progress; errors only')
    .addHelpText('after', EXAMPLES)
    .action(async (paths: string[], flags: Flags) => {
      const proposed = await gather(paths, flags, shell);
      const { proposals, failed } = proposed;
      if (flags.out !== undefined) await writeRows(proposals, flags.out, shell);
      const told = flags.json
        ? JSON.stringify(proposed, null, 2)
        : forTerminal(proposalLines(proposed).join('\n'));
      if (flags.json || flags.out === undefined) shell.stdout.write(`${told}\n`);
      else if (!flags.quiet) {
        const rows = count(proposals.length, 'row');
        shell.stderr.write(`${rows} written to ${printable(flags.out)}. Go through them.\n`);
      }
      shell.exit(failed.length > 0 ? 1 : 0);
    });
}

async function gather(paths: string[], flags: Flags, shell: Shell): Promise<ProposedNames> {
  const { input, config, min, quiet } = flags;
  const { cwd, signal } = shell;
  return withProgress(shell, { quiet }, (report) =>
    proposeNames({ cwd, paths, min, signal, report, ...given({ input, config }) }),
  );
}

async function writeRows(
  proposals: readonly NameProposal[],
  out: string,
  { cwd }: Shell,
): Promise<void> {
  const rows = proposals.map(({ devanagari, english, ...rest }) => {
    return [devanagari, english, noteOf(rest)];
  });
  const text = Papa.unparse({ fields: ['devanagari', 'english', 'note'], data: rows });
  try {
    await writeFile(path.resolve(cwd, out), `${text.replaceAll('\r\n', '\n')}\n`, { flag: 'wx' });
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException;
    const why = code === 'EEXIST' ? 'the file is there already' : (code ?? message);
    throw new SetuError('usage', `--out ${out}: expected a new file, got: ${why}.`, {
      hint: 'Name another file, and copy the rows that you want into names.csv.',
      cause,
    });
  }
}

function noteOf({ kind, from, others }: Pick<NameProposal, 'kind' | 'from' | 'others'>): string {
  const also = others.length > 0 ? `; also spelt ${others.join(', ')}` : '';
  const source = from === 'approved' ? 'from approved text' : 'transliterated, please check';
  return `${kind === 'name' ? '' : `${kind}; `}${source}${also}`;
}
