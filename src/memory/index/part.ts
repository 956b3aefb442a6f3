import { wordsOf } from '../match/words-of.ts';

/** So many units are indexed together: their words are held in memory meanwhile. */
const MOST_UNITS = 32_768;
/** Longer texts are found as they are, but nothing like them: `similarity` does not compare them. */
export const MOST_ALIKE = 4_000;
/** What `lengths` counts up to. */
export const MOST_WORDS = 255;

/** The words of units of one file on their way into the index. */
export interface Part {
  /** Different words of each unit. */
  readonly lengths: number[];
  /** By word, the places in `lengths` of the units where it stands. */
  readonly words: Map<string, number[]>;
}

export const newPart = (): Part => {
  return { lengths: [], words: new Map() };
};

export const isFull = ({ lengths }: Part): boolean => lengths.length >= MOST_UNITS;

export function addToPart({ lengths, words }: Part, key: string): void {
  const place = lengths.length;
  let length = 0;
  for (const word of key.length > MOST_ALIKE ? [] : wordsOf(key)) {
    const places = words.get(word);
    if (places === undefined) words.set(word, [place]);
    else if (places[places.length - 1] !== place) places.push(place);
    else continue;
    length += 1;
  }
  lengths.push(Math.min(length, MOST_WORDS));
}
