/** `npm run bench:align -- [--data DIR] [--tuned N,N]`: accuracy, time and memory of aligning. */
import { parseArgs } from 'node:util';
import { alignSentences } from '../src/align/align-sentences.ts';
import { readSamples, type Sample } from './align/documents.ts';
import { galeChurch, type Link } from './align/gale-church.ts';
import { ownSamples } from './align/own-samples.ts';
import { count, figures } from './align/score.ts';

const SIZES = [500, 1000, 2000, 5000, 10_000];

const print = (line = ''): void => void process.stdout.write(`${line}\n`);

type System = (sample: Sample) => Link[];

function systemsOf(samples: readonly Sample[]): Map<string, System> {
  const engines = new Set(samples.flatMap(({ mt }) => Object.keys(mt)));
  return new Map<string, System>([
    ['Gale–Church', ({ source, target }) => galeChurch(source, target)],
    ['setu, lexicon', ({ source, target }) => alignSentences(source, target)],
    ...[...engines].map((name): [string, System] => [
      `setu, ${name}`,
      ({ source, target, mt }) => alignSentences(source, target, { mt: mt[name] }),
    ]),
  ]);
}

function printAccuracy(title: string, samples: readonly Sample[]): void {
  const groups = [...new Set(samples.map(({ group }) => group))];
  print(`\n${title}: strict F1 (F1 of omissions and additions), in per cent`);
  print(['', ...groups].map((cell) => cell.padEnd(22)).join(''));
  for (const [name, align] of systemsOf(samples)) {
    const cells = groups.map((group) => {
      const some = samples.filter((one) => one.group === group);
      const { f1, nulls } = figures(some.map((one) => count(align(one), one.gold)));
      return `${f1.toFixed(2)} (${nulls.toFixed(1)})`;
    });
    print([name, ...cells].map((cell) => cell.padEnd(22)).join(''));
  }
}

/** Texts of `size` sentences: those given, again and again. */
function grown(samples: readonly Sample[], size: number): Sample {
  const base = samples.length > 0 ? samples : ownSamples();
  const [source, target]: [string[], string[]] = [[], []];
  for (let at = 0; source.length < size; at += 1) {
    const one = base[at % base.length] as Sample;
    source.push(...one.source);
    target.push(...one.target);
  }
  const cut = target.slice(0, Math.round((target.length * size) / source.length));
  return { name: '', group: '', source: source.slice(0, size), target: cut, mt: {}, gold: [] };
}

/** Memory only grows in a process, so the systems come one after the other, Gale–Church last. */
function printSpeed(samples: readonly Sample[]): void {
  print('\nsentences on each side, seconds, largest memory of the process so far in MB');
  for (const [name, align] of [...systemsOf([grown(samples, 1)])].reverse()) {
    for (const size of SIZES) {
      const sample = grown(samples, size);
      const from = performance.now();
      align(sample);
      const seconds = (performance.now() - from) / 1000;
      const memory = process.resourceUsage().maxRSS / 1000;
      print([name.padEnd(22), size, seconds.toFixed(2), memory.toFixed(0)].join('\t'));
    }
  }
}

const { values } = parseArgs({ options: { data: { type: 'string' }, tuned: { type: 'string' } } });
const given = values.data ? readSamples(values.data) : [];
printAccuracy('Two stories whose beads a person has set', ownSamples());
if (given.length > 0) {
  const tuned = (values.tuned ?? '').split(',').filter((one) => one !== '');
  const isTuned = ({ name }: Sample): boolean => tuned.some((one) => name.includes(`-${one}.`));
  printAccuracy('Data given', given);
  if (tuned.length > 0) {
    printAccuracy('Documents tuned on', given.filter(isTuned));
    printAccuracy(
      'Other documents',
      given.filter((one) => !isTuned(one)),
    );
  }
}
printSpeed(given);
