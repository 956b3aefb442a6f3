import { distance } from 'fastest-levenshtein';
import { wordsOf } from './words-of.ts';

/** Texts beyond it are compared by words alone: characters would take the square of the length. */
const MOST_CHARACTERS = 4_000;

/**
 * How alike two keys are, in per cent: the mean of the likeness of their words and of their
 * characters. Likeness is 1 − d ÷ n, d the edit distance (Levenshtein 1966: insertions, deletions,
 * substitutions) and n the length of the longer; OmegaT's fuzzy score is the same over tokens.
 * Words say how much of the sentence stands; characters tell another ending from another word.
 */
export function similarity(a: string, b: string): number {
  if (a === b) return 100;
  const words = wordLikeness(wordsOf(a), wordsOf(b));
  if (Math.max(a.length, b.length) > MOST_CHARACTERS) return 100 * words;
  return 50 * (words + 1 - distance(a, b) / Math.max(a.length, b.length));
}

function wordLikeness(a: readonly string[], b: readonly string[]): number {
  const longer = Math.max(a.length, b.length);
  return longer === 0 ? 0 : 1 - distance(...asLetters(a, b)) / longer;
}

/** A letter for each word, the same for the same, so that words are compared as letters are. */
function asLetters(a: readonly string[], b: readonly string[]): [string, string] {
  const letters = new Map<string, string>();
  const letterOf = (word: string): string => {
    const known = letters.get(word);
    if (known !== undefined) return known;
    const letter = String.fromCharCode(letters.size + 1);
    letters.set(word, letter);
    return letter;
  };
  return [a.map(letterOf).join(''), b.map(letterOf).join('')];
}
