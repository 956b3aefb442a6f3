import type { Split } from './systems.ts';

const ROUNDS = 7;
/** Each round takes at least so long, or the clock and the collector are what is measured. */
const LEAST_MS = 40;
const WARM_UP_MS = 300;

/** Million characters a second over the texts: the median of several rounds. */
export function speed(split: Split, texts: readonly string[]): number {
  const length = texts.reduce((size, text) => size + text.length, 0);
  // Before it is measured the code is warm, as it is in a run over many documents.
  const warm = performance.now() + WARM_UP_MS;
  while (performance.now() < warm) time(split, texts, 1);
  const once = time(split, texts, 1);
  const times = Math.max(1, Math.ceil(LEAST_MS / once));
  const rounds = Array.from({ length: ROUNDS }, () => time(split, texts, times) / times);
  return length / median(rounds) / 1000;
}

function time(split: Split, texts: readonly string[], times: number): number {
  const started = performance.now();
  for (let round = 0; round < times; round += 1) for (const text of texts) split(text);
  return performance.now() - started;
}

const median = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] as number;
