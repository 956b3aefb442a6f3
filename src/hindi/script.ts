import { languageOf } from './language.ts';

const LETTER = /\p{L}/gu;
/** Letters alone: not digits, not the danda (which all Indic scripts share), not vowel signs. */
const DEVANAGARI_LETTER = /(?=\p{Script=Devanagari})\p{L}/gu;

/** Whether a text has letters in Devanagari; digits and a danda alone are no Hindi. */
export const hasDevanagariLetters = (text: string): boolean => text.search(DEVANAGARI_LETTER) >= 0;

/** The share of Devanagari letters among all letters, from 0 to 1; 0 if there are no letters. */
export function devanagariShare(text: string): number {
  const letters = count(text, LETTER);
  return letters === 0 ? 0 : count(text, DEVANAGARI_LETTER) / letters;
}

/** The `lang` of a short text in one of the edition's two languages, or in romanised Hindi. */
export const langOf = (
  text: string,
  { source, target }: { readonly source: string; readonly target: string },
): string => {
  if (hasDevanagariLetters(text)) return source;
  return languageOf(text) === 'hi-Latn' ? 'hi-Latn' : target;
};

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
