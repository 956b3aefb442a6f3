import type { Command } from 'commander';
import { alignSentences, type Bead, parseLexicon, SetuError, splitSentences } from '../index.ts';
import { writePage } from './align/write-page.ts';
import { readText } from './read-text.ts';
import type { Shell } from './shell.ts';

interface Flags {
  presegmented?: boolean;
  json?: boolean;
  mt?: string;
  lexicon?: string;
  html?: string;
}

const EXAMPLES = `
Examples:
  setu align story.hi.txt story.en.txt
  setu align story.hi.txt story.en.txt --html beads.html     a page to look at
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
    .option('--mt <file>', 'a machine translation of the Hindi, a line for each sentence')
    .option('--lexicon <file>', 'more words, a line each: Hindi, tab, English|English')
    .option('--json', 'a line { source: [indexes], target: [indexes], score } for each bead')
    .option('--html <file>', 'also write a page that shows the beads and where they are in doubt')
    .addHelpText('after', EXAMPLES)
    .action(async (source: string, target: string, flags: Flags) => {
      const hindi = sentencesOf(await readText(source, shell), flags);
      const english = sentencesOf(await readText(target, shell), flags);
      const mt = flags.mt === undefined ? undefined : linesOf(await readText(flags.mt, shell));
      if (mt && mt.length !== hindi.length) throw wrongCount(flags.mt, hindi.length, mt.length);
      const more = flags.lexicon === undefined ? undefined : await readText(flags.lexicon, shell);
      const lexicon = more === undefined ? undefined : parseLexicon(more);
      const beads = alignSentences(hindi, english, { mt, lexicon });
      if (flags.html !== undefined) {
        const title = `${source} – ${target}`;
        await writePage(flags.html, shell.cwd, { title, source: hindi, target: english, beads });
      }
      const asLine = flags.json ? JSON.stringify : (bead: Bead) => lineOf(bead, hindi, english);
      for (const bead of beads) shell.stdout.write(`${asLine(bead)}\n`);
    });
}

const wrongCount = (file = '', expected: number, got: number): SetuError =>
  new SetuError('usage', `--mt ${file}: expected ${expected} lines, got ${got}.`, {
    hint: 'It needs one line for each sentence of the Hindi; --presegmented keeps your own lines.',
  });

function lineOf(bead: Bead, hindi: readonly string[], english: readonly string[]): string {
  const text = (indexes: readonly number[], side: readonly string[]): string =>
    indexes.map((index) => side[index]?.replaceAll('\t', ' ')).join(' ');
  return `${text(bead.source, hindi)}\t${text(bead.target, english)}\t${bead.score}`;
}

function sentencesOf(text: string, { presegmented }: Flags): string[] {
  if (presegmented) return linesOf(text);
  return splitSentences(text)
    .map((sentence) => sentence.trim().replace(/\s*\n\s*/g, ' '))
    .filter((sentence) => sentence !== '');
}

const linesOf = (text: string): string[] =>
  text === '' ? [] : text.replace(/\r?\n$/, '').split(/\r?\n/);
