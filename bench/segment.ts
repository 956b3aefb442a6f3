/** `npm run bench:segment [FILES]`: accuracy and speed of sentence splitting, in one run. */
import { splitSentences } from '../src/segment/split-sentences.ts';
import { readCases, type Case } from './segment/cases.ts';
import { proseOf } from './segment/prose.ts';
import { score, type Score } from './segment/score.ts';
import { speed } from './segment/speed.ts';
import { systems } from './segment/systems.ts';

const OWN_CASES = 'test/segment/hindi-cases.jsonl';
const SIZES = [10_000, 100_000, 1_000_000, 5_000_000];
/** Intl.Segmenter needs hours for one string of 5 MB in Node 20. */
const LONGEST_FOR_INTL = 150_000;

const print = (line = ''): void => void process.stdout.write(`${line}\n`);
const row = (cells: readonly (string | number)[]): string =>
  cells
    .map((cell, index) => shown(cell)[index === 0 ? 'padEnd' : 'padStart'](index === 0 ? 18 : 13))
    .join(' ');
const shown = (cell: string | number): string =>
  typeof cell === 'number' ? cell.toFixed(1) : cell;

const cellsOf = (one: Score): (string | number)[] => [
  ...[String(one.cases), one.precision, one.recall, one.f1, one.exact, one.lossless],
];
const HEAD = ['cases', 'precision', 'recall', 'F1', 'exact', 'lossless'];

function printAccuracy(file: string, cases: readonly Case[]): void {
  print(`\n${file}, in per cent`);
  print(row(['', ...HEAD]));
  for (const [name, split] of systems) print(row([name, ...cellsOf(score(cases, split))]));
  const categories = new Set(cases.map(({ category }) => category));
  if (categories.size < 2) return;
  print(`\nsetu by category`);
  for (const category of categories) {
    const some = cases.filter((one) => one.category === category);
    print(row([category ?? '', ...cellsOf(score(some, splitSentences))]));
  }
}

/** Texts of about `size` characters: the paragraphs given, again and again, or generated ones. */
function textsOf(given: readonly string[], size: number): string[] {
  if (given.length === 0) return proseOf(size);
  const texts: string[] = [];
  for (let length = 0, at = 0; length < size; at += 1) {
    const text = given[at % given.length] ?? '';
    texts.push(text);
    length += text.length + 1;
  }
  return texts;
}

function printSpeed(given: readonly string[]): void {
  print('\nmillion characters a second, medians of several rounds');
  print(row(['', ...systems.keys()]));
  for (const size of SIZES) {
    const texts = textsOf(given, size);
    print(row([`${size / 1000}k paragraphs`, ...figuresOf(texts)]));
    print(row([`${size / 1000}k one string`, ...figuresOf([texts.join(' ')])]));
  }
}

const figuresOf = (texts: readonly string[]): (string | number)[] =>
  [...systems].map(([name, split]) => {
    const isHopeless = name.startsWith('Intl') && (texts[0]?.length ?? 0) > LONGEST_FOR_INTL;
    return isHopeless ? '–' : speed(split, texts);
  });

const files = process.argv.slice(2);
const data = (files.length > 0 ? files : [OWN_CASES]).map(
  (file) => [file, readCases(file)] as const,
);
for (const [file, cases] of data) printAccuracy(file, cases);
printSpeed(files.length === 0 ? [] : data.flatMap(([, cases]) => cases.map(({ text }) => text)));
