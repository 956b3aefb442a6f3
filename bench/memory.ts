/**
 * The index of translation memories: `npm run bench:memory [units…]` (default 10,000 and 100,000; 1,000,000
 * takes some minutes). Writes a TMX of made-up sentences, and prints how fast it is indexed, opened
 * and searched for edited sentences, by the clock and by the processor's time, how often the best match is that of comparing with every unit
 * (recall@1, by score), the memory held, and the same for what one would use instead: SQLite's FTS5
 * with trigrams, asked for the six rarest of a sentence, its 128 best compared in the same way.
 */
import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { openIndex } from '../src/memory/index/open-index.ts';
import { openSimilar } from '../src/memory/index/find-similar.ts';
import { memoryKey, openMemory } from '../src/memory/memory.ts';
import { openBruteForce } from './memory/brute-force.ts';
import { edit, randomOf, sentenceOf } from './memory/sentences.ts';
import { openTrigrams } from './memory/trigrams.ts';

const QUERIES = 400;
/** As many of them are compared with every unit. */
const SAMPLE = 200;

const sizes = process.argv.slice(2).map(Number);

async function measure(size: number, root: string): Promise<void> {
  const folder = path.join(root, 'memory');
  const cache = path.join(root, 'cache.db');
  await mkdir(folder);
  await writeTmx(path.join(folder, 'big.tmx'), size);
  const before = process.memoryUsage().rss;
  const built = await timed(() => openMemory(folder, { cache }));
  built.value.close();
  const peak = process.resourceUsage().maxRSS * 1024;
  const opened = await timed(() => openMemory(folder, { cache }));
  say(
    `\n${size} units: indexed in ${(built.ms / 1000).toFixed(1)} s, ${perSecond(size, built.ms)} units/s ` +
      `(${(built.cpu / 1000).toFixed(1)} s of the processor, ${perSecond(size, built.cpu)} units/s)`,
  );
  say(
    `  resident ${mega(before)} before, ${mega(peak)} at the most; opened in ${opened.ms.toFixed(1)} ms`,
  );
  const random = randomOf(99);
  const chosen = new Set(Array.from({ length: QUERIES }, () => Math.floor(random() * size)));
  const queries: string[] = [];
  const keys: string[] = [];
  each(size, (source, at) => {
    if (chosen.has(at)) queries.push(edit(source, random));
    keys.push(memoryKey(source));
  });
  const first = timedNow(() => opened.value.suggest?.(queries[0] ?? ''));
  const suggested = timedNow(() =>
    queries.map((query) => timedNow(() => opened.value.suggest?.(query)).ms),
  );
  const exactTimes = queries.map((query) => timedNow(() => opened.value.find(query)).ms);
  say(
    `  first look-up ${first.ms.toFixed(1)} ms; ${told('look-up with differences', suggested.value)} ` +
      `(${(suggested.cpu / queries.length).toFixed(1)} ms of the processor)`,
  );
  say(`  ${told('exact look-up', exactTimes)}; resident ${mega(process.memoryUsage().rss)}`);
  opened.value.close();

  const database = openIndex(cache);
  const similar = openSimilar(database);
  const trigrams = openTrigrams(path.join(root, 'trigrams.db'), keys);
  const sample = queries.slice(0, SAMPLE);
  const bruteForce = openBruteForce(keys);
  const compared = timedNow(() => sample.map((query) => bruteForce(memoryKey(query))));
  const best = new Map(sample.map((query, at) => [query, compared.value[at] ?? 0]));
  say(`  brute force: ${(compared.ms / sample.length).toFixed(1)} ms each`);
  report('Setu', (key) => similar(key, { threshold: 70, limit: 1 })[0]?.score ?? 0);
  say(`  FTS5 trigram: indexed at ${perSecond(size, trigrams.ms)} units/s`);
  report('FTS5 trigram', (key) => trigrams.find(key));
  database.close();

  function report(name: string, look: (key: string) => number): void {
    const times: number[] = [];
    let [right, possible] = [0, 0];
    for (const query of sample) {
      const key = memoryKey(query);
      const { ms, value } = timedNow(() => look(key));
      times.push(ms);
      const top = best.get(query) ?? 0;
      if (top < 70) continue;
      possible += 1;
      if (value >= top - 1e-9) right += 1;
    }
    say(`  ${told(name, times)}; recall@1 ${right} of ${possible}`);
  }
}

function each(size: number, take: (source: string, at: number) => void): void {
  const random = randomOf(1);
  for (let at = 0; at < size; at += 1) take(sentenceOf(random), at);
}

async function writeTmx(file: string, size: number): Promise<void> {
  const out = createWriteStream(file);
  const random = randomOf(1);
  let text = '<tmx version="1.4"><header/><body>\n';
  for (let at = 0; at < size; at += 1) {
    text += `<tu changedate="20260101T000000Z"><tuv xml:lang="hi"><seg>${sentenceOf(random)}</seg></tuv><tuv xml:lang="en"><seg>Sentence number ${at} of the made-up memory, in English.</seg></tuv></tu>\n`;
    if (text.length < 1_000_000) continue;
    if (!out.write(text)) await once(out, 'drain');
    text = '';
  }
  out.end(`${text}</body></tmx>\n`);
  await once(out, 'finish');
}

interface Timed<T> {
  readonly value: T;
  /** Milliseconds by the clock, and of the processor: others may use the machine. */
  readonly ms: number;
  readonly cpu: number;
}

function startTimer(): <T>(value: T) => Timed<T> {
  const [start, used] = [performance.now(), process.cpuUsage()];
  return (value) => {
    const { user, system } = process.cpuUsage(used);
    return { value, ms: performance.now() - start, cpu: (user + system) / 1000 };
  };
}

async function timed<T>(work: () => Promise<T>): Promise<Timed<T>> {
  const stop = startTimer();
  return stop(await work());
}

function timedNow<T>(work: () => T): Timed<T> {
  const stop = startTimer();
  return stop(work());
}

function told(name: string, times: readonly number[]): string {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (part: number): string => (sorted[Math.floor(part * sorted.length)] ?? 0).toFixed(1);
  return `${name}: median ${at(0.5)} ms, p95 ${at(0.95)} ms`;
}

const perSecond = (count: number, ms: number): string =>
  Math.round((count / ms) * 1000).toLocaleString('en');
const mega = (bytes: number): string => `${Math.round(bytes / 1e6)} MB`;
const say = (line: string): void => void process.stdout.write(`${line}\n`);

for (const size of sizes.length > 0 ? sizes : [10_000, 100_000]) {
  const root = await mkdtemp(path.join(tmpdir(), 'setu-bench-memory-'));
  try {
    await measure(size, root);
  } finally {
    await rm(root, { recursive: true });
  }
}
