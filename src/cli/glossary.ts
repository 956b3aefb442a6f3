import type { Command } from 'commander';
import { addGlossaryExtract } from './glossary/extract.ts';
import type { Shell } from './shell.ts';

const EXAMPLES = `
Examples:
  setu glossary extract               terms and names that the documents have
  setu glossary extract --out input/glossary.csv
                                      the same as the beginning of a glossary

It explains itself: setu glossary extract --help`;

/** `setu glossary`: help with the publisher's choice of words. */
export function addGlossary(program: Command, shell: Shell): void {
  const glossary = program
    .command('glossary')
    .summary('propose terms for the glossary')
    .description('Helps with the glossary of a publication: input/glossary.csv.')
    .addHelpText('after', EXAMPLES);
  addGlossaryExtract(glossary, shell);
}
