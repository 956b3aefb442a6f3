import type { Command } from 'commander';
import { explainSentences, segmentText, type Explanation } from '../index.ts';
import { printable } from './format.ts';
import { readText } from './read-text.ts';
import type { Shell } from './shell.ts';

const EXAMPLES = `
Examples:
  setu segment article.txt            one sentence a line
  cat article.txt | setu segment -    from standard input
  setu segment article.txt --json     { id, start, end, text } a line; offsets in UTF-16 units
  setu segment article.txt --explain  for each mark: offset, context, decision, rule
  setu segment article.txt --explain --json
                                      { offset, mark, rule, reason, end } a line`;

interface Flags {
  readonly json?: boolean;
  readonly explain?: boolean;
}

/** `setu segment`: one sentence a line. */
export function addSegment(program: Command, shell: Shell): void {
  program
    .command('segment')
    .description('Splits a plain text into sentences, one a line.')
    .argument('<file>', 'a text in UTF-8, or - for standard input')
    .option('--json', 'a line { id, start, end, text } for each sentence')
    .option('--explain', 'the rule that decided at each mark, in place of the sentences')
    .addHelpText('after', EXAMPLES)
    .action(async (file: string, flags: Flags) => {
      const text = await readText(file, shell);
      for (const line of flags.explain ? explained(text, flags) : sentences(text, flags)) {
        shell.stdout.write(`${line}\n`);
      }
    });
}

const sentences = (text: string, { json }: Flags): string[] =>
  segmentText(text).map((sentence) =>
    json ? JSON.stringify(sentence) : sentence.text.replace(/\s*\n\s*/g, ' '),
  );

function explained(text: string, { json }: Flags): string[] {
  const found = explainSentences(text);
  if (json) return found.map((one) => JSON.stringify(one));
  const digits = String(found.at(-1)?.offset ?? 0).length;
  return found.map((one) => tableRow(text, one, digits));
}

/** Characters shown on each side of a mark. */
const CONTEXT = 24;

/** `  38  end     …भारत के पहले राष्ट्रपति थे⟦।⟧ उनका जन्म…  danda: a danda ends …` */
function tableRow(text: string, { offset, mark, rule, reason, end }: Explanation, digits: number) {
  const after = offset + mark.length;
  const before = text.slice(Math.max(0, offset - CONTEXT), offset);
  const context = `${before}⟦${mark}⟧${text.slice(after, after + CONTEXT)}`;
  const shown = printable(context.replace(/\r?\n|\r/g, '⏎').replace(LONE_SURROGATE, ''));
  return `${String(offset).padStart(digits)}  ${end ? 'end   ' : 'no end'}  ${shown}  ${rule}: ${reason}`;
}

/** Half of a character that the edge of the context cut through. */
const LONE_SURROGATE = /^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g;
