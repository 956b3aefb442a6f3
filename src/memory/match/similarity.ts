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
export const similarity = (a: string, b: string): number => similarityTo(a)(b);

/** `similarity` to one key, of many others; 0 where it is plain that it is below `least`. */
export function similarityTo(a: string, least = 0): (b: string) => number {
  const letters = new Map<string, string>();
  for (const word of wordsOf(a)) {
    if (!letters.has(word)) letters.set(word, String.fromCharCode(letters.size + 1));
  }
  // A letter for each word, the same for the same; what is not in `a` is equal to nothing there.
  const lettersOf = (key: string): string =>
    wordsOf(key)
      .map((word) => letters.get(word) ?? '\0')
      .join('');
  const ofA = lettersOf(a);
  return (b) => {
    if (a === b) return 100;
    const words = likeness(ofA, lettersOf(b));
    if (Math.max(a.length, b.length) > MOST_CHARACTERS) return 100 * words;
    if (50 * (words + 1) < least) return 0;
    return 50 * (words + likeness(a, b));
  };
}

function likeness(a: string, b: string): number {
  const longer = Math.max(a.length, b.length);
  return longer === 0 ? 0 : 1 - distance(a, b) / longer;
}
