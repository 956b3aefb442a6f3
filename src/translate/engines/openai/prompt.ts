import type { EngineRequest, GlossaryEntry, Templates } from '../../../context.ts';
import { hasTags, plainText } from '../../../tags.ts';
import type { OpenAIOptions } from './options.ts';

export interface Message {
  readonly role: 'system' | 'user' | 'assistant';
  readonly content: string;
}

/** What a model is told and asked. */
export interface Prompt {
  /** The instructions, the same for all requests of a run, so that servers can keep them. */
  readonly instructions: string;
  messages(request: Asked): readonly Message[];
}

type Asked = Pick<EngineRequest, 'texts' | 'context' | 'glossary'>;

/** Reads the instructions off the template `openai-prompt.md`; throws a SetuError if it is broken. */
export function createPrompt(
  templates: Templates,
  { notes }: Pick<OpenAIOptions, 'notes'>,
): Prompt {
  const instructions = templates.render('openai-prompt.md', { notes: notes ?? '' }).trim();
  return {
    instructions,
    messages: (request) => [
      { role: 'system', content: instructions },
      { role: 'user', content: questionOf(request) },
    ],
  };
}

/**
 * The texts by number, as one JSON object. In JSON no text can end the data or begin another part
 * of it: quotes and line breaks in it are escaped.
 */
function questionOf({ texts, context, glossary = [] }: Asked): string {
  const numbered = Object.fromEntries(texts.map((text, index) => [index + 1, sentText(text)]));
  const terms = unique(glossary.flat().map(shownTerm));
  return JSON.stringify({
    ...(context && { context }),
    ...(terms.length > 0 && { glossary: terms }),
    texts: numbered,
  });
}

const shownTerm = ({ term, translations, forbidden, note }: GlossaryEntry) => ({
  hindi: term,
  ...(translations.length > 0 && { english: translations }),
  ...(forbidden.length > 0 && { avoid: forbidden }),
  ...(note !== '' && { note }),
});

/** A text without tags is sent as it reads. */
export const sentText = (tagged: string): string =>
  hasTags(tagged) ? tagged : plainText({ text: tagged, tags: [] });

const unique = (terms: readonly object[]): object[] => [
  ...new Map(terms.map((term) => [JSON.stringify(term), term])).values(),
];
