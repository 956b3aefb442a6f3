import { stemEnglish } from '../../hindi/stem-english.ts';
import { IRREGULAR_VERBS } from './irregular-verbs.ts';

/** The stem of an English word, whatever form of an irregular verb it is: caught, catch. */
export const englishStem = (word: string): string =>
  stemEnglish(IRREGULAR_VERBS.get(word.toLowerCase()) ?? word);
