/**
 * The speed of the local engine on a model of the size "tiny" with made-up weights, for 1 thread up to
 * all cores, and of fxtranslate on the same files: words a second and a second of processor time (medians
 * of rounds run in turn, as other work on the machine slows all of them), and memory. Needs no network.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import type { Round } from './local/contender.ts';
import { SIZES } from '../test/translate/engines/firefox/synthetic/network.ts';
import {
  installModel,
  syntheticModel,
} from '../test/translate/engines/firefox/synthetic/write-model.ts';

const ROUNDS = Number(process.env['ROUNDS'] ?? 5);
/** Sentences a round; the slower runtime has fewer. */
const SENTENCES = { bergamot: 240, fxtranslate: 16 };

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

async function start(models: string, name: keyof typeof SENTENCES, threads: number) {
  const file = new URL('./local/contender.js', import.meta.url);
  const words = [models, name, String(threads), String(SENTENCES[name] * threads)];
  const child = fork(file, words);
  const answer = async (): Promise<unknown> => {
    const ended = once(child, 'exit').then(() => Promise.reject(new Error(`${name} ended`)));
    const [message] = (await Promise.race([once(child, 'message'), ended])) as [unknown];
    return message;
  };
  await answer();
  const rounds: Round[] = [];
  const run = async (): Promise<void> => {
    child.send('go');
    rounds.push((await answer()) as Round);
  };
  return { name, threads, rounds, run, stop: () => child.kill() };
}

const models = await mkdtemp(path.join(tmpdir(), 'setu-bench-'));
try {
  await installModel(models, syntheticModel(SIZES.tiny));
  const contenders = [await start(models, 'fxtranslate', 1)];
  for (let threads = 1; threads <= availableParallelism(); threads += 1) {
    contenders.push(await start(models, 'bergamot', threads));
  }
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const contender of contenders) await contender.run();
  }
  const speedOf = (rounds: readonly Round[]) => median(rounds.map((one) => one.wordsPerSecond));
  const workOf = (rounds: readonly Round[]) => median(rounds.map((one) => one.wordsPerCpuSecond));
  const one = contenders.find(({ name, threads }) => name === 'bergamot' && threads === 1);
  for (const { name, threads, rounds, stop } of contenders) {
    const speed = speedOf(rounds);
    const share = name === 'bergamot' && one ? speed / (threads * speedOf(one.rounds)) : NaN;
    const memory = Math.max(...rounds.map((round) => round.memory)) / 1_000_000;
    console.log(
      `${name.padEnd(11)} ${threads} thread${threads > 1 ? 's' : ' '}  ` +
        `${speed.toFixed(0).padStart(5)} words/s  ` +
        `${workOf(rounds).toFixed(0).padStart(5)} words/CPU s  ${memory.toFixed(0).padStart(5)} MB` +
        (threads > 1 ? `  ${share.toFixed(2)} × threads × one` : ''),
    );
    stop();
  }
} finally {
  await rm(models, { recursive: true });
}
