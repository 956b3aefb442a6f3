import { wordKey } from './word-key.ts';

/** Hindi words and phrases, and what each may be in English. */
export type Glosses = ReadonlyMap<string, readonly string[]>;

/** By the key of a Hindi word, keys of English words, and how far they say the same: up to 1. */
export type GlossTable = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** Verbs that make verbs of nouns (बर्खास्त करना): in a phrase they say little. */
const LIGHT_VERBS = keysOf('करना होना देना लेना जाना बनाना रखना रहना', 'hi');

/** English words that say little in a phrase. */
const SMALL_WORDS = keysOf(
  'a an the to of be in on for up at by with make do get one someone something oneself',
  'en',
);

/**
 * Which words of a lexicon translate which, word for word. A phrase is shared out over the words
 * that carry it: बर्खास्त करना "dismiss" makes dismiss a translation of बर्खास्त.
 */
export function glossTable(lexicon: Glosses): GlossTable {
  const table = new Map<string, Map<string, number>>();
  for (const [phrase, glosses] of lexicon) {
    const words = carriers(phrase, 'hi', LIGHT_VERBS);
    for (const gloss of glosses) {
      const others = carriers(gloss, 'en', SMALL_WORDS);
      const weight = 1 / Math.max(words.length, others.length);
      for (const word of words) raise(table, word, others, weight);
    }
  }
  return table;
}

function keysOf(words: string, language: 'hi' | 'en'): Set<string> {
  return new Set(words.split(' ').map((word) => wordKey(word, language)));
}

function carriers(phrase: string, language: 'hi' | 'en', small: ReadonlySet<string>): string[] {
  const keys = phrase
    .split(/[\s()]+/)
    .filter((word) => word !== '')
    .map((word) => wordKey(word, language));
  const carrying = keys.filter((key) => !small.has(key));
  return carrying.length > 0 ? carrying : keys;
}

function raise(
  table: Map<string, Map<string, number>>,
  word: string,
  others: readonly string[],
  weight: number,
): void {
  const known = table.get(word) ?? new Map<string, number>();
  table.set(word, known);
  for (const other of others) known.set(other, Math.max(known.get(other) ?? 0, weight));
}
