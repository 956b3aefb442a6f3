import { stemEnglish } from '../../hindi/stem-english.ts';
import { stemHindi } from '../../hindi/stem-hindi.ts';
import { addTo, type Bag } from './bag.ts';
import { addNumbers } from './figures.ts';
import { addMarks } from './marks.ts';
import { remembering } from './remembering.ts';
import { type Side, sideOf } from './side.ts';
import { isDevanagari, isFigure, wordsOf } from './words.ts';

export interface Hindi extends Side {
  /** The stems of each sentence in their order. */
  readonly stems: readonly (readonly string[])[];
  /** A word as it stands in the text, for each stem. */
  readonly words: ReadonlyMap<string, string>;
}

/** The source's sentences as stems, numbers and marks; Latin words among them are English. */
export function hindiSide(texts: readonly string[]): Hindi {
  const words = new Map<string, string>();
  const stemOf = remembering((word) => {
    const stem = isDevanagari(word) ? stemHindi(word) : stemEnglish(word);
    if (!words.has(stem)) words.set(stem, word);
    return stem;
  });
  const sentences = texts.map((text) => {
    const all = wordsOf(text);
    const stems = all.filter((word) => !isFigure(word)).map(stemOf);
    return { stems, bag: bagOf(text, all, stems) };
  });
  const stems = sentences.map((one) => one.stems);
  return { ...sideOf(sentences.map(({ bag }) => bag)), stems, words };
}

function bagOf(text: string, words: readonly string[], stems: readonly string[]): Bag {
  const bag: Bag = new Map();
  for (const stem of stems) addTo(bag, stem, 1);
  addNumbers(bag, words, 'hi');
  addMarks(bag, text);
  return bag;
}
