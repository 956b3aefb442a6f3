import type { NameEntry, NameMention } from '../context.ts';
import { type EnglishWord, englishWords } from './english-words.ts';
import { type RightSpan, rightSpans } from './right-spans.ts';

/** A sentence and its English, without tags, and what is known of the names in them. */
export interface Sight {
  readonly source: string;
  readonly target: string;
  readonly words: readonly EnglishWord[];
  readonly mentions: readonly NameMention[];
  /** The names that are mentioned, each once. */
  readonly entries: readonly NameEntry[];
  /** Where they stand in the English as they are to be spelt. */
  readonly right: readonly RightSpan[];
}

export function lookAt(source: string, target: string, mentions: readonly NameMention[]): Sight {
  const entries = [...new Set(mentions.map(({ entry }) => entry))];
  const right = rightSpans(target, entries);
  return { source, target, words: englishWords(target), mentions, entries, right };
}
