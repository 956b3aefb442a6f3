import type { EngineFacts } from '../context.ts';
import { normalise } from '../hindi/normalise.ts';
import type { Segment } from '../types.ts';
import { cacheKey } from './cache-key.ts';
import type { Ask } from './pack-batches.ts';
import { termsFor, type Words } from './terms-for.ts';

/** What an engine is asked for these segments: each text once, with its size as it is sent. */
export function uniqueAsks(engine: EngineFacts, segments: readonly Segment[], words: Words): Ask[] {
  const asks = segments.map(({ text }): Ask => {
    const terms = termsFor(engine, text, words);
    const key = cacheKey(engine, text, terms);
    const characters = [...engine.encode(text)].length;
    const ask = { key, normalised: findableBy(engine, text), text, characters };
    return terms.length > 0 ? { ...ask, terms } : ask;
  });
  return [...new Map(asks.map((ask) => [ask.key, ask])).values()];
}

/**
 * What `Cache.latest` finds an answer by. Nothing finds the made-up words of a trial: they would
 * turn up as translations in an edition that names no engine.
 */
const findableBy = (engine: EngineFacts, text: string): string =>
  engine.trial ? '' : normalise(text);
