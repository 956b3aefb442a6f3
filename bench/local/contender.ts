/** A process of its own: opens one engine, then runs a round for each message, and says its speed. */
import { openFirefox } from '../../src/translate/engines/firefox.ts';
import { readModel } from '../../src/models/read-model.ts';
// Started by its name, so that only this line has it compiled.
import type {} from '../../src/translate/engines/firefox/worker.ts';
import { openFxtranslate } from './fxtranslate.ts';
import { sentences, wordsIn } from './sentences.ts';

export interface Round {
  readonly wordsPerSecond: number;
  /** Of processor time, of all threads: what other work on the machine does not take away. */
  readonly wordsPerCpuSecond: number;
  /** Of the process, in bytes. */
  readonly memory: number;
}

/** A request holds as many sentences as Setu's own. */
const BATCH = 8;

const [, , models, name, threads, count] = process.argv;
const model = await readModel(models, 'hi-en');
if (!model) throw new Error('no model');

const translate =
  name === 'fxtranslate' ? await openFxtranslate(model) : await openBergamot(Number(threads));
const texts = sentences(Number(count));
await translate(texts.slice(0, BATCH * Number(threads)));

process.on('message', () => {
  const start = performance.now();
  const before = process.cpuUsage();
  void translate(texts).then(() => {
    const seconds = (performance.now() - start) / 1000;
    const { user, system } = process.cpuUsage(before);
    const words = wordsIn(texts);
    const round: Round = {
      wordsPerSecond: words / seconds,
      wordsPerCpuSecond: (words / (user + system)) * 1_000_000,
      memory: process.memoryUsage().rss,
    };
    process.send?.(round);
  });
});
process.send?.('ready');

async function openBergamot(workers: number) {
  const engine = await openFirefox(model as NonNullable<typeof model>, workers);
  const { signal } = new AbortController();
  return async (all: readonly string[]): Promise<void> => {
    const batches = Array.from({ length: Math.ceil(all.length / BATCH) }, (_, index) =>
      all.slice(index * BATCH, (index + 1) * BATCH),
    );
    await Promise.all(
      batches.map(async (batch) => {
        const question = {
          texts: batch,
          tagged: false,
          source: 'hi',
          target: 'en',
          signal,
        } as const;
        const answer = await engine.translate(question);
        if ('fault' in answer) throw new Error(answer.fault.message);
      }),
    );
  };
}
