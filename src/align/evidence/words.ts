/** Longer ones are no words, and would make work without saying anything. */
const LONGEST = 40;

/** The words of a text, in lower case; a figure with its separators is one word: 1,00,000, 9:30. */
export function wordsOf(text: string): string[] {
  const found = text.toLowerCase().match(WORD) ?? [];
  return found.map((word) => word.slice(0, LONGEST));
}

const WORD = /\p{Nd}+(?:[:.,]\p{Nd}+)*|(?:[\p{L}\p{M}\u200c\u200d]|(?<=\p{L})['’](?=\p{L}))+/gu;

export const isDevanagari = (word: string): boolean => /[\u0904-\u0939\u0958-\u0963]/.test(word);
export const isFigure = (word: string): boolean => /^\p{Nd}/u.test(word);
