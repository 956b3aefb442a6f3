import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { linkPairs, wordPairOf } from '../align/words/link-units.ts';
import type { Context } from '../context.ts';
import { shortHash } from '../ids.ts';
import type { Document, Unit, UnitLinks } from '../types.ts';
import { readLinks, writeLinks } from './kept-links.ts';

/**
 * Work is counted in possible links, Hindi times English words: a sentence of usual length has 400.
 * So much is learned from together: a thousand pairs or so, a few seconds.
 */
const RUN = 600_000;
/** Of longer documents no words are linked: some ten seconds are the most that this may take. */
const MOST = 2_000_000;
/** What is longer is no sentence. */
const MOST_WORDS = 120;
/** A change in how words are linked makes links anew. */
const VERSION = '1';

type Pair = NonNullable<ReturnType<typeof wordPairOf>>;

/**
 * The units with the links between their words, if the configuration wants them. They are learned
 * from the document itself, so the same document has the same links, and they are kept in
 * `.setu/words/`, so that an unchanged one costs nothing. Throws the signal's reason.
 */
export async function linkWords(
  { id }: Pick<Document, 'id'>,
  units: readonly Unit[],
  context: Context,
): Promise<readonly Unit[]> {
  if (!context.config.render.wordLinks) return units;
  const pairs = units.map(linkable);
  const all = pairs.filter((pair) => pair !== undefined);
  const work = all.reduce((sum, pair) => sum + workOf(pair), 0);
  if (work === 0) return units;
  if (work > MOST) {
    const message = `${id}: its words are not linked, as it is too long for that.`;
    context.report({ type: 'notice', message });
    return units;
  }
  const file = path.join(context.resources.folders.cache, 'words', `${id}.json`);
  const key = shortHash(VERSION, JSON.stringify(all));
  const kept = await readLinks(file, key, all);
  const links = kept ?? (await learn(id, all, context));
  if (!kept) await writeLinks(file, key, links);
  return withLinks(units, pairs, links);
}

function linkable(unit: Unit): Pair | undefined {
  const pair = wordPairOf(unit);
  const isSentence = pair && Math.max(pair.source.length, pair.target.length) <= MOST_WORDS;
  return isSentence ? pair : undefined;
}

const workOf = ({ source, target }: Pair): number => source.length * target.length;

/** Between runs others have their turn, and an interruption is heard. */
async function learn(
  document: string,
  pairs: readonly Pair[],
  { report, signal }: Context,
): Promise<UnitLinks[]> {
  const links: UnitLinks[] = [];
  while (links.length < pairs.length) {
    const run = runFrom(pairs, links.length);
    if (run.length < pairs.length) {
      report({ type: 'linking', document, pairs: links.length, of: pairs.length });
    }
    await setImmediate();
    signal.throwIfAborted();
    links.push(...linkPairs(run));
  }
  return links;
}

function runFrom(pairs: readonly Pair[], from: number): readonly Pair[] {
  let [to, work] = [from, 0];
  while (to < pairs.length && work < RUN) {
    work += workOf(pairs[to] as Pair);
    to += 1;
  }
  return pairs.slice(from, to);
}

function withLinks(
  units: readonly Unit[],
  pairs: readonly (Pair | undefined)[],
  links: readonly UnitLinks[],
): Unit[] {
  let next = 0;
  return units.map((unit, index) => {
    const own = pairs[index] ? links[next++] : undefined;
    return own && own.soft.length > 0 ? { ...unit, links: own } : unit;
  });
}
