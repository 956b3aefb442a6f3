/**
 * How work and memory grow with the length of a text, however odd it is: `npm run bench:growth`.
 * Milliseconds of the processor, the least of some runs, for a size and for eight times that size:
 * linear work has the ratio 8, n log n nearly 10, quadratic 64. Ends with exit code 1 if a ratio is
 * above 20.
 */
import { documentSteps, heldMegabytes, milliseconds } from './growth/steps.ts';
import { SMALL_WORKS } from './growth/small-works.ts';
import { prose, TEXTS } from './growth/texts.ts';

const RUNS = 2;
const FACTOR = 8;
const WORST_RATIO = 20;
/** Milliseconds; what is faster than that is mostly noise. */
const NOISE = 20;

type Times = Readonly<Record<string, number>>;

function least(runs: readonly Times[]): Times {
  const steps = Object.keys(runs[0] ?? {});
  return Object.fromEntries(
    steps.map((step) => [step, Math.min(...runs.map((run) => run[step] ?? 0))] as const),
  );
}

async function measure(steps: () => Promise<Times>): Promise<Times> {
  const runs: Times[] = [];
  for (let run = 0; run < RUNS; run += 1) runs.push(await steps());
  return least(runs);
}

const tooSteep: string[] = [];

function print(name: string, small: Times, large: Times): void {
  const columns = Object.entries(large).map(([step, ms]) => {
    const ratio = ms / Math.max(NOISE, small[step] ?? 0);
    if (ratio > WORST_RATIO) tooSteep.push(`${name}: ${step} (${ratio.toFixed(1)})`);
    return `${step} ${(small[step] ?? 0).toFixed(0)} → ${ms.toFixed(0)} (${ratio.toFixed(1)})`;
  });
  process.stdout.write(`${name.padEnd(18)} ${columns.join('   ')}\n`);
}

async function timeOf(work: () => unknown): Promise<Times> {
  const start = milliseconds();
  await work();
  return { all: milliseconds() - start };
}

process.stdout.write('text               ms at one size → at eight times that size (ratio)\n');
for (const { name, reader, make, size } of TEXTS) {
  await documentSteps(reader, make(1000));
  const small = await measure(() => documentSteps(reader, make(size)));
  const large = await measure(() => documentSteps(reader, make(FACTOR * size)));
  print(name, small, large);
}
for (const { name, prepare, size } of SMALL_WORKS) {
  const small = await measure(() => timeOf(prepare(size)));
  const large = await measure(() => timeOf(prepare(FACTOR * size)));
  print(name, small, large);
}
for (const size of [250_000, 1_000_000]) {
  const text = prose(size / 3);
  const bytes = Buffer.byteLength(text) / 1e6;
  const held = await heldMegabytes(text);
  const times = (held / bytes).toFixed(0);
  process.stdout.write(
    `prose of ${bytes.toFixed(1)} MB holds ${held.toFixed(0)} MB, with its edition (${times} times)\n`,
  );
}
if (tooSteep.length > 0) {
  process.stderr.write(`Steeper than ${WORST_RATIO}: ${tooSteep.join(', ')}\n`);
  process.exitCode = 1;
}
