import { stem } from '../../hindi/stem.ts';

/** Signs that do the same in both languages. */
const SAME_SIGNS: ReadonlyMap<string, string> = new Map([
  ['।', '.'],
  ['॥', '.'],
  ['“', '"'],
  ['”', '"'],
  ['‘', "'"],
  ['’', "'"],
  ['–', '-'],
  ['—', '-'],
]);

/** Signs before and behind a word. */
const EDGES = /^[^\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}]+$/gu;

export const isWord = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/** What forms of one word share: their light stem. Signs are what they stand for in English. */
export function wordKey(word: string, language: 'hi' | 'en'): string {
  if (!isWord(word)) return SAME_SIGNS.get(word) ?? word;
  const bare = word.replace(EDGES, '');
  return stem(bare, language) || bare.toLowerCase();
}
