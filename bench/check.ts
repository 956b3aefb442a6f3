/**
 * `npm run bench:check -- [PAIRS.jsonl] [--verbose]`: what the rules find in pairs with one planted
 * mistake each and in faithful ones. A line: { id, hi or source, en or target, category or null }.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { checkPairs } from '../src/check/check-pairs.ts';
import type { Finding } from '../src/types.ts';
import { parseCase, type Case } from './check/read.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { verbose: { type: 'boolean' } },
});
const file = positionals[0] ?? 'test/check/pairs.jsonl';
const cases = readFileSync(file, 'utf8').split('\n').flatMap(parseCase);
const print = (line = ''): void => void process.stdout.write(`${line}\n`);
const percent = (part: number, all: number): string =>
  (all === 0 ? '–' : ((100 * part) / all).toFixed(1)).padStart(6);

const findings = checkPairs(cases).filter(({ severity }) => severity !== 'info');
const byPair = new Map<string, Finding[]>();
for (const one of findings) byPair.set(one.document, [...(byPair.get(one.document) ?? []), one]);
const rulesOf = ({ id }: Case): string[] => (byPair.get(id) ?? []).map(({ rule }) => rule);

print(`${cases.length} pairs of ${file}, per cent`);
print('category           pairs  found  right rule of those');
const planted = cases.filter(({ category }) => category !== null);
const categories = [...new Set(planted.map(({ category }) => category ?? ''))];
for (const category of [...categories, '']) {
  const some = category === '' ? planted : planted.filter((one) => one.category === category);
  const hits = some.filter((one) => rulesOf(one).length > 0);
  const right = hits.filter((one) => rulesOf(one).includes(one.category ?? ''));
  const name = (category || 'all').padEnd(18);
  const figures = [percent(hits.length, some.length), percent(right.length, hits.length)];
  print(`${name} ${String(some.length).padStart(5)} ${figures.join('  ')}`);
}
const clean = cases.filter(({ category }) => category === null);
const quiet = clean.filter((one) => rulesOf(one).length === 0);
print(
  `faithful pairs without error or warning: ${percent(quiet.length, clean.length)} of ${clean.length}`,
);

if (values.verbose) {
  for (const one of cases) {
    const rules = rulesOf(one);
    const isRight = one.category === null ? rules.length === 0 : rules.join() === one.category;
    if (isRight) continue;
    const found = (byPair.get(one.id) ?? []).map(({ rule, message }) => `${rule}: ${message}`);
    print(`\n${one.id} (${one.category ?? 'faithful'})\n  ${one.source}\n  ${one.target}`);
    for (const line of found) print(`  → ${line}`);
  }
}

/** After a first round, in which the program is compiled: as many rounds as take a second. */
const from = performance.now();
let rounds = 0;
while (performance.now() - from < 1000) {
  checkPairs(cases);
  rounds += 1;
}
const seconds = (performance.now() - from) / 1000;
print(`\n${Math.round((rounds * cases.length) / seconds)} pairs a second, all rules together`);
