import { createHash } from 'node:crypto';
import { normalise } from '../hindi/normalise.ts';
import type { Document, Segment } from '../types.ts';
import { cacheKey } from './cache-key.ts';
import { findTranslation, type Sources } from './find-translation.ts';
import { packBatches } from './pack-batches.ts';
import { uniqueAsks } from './unique-asks.ts';

/** Segments by where their English would come from. */
export interface PlannedSources {
  /** Existing translations. */
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

/**
 * A function that says of one document after the other what a build would ask for, and asks nobody.
 * What two documents have in common is counted with the first of them, as it is asked once.
 */
export function planRequests(
  sources: Sources,
): (document: Document, segments: readonly Segment[]) => Plan {
  const { engine } = sources;
  const asked = new Set<string>();
  const isFirst = (segment: Segment): boolean => {
    // Of one length, however long the sentence: there may be millions.
    const { text } = segment;
    const hash = createHash('sha256').update(engine ? cacheKey(engine, text) : normalise(text));
    const size = asked.size;
    return asked.add(hash.digest('binary')).size > size;
  };
  return (document, segments) => {
    const counts = { ...NO_SOURCES };
    const fresh = segments.filter((segment) => {
      const { from } = findTranslation(segment, document, sources);
      const place = from !== 'engine' ? from : isFirst(segment) ? 'new' : 'repeats';
      counts[place] += 1;
      return place === 'new';
    });
    if (!engine) return { sources: counts, strings: 0, characters: 0, requests: 0 };
    const asks = uniqueAsks(engine, fresh);
    return {
      sources: counts,
      strings: asks.length,
      characters: asks.reduce((sum, ask) => sum + ask.characters, 0),
      requests: packBatches(asks, engine.limits).length,
    };
  };
}
