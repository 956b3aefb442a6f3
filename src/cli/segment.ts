import type { Command } from 'commander';
import { segmentText } from '../index.ts';
import { readText } from './read-text.ts';
import type { Shell } from './shell.ts';

const EXAMPLES = `
Examples:
  setu segment article.txt            one sentence a line
  cat article.txt | setu segment -    from standard input
  setu segment article.txt --json     { id, start, end, text } a line; offsets in UTF-16 units`;

/** `setu segment`: one sentence a line. */
export function addSegment(program: Command, shell: Shell): void {
  program
    .command('segment')
    .description('Splits a plain text into sentences, one a line.')
    .argument('<file>', 'a text in UTF-8, or - for standard input')
    .option('--json', 'a line { id, start, end, text } for each sentence')
    .addHelpText('after', EXAMPLES)
    .action(async (file: string, flags: { json?: boolean }) => {
      for (const sentence of segmentText(await readText(file, shell))) {
        const line = sentence.text.replace(/\s*\n\s*/g, ' ');
        shell.stdout.write(`${flags.json ? JSON.stringify(sentence) : line}\n`);
      }
    });
}
