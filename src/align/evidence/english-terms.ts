import { stemEnglish } from '../../hindi/stem-english.ts';

/** How much the grams of a word say, all together, beside its stem. */
const GRAMS = 1;
/** Shorter words have no parts that they share with others of their family. */
const LONG = 4;

/**
 * The terms of an English word: its stem, and its letters in fours, by which words are alike that
 * no stem joins (nation, national; Pavel, Pawel). Grams are marked by a leading `~`.
 */
export function englishTerms(word: string): readonly (readonly [string, number])[] {
  const stem = stemEnglish(word);
  if (word.length < LONG) return [[stem, 1]];
  const padded = `_${word}_`;
  const count = Math.max(1, padded.length - 3);
  const weight = GRAMS / Math.sqrt(count);
  const found: [string, number][] = [[stem, 1]];
  for (let at = 0; at < count; at += 1) found.push([`~${padded.slice(at, at + 4)}`, weight]);
  return found;
}
