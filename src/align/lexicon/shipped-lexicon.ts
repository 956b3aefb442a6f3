import { HINDI_ENGLISH } from './hindi-english.ts';
import { type Lexicon, parseLexicon } from './parse-lexicon.ts';

/** The lexicon that Setu comes with: everyday words, names of places, languages and peoples. */
export const shippedLexicon = (): Lexicon => parseLexicon(HINDI_ENGLISH);
