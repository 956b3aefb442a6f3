import { stemEnglish } from './stem-english.ts';
import { stemHindi } from './stem-hindi.ts';

/**
 * What the forms of a word have in common, for finding words again (राजधानी and राजधानियों; city
 * and cities). It is a key to compare, not a word to show: it may be shorter than any form, and
 * spellings that differ in nukta, nasals or glides have one key. Anything but a word comes back as
 * it is, in the folded spelling.
 */
export const stem = (word: string, language: 'hi' | 'en'): string =>
  language === 'hi' ? stemHindi(word) : stemEnglish(word);
