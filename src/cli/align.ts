import type { Command } from 'commander';
import { alignSentences, splitSentences } from '../index.ts';
import { readText } from './read-text.ts';
import type { Shell } from './shell.ts';

interface Flags {
  presegmented?: boolean;
  json?: boolean;
}

const EXAMPLES = `
Examples:
  setu align story.hi.txt story.en.txt
  setu align hi.txt en.txt --presegmented --json
                                      { source, target, score } a line; indexes from 0`;

/** `setu align`: existing translations to beads. */
export function addAlign(program: Command, shell: Shell): void {
  program
    .command('align')
    .description('Finds which sentences of two texts are each other’s translation.')
    .argument('<source>', 'the Hindi text, in UTF-8')
    .argument('<target>', 'the English text, in UTF-8')
    .option('--presegmented', 'one sentence a line already; an empty line is a sentence')
    .option('--json', 'a line { source: [indexes], target: [indexes], score } for each bead')
    .addHelpText('after', EXAMPLES)
    .action(async (source: string, target: string, flags: Flags) => {
      const hindi = sentencesOf(await readText(source, shell), flags);
      const english = sentencesOf(await readText(target, shell), flags);
      for (const bead of alignSentences(hindi, english)) {
        const text = (indexes: readonly number[], side: readonly string[]): string =>
          indexes.map((index) => side[index]?.replaceAll('\t', ' ')).join(' ');
        const line = `${text(bead.source, hindi)}\t${text(bead.target, english)}\t${bead.score}`;
        shell.stdout.write(`${flags.json ? JSON.stringify(bead) : line}\n`);
      }
    });
}

function sentencesOf(text: string, { presegmented }: Flags): string[] {
  if (presegmented) return text === '' ? [] : text.replace(/\r?\n$/, '').split(/\r?\n/);
  return splitSentences(text)
    .map((sentence) => sentence.trim().replace(/\s*\n\s*/g, ' '))
    .filter((sentence) => sentence !== '');
}
