import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { linkPairs, wordPairOf } from '../align/words/link-units.ts';
import type { Context } from '../context.ts';
import { shortHash } from '../ids.ts';
import type { Document, Unit, UnitLinks } from '../types.ts';
import { readLinks, writeLinks } from './kept-links.ts';

/** Pairs that are learned from together: enough to learn from, and a few seconds' work. */
const RUN = 1000;
/** Of longer documents no words are linked: that would take minutes, and pages of many megabytes. */
export const MOST_PAIRS = 3000;
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
  const { config, resources, report } = context;
  if (!config.render.wordLinks) return units;
  const pairs = units.map(wordPairOf);
  const linkable = pairs.filter((pair) => pair !== undefined);
  if (linkable.length === 0) return units;
  if (linkable.length > MOST_PAIRS) {
    const message = `${id}: its words are not linked: it has ${linkable.length} pairs of sentences, and ${MOST_PAIRS} are the most.`;
    report({ type: 'notice', message });
    return units;
  }
  const file = path.join(resources.folders.cache, 'words', `${id}.json`);
  const key = shortHash(VERSION, JSON.stringify(linkable));
  const kept = await readLinks(file, key, linkable);
  const links = kept ?? (await learn(id, linkable, context));
  if (!kept) await writeLinks(file, key, links);
  return withLinks(units, pairs, links);
}

/** Between runs others have their turn, and an interruption is heard. */
async function learn(
  document: string,
  pairs: readonly Pair[],
  { report, signal }: Context,
): Promise<UnitLinks[]> {
  const links: UnitLinks[] = [];
  const runs = Math.ceil(pairs.length / RUN);
  const size = Math.ceil(pairs.length / runs);
  for (let from = 0; from < pairs.length; from += size) {
    if (runs > 1) report({ type: 'linking', document, pairs: from, of: pairs.length });
    await setImmediate();
    signal.throwIfAborted();
    links.push(...linkPairs(pairs.slice(from, from + size)));
  }
  return links;
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
