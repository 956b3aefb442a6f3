import { findNumbers } from '../../hindi/numbers/find-numbers.ts';
import { toAsciiDigits } from '../../hindi/numbers/to-ascii-digits.ts';
import type { Language } from '../../types.ts';
import { addTo, type Bag } from './bag.ts';
import { isFigure } from './words.ts';

/** Words that change what the words before them say: 5 लाख is half a million. */
const SCALES: Readonly<Record<Language, ReadonlySet<string>>> = {
  hi: new Set([
    'हज़ार',
    'हज़ार'.normalize('NFD'),
    'हजार',
    'लाख',
    'करोड़',
    'करोड़'.normalize('NFD'),
    'अरब',
    'खरब',
    'सौ',
  ]),
  en: new Set('hundred thousand lakh lakhs million crore crores billion trillion'.split(' ')),
};

/** More would be a table. */
const MOST = 20;

/**
 * The numbers of a sentence as terms ` #value`. Figures are read as they stand; reading words for
 * numbers takes long, so that is done only around those that name a power of ten.
 */
export function addNumbers(bag: Bag, words: readonly string[], language: Language): void {
  let found = 0;
  words.forEach((word, at) => {
    if (isFigure(word)) addTo(bag, ` #${plainFigure(word)}`, 1);
    if (!SCALES[language].has(word) || (found += 1) > MOST) return;
    const scaled = words.slice(Math.max(0, at - 3), at + 1).join(' ');
    for (const { values } of findNumbers(scaled, language)) {
      for (const value of new Set(values)) addTo(bag, ` #${value}`, 1);
    }
  });
}

/** 1,00,000 and 100,000 are one number, १२ and 12 too. */
const plainFigure = (word: string): string =>
  toAsciiDigits(word)
    .replace(/,(?=\d{2,3})/g, '')
    .replace(/:00$/, '');
