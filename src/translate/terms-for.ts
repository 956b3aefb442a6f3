import type { EngineFacts, Glossary, GlossaryEntry } from '../context.ts';
import { plainText } from '../tags.ts';
import { cacheKey } from './cache-key.ts';

/** Entries of the glossary that an engine is told for a tagged text: none if it cannot use them. */
export const termsFor = (
  engine: Pick<EngineFacts, 'glossary'>,
  text: string,
  glossary: Glossary,
): readonly GlossaryEntry[] =>
  engine.glossary ? glossary.find(plainText({ text, tags: [] })) : [];

/** What the engine's answer to a tagged text is kept under, with what it is told of the glossary. */
export const keyFor = (engine: EngineFacts, text: string, glossary: Glossary): string =>
  cacheKey(engine, text, termsFor(engine, text, glossary));
