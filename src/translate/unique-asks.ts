import type { EngineFacts } from '../context.ts';
import { normalise } from '../hindi/normalise.ts';
import type { Segment } from '../types.ts';
import { cacheKey } from './cache-key.ts';
import type { Ask } from './pack-batches.ts';

/** What an engine is asked for these segments: each text once, with its size as it is sent. */
export function uniqueAsks(engine: EngineFacts, segments: readonly Segment[]): Ask[] {
  const asks = segments.map(({ text }) => {
    const characters = [...engine.encode(text)].length;
    return { key: cacheKey(engine, text), normalised: findableBy(engine, text), text, characters };
  });
  return [...new Map(asks.map((ask) => [ask.key, ask])).values()];
}

/**
 * What `Cache.latest` finds an answer by. Nothing finds the made-up words of a trial: they would
 * turn up as translations in an edition that names no engine.
 */
const findableBy = (engine: EngineFacts, text: string): string =>
  engine.trial ? '' : normalise(text);
