/**
 * `npm run bench:words -- --data FILE [--train FILE] [--lexicon FILE …] [--seeds 1,2,3]`: how good
 * word links are, and what they cost. Data: a JSON array of { hi, en, sure, possible }, words given,
 * links as [hi, en]. Training text: lines `Hindi⇥English`. Lexicon: lines `Hindi⇥gloss|gloss`.
 */
import { parseArgs } from 'node:util';
import { alignWords } from '../../src/align/words/align-words.ts';
import type { WordPair } from '../../src/align/words/bitext.ts';
import { errorRate, type Judged } from './words/error-rate.ts';
import { readJudged, readLexicon, readTraining } from './words/read.ts';

const SIZES = [500, 1000, 2000, 5000, 10_000];

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    train: { type: 'string' },
    lexicon: { type: 'string', multiple: true, default: [] },
    seeds: { type: 'string', default: '1,2,3' },
    sizes: { type: 'string', default: SIZES.join(',') },
  },
});

const print = (line = ''): void => void process.stdout.write(`${line}\n`);
const numbers = (list: string): number[] => (list === '' ? [] : list.split(',').map(Number));

const judged = values.data === undefined ? [] : readJudged(values.data);
const training = values.train === undefined ? [] : readTraining(values.train);
const lexicon = readLexicon(values.lexicon);
const pairs: WordPair[] = [
  ...judged.map(({ hi, en }) => ({ source: hi, target: en })),
  ...training,
];

const HALVES = {
  all: () => true,
  'first half': (_: Judged, index: number) => index < judged.length / 2,
  'second half': (_: Judged, index: number) => index >= judged.length / 2,
};

function printAccuracy(title: string, options: { lexicon?: typeof lexicon }): void {
  print(`\n${title}: AER, precision, recall`);
  for (const seed of numbers(values.seeds)) {
    const links = alignWords(pairs, { ...options, seed });
    for (const [name, belongs] of Object.entries(HALVES)) {
      const some = judged.filter(belongs);
      const own = links
        .slice(0, judged.length)
        .filter((_, at) => belongs(judged[at] as Judged, at));
      const rates = (['firm', 'soft'] as const).map((kind) => {
        const { aer, precision, recall } = errorRate(
          some,
          own.map((one) => one[kind]),
        );
        return `${kind} ${aer.toFixed(3)} ${precision.toFixed(3)} ${recall.toFixed(3)}`;
      });
      print(`seed ${seed}  ${name.padEnd(12)} ${rates.join('   ')}`);
    }
  }
}

/** The pairs given, again and again, until there are enough. */
function printCost(size: number): void {
  const some = Array.from({ length: size }, (_, at) => pairs[at % pairs.length] as WordPair);
  const [before, wall] = [process.cpuUsage(), performance.now()];
  alignWords(some, { lexicon });
  const cpu = process.cpuUsage(before).user / 1e6;
  const seconds = (performance.now() - wall) / 1000;
  const megabytes = process.memoryUsage().rss / 1e6;
  print(
    `${String(size).padStart(7)} pairs ${seconds.toFixed(1).padStart(7)} s, ` +
      `${cpu.toFixed(1).padStart(6)} s of processor, ${megabytes.toFixed(0)} MB resident`,
  );
}

if (pairs.length === 0) {
  print('Expected --data FILE or --train FILE; see the head of bench/align/words.ts.');
  process.exitCode = 2;
} else {
  print(`${judged.length} judged pairs, ${training.length} others, ${lexicon.size} glossed words`);
  if (judged.length > 0) {
    printAccuracy('without lexicon', {});
    if (lexicon.size > 0) printAccuracy('with lexicon', { lexicon });
  }
  print();
  for (const size of numbers(values.sizes)) printCost(size);
}
