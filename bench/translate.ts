/**
 * `npm run bench:translate [WINDOWS]`: how much of a quota is used, and what is billed. All systems
 * run at the same time, each on a stand-in of its own in a process of its own.
 */
import { loadOf } from './translate/load.ts';
import { measure, type Figures } from './translate/measure.ts';
import { startStandIn } from './translate/stand-in.ts';
import { systems, type System } from './translate/systems.ts';

const QUOTA = { windowMs: 10_000, characters: 200_000, requests: 200 };
const LATENCY_MS = 80;
const WINDOWS = Number(process.argv[2] ?? 6);

const print = (line: string): void => void process.stdout.write(`${line}\n`);
const row = (cells: readonly string[]): string =>
  cells.map((cell, at) => (at === 0 ? cell.padEnd(16) : cell.padStart(12))).join(' ');

async function run(system: System): Promise<Figures> {
  const service = await startStandIn({ latencyMs: LATENCY_MS, quota: QUOTA });
  try {
    await system(load, service.url, QUOTA);
    return measure(await service.counts(), QUOTA);
  } finally {
    service.close();
  }
}

const cellsOf = (one: Figures): string[] => [
  `${one.used.toFixed(1)} %`,
  `${one.filled.toFixed(1)} %`,
  String(one.refusals),
  String(one.requests),
  String(one.billed),
  String(one.unique),
  `${one.seconds.toFixed(1)} s`,
];

// Tags grow to HTML when they are sent, so this is somewhat more than so many windows.
const load = loadOf(WINDOWS * QUOTA.characters);
const segments = load.reduce((sum, one) => sum + one.segments.length, 0);
print(
  `window ${QUOTA.windowMs / 1000} s, ${QUOTA.characters} characters, ${QUOTA.requests} requests; ` +
    `latency ${LATENCY_MS} ms; ${load.length} documents, ${segments} segments`,
);
print(row(['', 'quota used', 'filled', 'refusals', 'requests', 'billed', 'unique', 'time']));
await Promise.all(
  [...systems].map(async ([name, system]) => print(row([name, ...cellsOf(await run(system))]))),
);
