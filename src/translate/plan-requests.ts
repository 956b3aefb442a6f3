import { createHash } from 'node:crypto';
import { normalise } from '../hindi/normalise.ts';
import type { EngineFacts } from '../context.ts';
import type { Document, Segment } from '../types.ts';
import { factsForDocument } from './engine-for-document.ts';
import { type Found, findTranslations, type Sources } from './find-translation.ts';
import { packBatches } from './pack-batches.ts';
import { uniqueAsks } from './unique-asks.ts';

/** Segments by where their English would come from. */
export interface PlannedSources {
  /** Existing translations, and what reviewers wrote. */
  readonly human: number;
  readonly memory: number;
  readonly cache: number;
  readonly kept: number;
  /** Hindi in Latin letters that no engine at hand takes. */
  readonly romanised: number;
  /** Nobody has them, but the same text is asked for elsewhere. */
  readonly repeats: number;
  /** Asked for; without an engine, what would stay without a translation. */
  readonly new: number;
}

/** What a build would ask for; nothing where no engine is at hand. */
export interface Plan {
  readonly sources: PlannedSources;
  readonly strings: number;
  /** Code points of the strings as sent. */
  readonly characters: number;
  /** As they are packed document by document; retries come on top. */
  readonly requests: number;
}

export const NO_SOURCES = {
  human: 0,
  memory: 0,
  cache: 0,
  kept: 0,
  romanised: 0,
  repeats: 0,
  new: 0,
} satisfies PlannedSources;

/** What is looked at: memory, cache, the publisher's words, and a chain of engines, of which the first is asked. */
export interface Planned extends Pick<Sources, 'memory' | 'cache' | 'glossary' | 'names'> {
  /** None: memory and cache alone. */
  readonly chain: readonly EngineFacts[];
}

/**
 * A function that says of one document after the other what a build would ask for, and asks nobody:
 * of a chain, as if the first engine answered everything. What two documents have in common is counted with the first of them, as it is asked once; which of
 * them a build asks first, and so whose spelling is sent (12 or १२), it may decide otherwise.
 */
export function planRequests(
  planned: Planned,
): (document: Document, segments: readonly Segment[]) => Plan {
  const isFirst = firstTimes();
  return (document, segments) => {
    const counts = { ...NO_SOURCES };
    const chain = planned.chain.map((engine) => factsForDocument(engine, document, segments));
    const found = findInChain(document, segments, { ...planned, chain });
    const [engine] = chain;
    const open = segments.filter((_, index) => found[index]?.from === 'engine');
    for (const { from } of found) {
      if (from !== 'engine') counts[from === 'decision' ? 'human' : from] += 1;
    }
    const all = engine ? uniqueAsks(engine, open, planned) : [];
    const asks = all.filter(({ key }) => isFirst(key));
    counts.new = engine ? asks.length : open.filter(({ text }) => isFirst(normalise(text))).length;
    counts.repeats = open.length - counts.new;
    return {
      sources: counts,
      strings: asks.length,
      characters: asks.reduce((sum, ask) => sum + ask.characters, 0),
      requests: engine ? packBatches(asks, engine.limits).length : 0,
    };
  };
}

/** What any engine of the chain was paid for need not be asked. */
function findInChain(
  document: Document,
  segments: readonly Segment[],
  { chain, ...sources }: Planned,
): Found[] {
  const [first, ...rest] = chain;
  const found = findTranslations(document, segments, { ...sources, engine: first });
  return rest.reduce((before, engine) => {
    const next = findTranslations(document, segments, { ...sources, engine });
    return before.map((one, index) => {
      const other = next[index];
      return one.from === 'engine' && other?.from === 'cache' ? other : one;
    });
  }, found);
}

/** Whether a text is seen for the first time. Hashes are of one length: there may be millions. */
function firstTimes(): (text: string) => boolean {
  const seen = new Set<string>();
  return (text) => {
    const before = seen.size;
    return seen.add(createHash('sha256').update(text).digest('binary')).size > before;
  };
}
