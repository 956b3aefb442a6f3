import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Event } from '../../src/context.ts';
import { normalise } from '../../src/hindi/normalise.ts';
import { startCloudTranslation } from '../translate/engines/cloud-translation.ts';
import { latinise } from '../translate/engines/stand-in/latinise.ts';
import { codePoints, textsOf } from '../translate/engines/stand-in/messages.ts';
import { readBooks } from './books.ts';
import { documents } from './documents.ts';
import type { Moment, Totals } from './moment.ts';
import { type Ended, runUntil } from './run-until.ts';

const DOCUMENTS = 12;
const CONCURRENCY = 3;
const CONFIG = { translate: { concurrency: CONCURRENCY, budgetUSD: 100, monthlyBudgetUSD: 100 } };
/** USD for a character. */
const PRICE = 20 / 1_000_000;

/** A publication, the service that it asks, and the way of the one from kill to kill to its end. */
export interface Round {
  /** Share of the texts whose answers are kept, so far. */
  progress(): number;
  kill(moment: Moment): Promise<{ killed: boolean; ended: boolean; problems: string[] }>;
  /** Builds undisturbed. */
  finish(): Promise<Totals>;
  /** All files with a hash of their bytes, a line each. */
  output(): Promise<string>;
  /** What is wrong in the end, against the output of an undisturbed build. */
  audit(expected: string): Promise<string[]>;
  readonly sums: {
    readonly askedTwice: number;
    readonly underWay: number;
    readonly unbilledUSD: number;
  };
  close(): Promise<void>;
}

/** `texts`: how many there are to ask for, if that is known. */
export async function startRound(texts = Infinity): Promise<Round> {
  const listeners = new Set<() => void>();
  const service = await startCloudTranslation({
    latencyMs: 8,
    translate: (text) => {
      listeners.forEach((billed) => billed());
      return latinise(text);
    },
  });
  const cwd = await makePublication();
  const env = { GOOGLE_TRANSLATE_API_KEY: 'key', GOOGLE_TRANSLATE_ENDPOINT: service.url };
  const onBilling = (billed: () => void): (() => void) => {
    listeners.add(billed);
    return () => listeners.delete(billed);
  };
  const lost = new Map<string, number>();
  const sums = { askedTwice: 0, underWay: 0, unbilledUSD: 0 };
  let books = await readBooks(cwd);

  /** What was asked in a run, as the service has heard it. */
  async function run(moment?: Moment): Promise<{ ended: Ended; asked: string[] }> {
    const from = service.requests.length;
    const ended = await runUntil({ cwd, env, onBilling, ...(moment && { moment }) });
    while (service.counts().open.length > 0) await setTimeout(2);
    return { ended, asked: service.requests.slice(from).flatMap(textsOf).map(bare) };
  }

  async function kill(moment: Moment): ReturnType<Round['kill']> {
    const { ended, asked } = await run(moment);
    const killed = ended.signal === 'SIGKILL';
    const problems = killed || ended.code === 0 || ended.code === 130 ? [] : [describe(ended)];
    const again = asked.filter((text) => books.stored.has(text));
    problems.push(...again.map((text) => `asked again though it was kept: ${text}`));
    const before = books;
    books = await readBooks(cwd);
    const gone = asked.filter((text) => !books.stored.has(text));
    for (const text of gone) lost.set(text, (lost.get(text) ?? 0) + 1);
    const texts = underWay(ended.events);
    if (gone.length > texts) problems.push(`${gone.length} texts lost, ${texts} were under way`);
    const open = books.open - before.open;
    if (open > CONCURRENCY) problems.push(`${open} requests reserved and not answered`);
    sums.underWay += texts;
    return { killed, ended: ended.code === 0, problems };
  }

  async function finish(): Promise<Totals> {
    const { ended } = await run();
    if (ended.code !== 0) throw new Error(`an undisturbed build failed: ${describe(ended)}`);
    const of = (type: Event['type']): number =>
      ended.events.filter((event) => event.type === type).length;
    const files = (await listFiles(path.join(cwd, 'output'))).length;
    const commits = 2 * of('batch-start') + 2;
    return {
      start: 1,
      segmented: of('segmented'),
      'batch-start': of('batch-start'),
      'batch-end': of('batch-end'),
      translated: of('translated'),
      document: of('document'),
      billing: service.counts().billedTexts,
      'half-a-file': files,
      'before-rename': files,
      'after-rename': files,
      'before-commit': commits,
      'after-commit': commits,
    };
  }

  async function audit(expected: string): Promise<string[]> {
    const asked = countOf(service.requests.flatMap(textsOf).map(bare));
    const billedUSD = codePoints(service.requests.flatMap(textsOf)) * PRICE;
    const { usd, openUSD } = await readBooks(cwd);
    sums.askedTwice = [...asked.values()].reduce((sum, times) => sum + times - 1, 0);
    sums.unbilledUSD = usd - billedUSD;
    const tooOften = [...asked].filter(([text, times]) => times - 1 > (lost.get(text) ?? 0));
    return [
      ...tooOften.map(([text, times]) => `asked ${times} times: ${text}`),
      ...differences(expected, await output()),
      ...(usd < billedUSD - 1e-9 ? [`the ledger has ${usd} USD, ${billedUSD} were billed`] : []),
      ...(usd > billedUSD + openUSD + 1e-9
        ? [`the ledger has ${usd} USD, ${billedUSD} billed, ${openUSD} were under way`]
        : []),
    ];
  }

  async function output(): Promise<string> {
    const root = path.join(cwd, 'output');
    const lines = (await listFiles(root)).map(async (name) => {
      const hash = createHash('sha256').update(await readFile(path.join(root, name)));
      return `${name} ${hash.digest('hex')}`;
    });
    return (await Promise.all(lines)).join('\n');
  }

  const close = async (): Promise<void> => {
    await service.close();
    await rm(cwd, { recursive: true, force: true });
  };
  return { progress: () => books.stored.size / texts, kill, finish, output, audit, sums, close };
}

async function makePublication(): Promise<string> {
  const cwd = await mkdtemp(path.join(tmpdir(), 'setu-chaos-'));
  await mkdir(path.join(cwd, 'input'));
  await writeFile(path.join(cwd, 'setu.config.json'), JSON.stringify(CONFIG));
  for (const [name, text] of Object.entries(documents(DOCUMENTS))) {
    await writeFile(path.join(cwd, 'input', name), text);
  }
  return cwd;
}

/** A text as it is asked for and as it is kept are the same but for markup and spelling. */
const bare = (text: string): string => normalise(text.replaceAll(/<[^>]*>/g, ''));

const describe = ({ code, signal, stderr }: Ended): string =>
  `ended by ${signal ?? `exit ${code}`}: ${stderr.trim()}`;

/** Texts that were sent, as far as the build could tell, and not kept. */
function underWay(events: readonly Event[]): number {
  const strings = (type: 'batch-start' | 'batch-end'): number =>
    events.reduce((sum, event) => sum + (event.type === type ? event.strings : 0), 0);
  return strings('batch-start') - strings('batch-end');
}

function countOf(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

async function listFiles(root: string): Promise<string[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
    .sort();
}

function differences(expected: string, got: string): string[] {
  const [wanted, found] = [expected, got].map((text) => new Set(text.split('\n')));
  return [
    ...[...(wanted ?? [])].filter((line) => !found?.has(line)).map((line) => `missing: ${line}`),
    ...[...(found ?? [])]
      .filter((line) => !wanted?.has(line))
      .map((line) => `not expected: ${line}`),
  ];
}
