import type { EngineFacts, GlossaryEntry } from '../context.ts';
import { normalise } from '../hindi/normalise.ts';
import { shortHash } from '../ids.ts';

/** Versioned, so that a change of what an answer means is never read out of old entries. */
const VERSION = '1';

/** Begins the last line of a key, where the engine was told words of the glossary. */
const GLOSSARY = 'glossary ';

/**
 * What an engine's answer to a tagged text is kept under. `terms` are the entries of the glossary
 * that it is told: with others it is another question, without any the key is as if there were no
 * glossary.
 */
export function cacheKey(
  engine: Pick<EngineFacts, 'name' | 'model'>,
  text: string,
  terms: readonly GlossaryEntry[] = [],
): string {
  const told = terms.length > 0 ? [GLOSSARY + hashOf(terms)] : [];
  return [VERSION, engine.name, engine.model, 'hi', 'en', normalise(text), ...told].join('\n');
}

/** The same whatever the order of the rows and of the words in the text. */
const hashOf = (terms: readonly GlossaryEntry[]): string =>
  shortHash(
    ...terms
      .map(({ term, translations, note, exactCase, forbidden }) =>
        JSON.stringify([term, translations, note, exactCase, forbidden]),
      )
      .sort(),
  );

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
  const [version, engine, model, , , text, ...rest] = key.split('\n');
  if (version !== VERSION || engine === undefined || model === undefined) return undefined;
  const isKnown = rest.length === 0 || (rest.length === 1 && rest[0]?.startsWith(GLOSSARY));
  return isKnown && text !== undefined ? { engine, model, text } : undefined;
}
