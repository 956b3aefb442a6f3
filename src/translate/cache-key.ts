import type { EngineFacts } from '../context.ts';
import { normalise } from '../hindi/normalise.ts';

/** Versioned, so that a change of what an answer means is never read out of old entries. */
const VERSION = '1';

/** What an engine's answer to a tagged text is kept under. */
export function cacheKey(engine: Pick<EngineFacts, 'name' | 'model'>, text: string): string {
  return [VERSION, engine.name, engine.model, 'hi', 'en', normalise(text)].join('\n');
}

const AGAIN = '\nagain';

/** The key under which the cache remembers that there was a second answer as well. */
export const againKey = (key: string): string => key + AGAIN;

/** Whether it is such a key; what lies under it is no translation of its own. */
export const isAgainKey = (key: string): boolean => key.endsWith(AGAIN);

/** Who was asked, and the tagged text in its key form: `normalise`. */
export interface CacheKeyParts {
  /** `Engine.name`. */
  readonly engine: string;
  readonly model: string;
  readonly text: string;
}

/** The inverse of `cacheKey`, as far as there is one; undefined for a key of another version. */
export function readCacheKey(key: string): CacheKeyParts | undefined {
  const [version, engine, model, , , ...rest] = key.split('\n');
  if (version !== VERSION || engine === undefined || model === undefined || rest.length !== 1) {
    return undefined;
  }
  return { engine, model, text: rest[0] as string };
}
