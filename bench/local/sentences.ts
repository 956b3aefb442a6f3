import { LEXICON } from '../../test/translate/engines/firefox/synthetic/lexicon.ts';

/** Of newspapers, in words. */
const LENGTH = 17;

/** Sentences of words that the model knows, no two the same. */
export function sentences(count: number): string[] {
  const words = [...LEXICON.keys()];
  return Array.from({ length: count }, (_, sentence) => {
    const chosen = Array.from(
      { length: LENGTH },
      (__, place) => words[(sentence * 31 + place * (7 + (sentence % 13))) % words.length],
    );
    return `${chosen.join(' ')}।`;
  });
}

export const wordsIn = (texts: readonly string[]): number =>
  texts.reduce((sum, text) => sum + text.split(' ').length, 0);
