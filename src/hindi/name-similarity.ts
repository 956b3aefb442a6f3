import { ALONE_COSTS, COSTS, LAST_COSTS, MASSES, numbered, SIZE } from './name-costs.ts';
import { devanagariSounds, latinSounds } from './name-sounds.ts';

/**
 * How likely a Latin name spells a Devanagari one, from 0 to 1; from about 0.82 on it does. It
 * compares sounds, by an edit distance whose costs are small where spellings of one name differ
 * (v/w, ee/i, th/t, a silent schwa or e). Names that are not taken over by their sound (भारत and
 * India) are as far apart as any two. Empty names are like nothing: 0.
 *
 * The distance: R. A. Wagner and M. J. Fischer, "The String-to-String Correction Problem", Journal
 * of the ACM 21 (1974); the costs are this project's own.
 */
export function nameSimilarity(devanagari: string, latin: string): number {
  return soundSimilarity(soundsOf(devanagari, 'hi'), soundsOf(latin, 'en'));
}

/** A name as its sounds: to compare one with many, they are found once. */
export interface Sounds {
  readonly numbers: Float64Array;
  readonly mass: number;
}

/** The sounds of a name in Devanagari (`hi`) or in Latin letters (`en`). */
export function soundsOf(name: string, language: 'hi' | 'en'): Sounds {
  const numbers = numbered(language === 'hi' ? devanagariSounds(name) : latinSounds(name));
  return { numbers, mass: massOf(numbers) };
}

/** `nameSimilarity` of a Devanagari name and a Latin one whose sounds are known. */
export function soundSimilarity(one: Sounds, other: Sounds): number {
  if (one.numbers.length === 0 || other.numbers.length === 0) return 0;
  const length = Math.max(one.mass, other.mass);
  return Math.max(0, 1 - distance(one.numbers, other.numbers) / length);
}

function massOf(sounds: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < sounds.length; at += 1) sum += get(MASSES, get(sounds, at));
  return sum;
}

/** The first and the last sound tell names apart (मोहन, सोहन; राजा, राजू) more than one inside. */
const EDGE = 1.6;

function distance(one: Float64Array, other: Float64Array): number {
  const width = other.length + 1;
  const alone = aloneCosts(other);
  const ups = aloneCosts(one);
  let above = new Float64Array(width);
  let current = new Float64Array(width);
  for (let at = 1; at < width; at += 1) above[at] = get(above, at - 1) + get(alone, at - 1);
  for (let row = 0; row < one.length; row += 1) {
    const up = get(ups, row);
    const from = get(one, row) * SIZE;
    const isLast = row === one.length - 1;
    current[0] = get(above, 0) + up;
    for (let at = 1; at < width; at += 1) {
      const isEdge = (row === 0 && at === 1) || (isLast && at === width - 1);
      const weight = isEdge ? EDGE : 1;
      const changed = get(above, at - 1) + get(COSTS, from + get(other, at - 1)) * weight;
      const left = get(current, at - 1) + get(alone, at - 1);
      current[at] = Math.min(changed, left, get(above, at) + up);
    }
    [above, current] = [current, above];
  }
  return get(above, width - 1);
}

/** All rows are of one type: a mixture is several times slower. */
const get = (row: Float64Array, at: number): number => row[at] ?? 0;

function aloneCosts(sounds: Float64Array): Float64Array {
  const all = new Float64Array(sounds.length);
  for (let at = 0; at < sounds.length; at += 1) {
    all[at] = get(at === sounds.length - 1 ? LAST_COSTS : ALONE_COSTS, get(sounds, at));
  }
  return all;
}
