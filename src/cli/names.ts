import type { Command } from 'commander';
import { addNamesPropose } from './names/propose.ts';
import type { Shell } from './shell.ts';

const EXAMPLES = `
Examples:
  setu names propose                  names that input/names.csv lacks, as a table
  setu names propose --out input/names.csv
                                      the same as a file, for you to go through

It explains itself: setu names propose --help`;

/** `setu names`: the register that gives each name one spelling. */
export function addNames(program: Command, shell: Shell): void {
  const names = program
    .command('names')
    .summary('fill the register of names, so that each has one spelling')
    .description('Helps with input/names.csv: one English spelling for each name.')
    .addHelpText('after', EXAMPLES);
  addNamesPropose(names, shell);
}
