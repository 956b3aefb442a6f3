/**
 * `npm run bench:check -- [PAIRS.jsonl…] [--verbose]`: what the rules find in pairs with one planted
 * mistake each, and whether they keep quiet of faithful ones; of severity `info` only findings of
 * the wanted rule count. A line is an object: { id, hi (or source, hindi), en (or target, english), error (or rule,
 * category, expected): the id of the rule that should speak, or null }. Default: the pairs of
 * `bench/data/` and `test/check/pairs.jsonl`, all of the project's own; the rules have been tuned on
 * them since (but for `check-unseen.jsonl`), so that only other pairs tell how good they are. If `pofilter` (Debian: translate-toolkit) is
 * installed, the same pairs go through it, and how many of each category it marks is shown beside.
 * `--verbose` shows every pair with another outcome than wanted.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { checkPairs } from '../src/check/check-pairs.ts';
import type { Finding } from '../src/types.ts';
import { markedByPofilter } from './check/pofilter.ts';
import { parseCase, type Case } from './check/read.ts';
import { pairsPerSecond } from './check/speed.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { verbose: { type: 'boolean' } },
});
const files =
  positionals.length > 0
    ? positionals
    : ['bench/data/check.jsonl', 'bench/data/check-other-hand.jsonl', 'test/check/pairs.jsonl'];
const cases = files.flatMap((file) => readFileSync(file, 'utf8').split('\n').flatMap(parseCase));
const print = (line = ''): void => void process.stdout.write(`${line}\n`);
const percent = (part: number, all: number): string =>
  (all === 0 ? '–' : ((100 * part) / all).toFixed(1)).padStart(6);

/** By the number of the pair: an id may come twice in two files. */
const findings = cases.map(() => [] as Finding[]);
for (const one of checkPairs(cases.map((pair, index) => ({ ...pair, id: String(index) })))) {
  const index = Number(one.document);
  const isWanted = one.severity !== 'info' || one.rule === cases[index]?.category;
  if (isWanted) findings[index]?.push(one);
}
const pofilter = markedByPofilter(cases);
const all = cases.map((pair, index) => ({
  ...pair,
  found: findings[index] ?? [],
  rules: (findings[index] ?? []).map(({ rule }) => rule),
  isMarked: pofilter?.has(index) ?? false,
}));

print(`${cases.length} pairs of ${files.join(', ')}`);
print('category           planted  found  recall   right rule  pofilter');
const planted = all.filter(({ category }) => category !== null);
const categories = [...new Set(planted.map(({ category }) => category ?? ''))].toSorted();
for (const category of [...categories, '']) {
  const some = category === '' ? planted : planted.filter((one) => one.category === category);
  const hits = some.filter(({ rules }) => rules.length > 0);
  const right = hits.filter((one) => one.rules.includes(one.category ?? ''));
  const marked = some.filter(({ isMarked }) => isMarked);
  const figures = [
    (category || 'all').padEnd(18),
    String(some.length).padStart(7),
    String(hits.length).padStart(6),
    percent(hits.length, some.length),
    percent(right.length, hits.length).padStart(11),
    pofilter ? percent(marked.length, some.length).padStart(9) : '        –',
  ];
  print(figures.join(' '));
}
const clean = all.filter(({ category }) => category === null);
const quiet = clean.filter(({ rules }) => rules.length === 0);
const unmarked = clean.filter(({ isMarked }) => !isMarked);
print(
  `faithful pairs without error or warning: ${percent(quiet.length, clean.length).trim()} per cent of ${clean.length}` +
    (pofilter ? `; pofilter: ${percent(unmarked.length, clean.length).trim()}` : ''),
);
const other = planted.filter((one) => one.rules.some((rule) => rule !== one.category));
print(`planted pairs in which another rule speaks as well or instead: ${other.length}`);

if (values.verbose) all.filter((one) => !isAsWanted(one)).forEach(show);

function isAsWanted({ category, rules }: Pick<(typeof all)[number], 'category' | 'rules'>) {
  return category === null ? rules.length === 0 : [...new Set(rules)].join() === category;
}

function show({ id, category, source, target, found }: Case & { found: readonly Finding[] }): void {
  print(`\n${id} (${category ?? 'faithful'})\n  ${source}\n  ${target}`);
  for (const { rule, message } of found) print(`  → ${rule}: ${message}`);
}

const speed = pairsPerSecond(cases);
print(
  `\npairs a second, all rules together: ${speed.wall} by the clock, ${speed.processor} by processor time`,
);
