import { stemEnglish } from '../../hindi/stem-english.ts';
import { addTo, type Bag } from './bag.ts';
import { addNumbers } from './figures.ts';
import { addMarks } from './marks.ts';
import { remembering } from './remembering.ts';
import { type Side, sideOf } from './side.ts';
import { isFigure, wordsOf } from './words.ts';

export interface English extends Side {
  /** All its words, and the stem of each. */
  readonly stems: ReadonlyMap<string, string>;
}

const PREFIX = 5;
/** How much words with one beginning have in common beside a stem: establish, establishment. */
export const PREFIX_WEIGHT = 0.5;

export const prefixOf = (stem: string): string | undefined =>
  stem.length >= PREFIX ? `^${stem.slice(0, PREFIX)}` : undefined;

/** The target's sentences as stems, beginnings of stems, numbers and marks. */
export function englishSide(texts: readonly string[]): English {
  const stems = new Map<string, string>();
  const stemOf = remembering((word) => {
    const stem = stemEnglish(word);
    stems.set(word, stem);
    return stem;
  });
  return { ...sideOf(texts.map((text) => bagOf(text, stemOf))), stems };
}

function bagOf(text: string, stemOf: (word: string) => string): Bag {
  const bag: Bag = new Map();
  const words = wordsOf(text);
  for (const word of words) {
    if (isFigure(word)) continue;
    const stem = stemOf(word);
    addTo(bag, stem, 1);
    const prefix = prefixOf(stem);
    if (prefix) addTo(bag, prefix, PREFIX_WEIGHT);
  }
  addNumbers(bag, words, 'en');
  addMarks(bag, text);
  return bag;
}
