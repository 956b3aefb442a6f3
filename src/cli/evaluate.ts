import path from 'node:path';
import type { Command } from 'commander';
import {
  compareSystems,
  countSegments,
  evaluationPage,
  scoreCorpus,
  SetuError,
  type EvaluationSide as Side,
  type EvaluatedSystem as System,
} from '../index.ts';
import { writeExport } from './cache/write-export.ts';
import { evaluationLines } from './evaluate/evaluation-lines.ts';
import { evaluationObject } from './evaluate/evaluation-object.ts';
import { readText } from './read-text.ts';
import type { Shell } from './shell.ts';

interface Flags {
  readonly json?: boolean;
  readonly against?: string;
  readonly html?: string;
  readonly seed: number;
}

const EXAMPLES = `
Examples:
  setu evaluate mine.txt reference.txt                     BLEU, chrF2 and chrF2++
  setu evaluate mine.txt reference.txt --json              { bleu, chrf, chrfpp, signatures }
  setu evaluate mine.txt reference.txt --against yours.txt is the difference more than chance?
  setu evaluate mine.txt reference.txt --html worst.html   a page with the worst segments first`;

/** `setu evaluate`: how near translations come to a reference. */
export function addEvaluate(program: Command, shell: Shell): void {
  program
    .command('evaluate')
    .summary('BLEU, chrF and chrF++ of translations')
    .description('Compares translations with a reference: BLEU, chrF and chrF++ as sacreBLEU does.')
    .argument('<hypothesis>', 'translations, one segment a line; an empty line is a segment')
    .argument('<reference>', 'the reference, line for line')
    .option('--against <file>', 'another system’s translations, compared by paired bootstrap')
    .option('--html <file>', 'write a page with the worst segments first')
    .option('--seed <number>', 'which random samples the comparison draws', shell.number, 12345)
    .option('--json', '{ bleu, chrf, chrfpp, signatures, comparison }')
    .addHelpText('after', EXAMPLES)
    .action(async (hypothesis: string, reference: string, flags: Flags) => {
      const ideal = await readSide(reference, shell);
      const own = await readSystem(hypothesis, ideal, shell);
      const other =
        flags.against === undefined ? undefined : await readSystem(flags.against, ideal, shell);
      const scores = scoreCorpus(own.counted);
      const comparison = other && compareSystems(own.counted, other.counted, { seed: flags.seed });
      const against = other && comparison && { ...other, comparison };
      if (flags.html !== undefined) {
        const page = evaluationPage(own, ideal, against ? { against } : {});
        await writeExport(path.resolve(shell.cwd, flags.html), page, true);
      }
      const names = [own.name, other?.name ?? ''] as const;
      shell.stdout.write(
        flags.json
          ? `${JSON.stringify(evaluationObject(scores, comparison))}\n`
          : evaluationLines(scores, names, comparison),
      );
    });
}

async function readSystem(file: string, reference: Side, shell: Shell): Promise<System> {
  const side = await readSide(file, shell);
  checkLines(side, reference);
  return { ...side, counted: countSegments(side.segments, reference.segments) };
}

async function readSide(file: string, shell: Shell): Promise<Side> {
  const text = await readText(file, shell);
  const segments = text === '' ? [] : text.replace(/\r?\n$/, '').split(/\r?\n/);
  return { name: file === '-' ? 'standard input' : path.basename(file), segments };
}

function checkLines(side: Side, reference: Side): void {
  const [got, expected] = [side.segments.length, reference.segments.length];
  if (got === expected) return;
  throw new SetuError(
    'input',
    `${side.name} has ${got} lines, ${reference.name} has ${expected}; expected as many.`,
    { hint: 'Both need one segment a line, in the same order; an empty line is a segment.' },
  );
}
