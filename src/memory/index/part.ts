import type { TmxUnit } from '../formats/tmx.ts';
import { wordsOf } from '../match/words-of.ts';
import { memoryKey } from '../memory-key.ts';

/** So many units are indexed together, or fewer that are long. */
const MOST_UNITS = 65_536;
const MOST_CHARACTERS = 16_000_000;
/** Longer texts are found as they are, but nothing like them: `similarity` does not compare them. */
export const MOST_ALIKE = 4_000;
/** What `lengths` counts up to. */
export const MOST_WORDS = 255;

export interface PartUnit {
  readonly key: string;
  readonly unit: TmxUnit;
}

/** Units of one file on their way into the index. */
export interface Part {
  readonly units: PartUnit[];
  /** Different words of each unit. */
  readonly lengths: number[];
  /** By word, the places in `units` where it stands. */
  readonly words: Map<string, number[]>;
  characters: number;
}

export const newPart = (): Part => {
  return { units: [], lengths: [], words: new Map(), characters: 0 };
};

export const isFull = ({ units, characters }: Part): boolean =>
  units.length >= MOST_UNITS || characters >= MOST_CHARACTERS;

export function addToPart(part: Part, unit: TmxUnit): void {
  const key = memoryKey(unit.source);
  const place = part.units.push({ key, unit }) - 1;
  part.characters += key.length + unit.source.length + unit.target.length;
  const words = new Set(key.length > MOST_ALIKE ? [] : wordsOf(key));
  part.lengths.push(Math.min(words.size, MOST_WORDS));
  for (const word of words) {
    const places = part.words.get(word);
    if (places) places.push(place);
    else part.words.set(word, [place]);
  }
}
