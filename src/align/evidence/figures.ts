import { findNumbers } from '../../hindi/numbers/find-numbers.ts';
import { toAsciiDigits } from '../../hindi/numbers/to-ascii-digits.ts';
import type { Language } from '../../types.ts';
import { addTo, type Bag } from './bag.ts';
import { isFigure } from './words.ts';

/** Words that change what the figures before them say: 5 लाख is half a million. */
const SCALES: Readonly<Record<Language, RegExp>> = {
  hi: /(?:\S+\s+){0,3}(?:हज़ार|हज़ार|हजार|लाख|करोड़|करोड़|अरब|खरब|सौ|दर्जन)(?![\p{L}\p{M}])/gu,
  en: /(?:\S+\s+){0,3}(?:hundred|thousand|lakh|million|crore|billion|trillion|dozen)s?\b/gi,
};

/** More would be a table. */
const MOST = 20;

/**
 * The numbers of a sentence as terms ` #value`. Figures are read as they stand; reading words for
 * numbers takes long, so that is done only around those that name a power of ten.
 */
export function addNumbers(bag: Bag, text: string, words: readonly string[], language: Language) {
  for (const word of words) if (isFigure(word)) addTo(bag, ` #${plainFigure(word)}`, 1);
  for (const [scaled] of [...text.slice(0, 5000).matchAll(SCALES[language])].slice(0, MOST)) {
    for (const { values } of findNumbers(scaled, language)) {
      for (const value of new Set(values)) addTo(bag, ` #${value}`, 1);
    }
  }
}

/** 1,00,000 and 100,000 are one number, १२ and 12 too. */
const plainFigure = (word: string): string =>
  toAsciiDigits(word).replace(/,(?=\d{2,3})/g, '').replace(/:00$/, '');
