import type { EngineFacts, GlossaryEntry, NameEntry, Resources } from '../context.ts';
import { plainText } from '../tags.ts';
import { cacheKey } from './cache-key.ts';

/** The publisher's choice of words, as far as an engine can be told of it. */
export type Words = Pick<Resources, 'glossary' | 'names'>;

/**
 * Entries of the glossary, and of the register of names, that an engine is told for a tagged text:
 * none that it cannot use.
 */
export function termsFor(
  engine: Pick<EngineFacts, 'glossary' | 'names'>,
  text: string,
  { glossary, names }: Words,
): readonly GlossaryEntry[] {
  if (!engine.glossary) return [];
  const plain = plainText({ text, tags: [] });
  const named = engine.names && names ? names.find(plain).map(({ entry }) => entry) : [];
  return [...glossary.find(plain), ...[...new Set(named)].map(asTerm)];
}

/** A name has one spelling. */
const asTerm = ({ hindi, english, note }: NameEntry): GlossaryEntry => ({
  term: hindi,
  translations: [english],
  note: note ?? 'name',
  exactCase: true,
  forbidden: [],
});

/** What the engine's answer to a tagged text is kept under, with what it is told of these words. */
export const keyFor = (engine: EngineFacts, text: string, words: Words): string =>
  cacheKey(engine, text, termsFor(engine, text, words));
