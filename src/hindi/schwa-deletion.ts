import { BEGINNINGS, HEARD_BEFORE, PREFIXES, SECONDS, SECOND_PATTERNS } from './romanise-seams.ts';
import type { Sound } from './romanise-sounds.ts';

const list = (words: string): string[] => words.normalize('NFD').trim().split(/\s+/);
const plain = (word: string): string => word.replace(/[|+़]/g, '');

const STARTS = new Map(list(BEGINNINGS).map((word) => [plain(word), word]));
const LONGEST = Math.max(...[...STARTS.keys()].map((word) => word.length));
const PREFIX = new RegExp(`^(?:${list(PREFIXES).reverse().join('|')})(?=[क-ह]़?[^्].)`, 'u');
/** उपकरण is up-karan; in उपन्यास the vowel is needed. */
const UPA = /^उप(?=[क-ह]़?[^़्].)/u;
const withNuktas = (word: string): string => word.replace(/[कखगजफड]/g, '$&़?');
const SECOND = new RegExp(
  `(?<=..)(?<![्ंँ|])(?=(?:${list(SECONDS).map(withNuktas).join('|')}|${SECOND_PATTERNS}))|(?<=^[अ-ह])(?=परि.)`,
  'gu',
);
const HEARD = new RegExp(`(?<=[क-ह]़?)(?=${HEARD_BEFORE.normalize('NFD')})`, 'gu');

/** A word in NFD with its seams (`|`) and the implied vowels that are heard (`+`). */
export function markSeams(word: string): string {
  const begun = markBeginning(word);
  return begun.replace(SECOND, '|').replace(HEARD, '+').replace(/\|+/g, '|');
}

function markBeginning(word: string): string {
  const bare = word.replace(/़/g, '');
  for (let length = Math.min(LONGEST, bare.length); length > 1; length -= 1) {
    const marked = STARTS.get(bare.slice(0, length));
    if (marked !== undefined) return transfer(marked, word);
  }
  return word.replace(PREFIX, '$&|').replace(UPA, '$&|');
}

/** The marks of a pattern that has no nuktas, in a word that may have them. */
function transfer(marked: string, word: string): string {
  let at = 0;
  let result = '';
  for (const sign of marked.replace(/़/g, '')) {
    if ('|+'.includes(sign)) result += sign;
    else {
      const nukta = word[at + 1] === '़' ? '़' : '';
      result += sign + nukta;
      at += 1 + nukta.length;
    }
  }
  return result + word.slice(at);
}

/** Final schwa is heard after a cluster that ends in one of these: मित्र, सत्य, विश्व, रत्न. */
const SONORANTS = new Set(['y', 'r', 'l', 'v', 'n', 'm']);
/** After these a nasal does not need it: जन्म, धर्म, फ़िल्म; v does not after r: सर्व. */
const FALLING = new Set(['y', 'r', 'l', 'v', 'n', 'm', 'z', 'f']);

/**
 * One part of a word without its silent schwas. The rule of Manjari Ohala, Aspects of Hindi
 * Phonology (1983), in its common form: a schwa is silent at the end, and, from right to left,
 * between V C and C V; but it is heard after iy (नियमित, राष्ट्रीयता).
 */
export function deleteSchwas(sounds: readonly Sound[]): Sound[] {
  const left = [...sounds];
  if (left.at(-1)?.schwa && !keepsFinalSchwa(left)) left.pop();
  for (let at = left.length - 3; at >= 2; at -= 1) {
    const between = left[at - 2]?.vowel && left[at + 1]?.vowel === false && left[at + 2]?.vowel;
    if (left[at]?.schwa && between && !followsGlide(left, at)) left.splice(at, 1);
  }
  return left;
}

const followsGlide = (sounds: readonly Sound[], at: number): boolean =>
  sounds[at - 1]?.roman === 'y' && /^[iī]$/.test(sounds[at - 2]?.roman ?? '');

/** It is heard in न, प्रिय, भारतीय and where a cluster could not be said without it. */
function keepsFinalSchwa(sounds: readonly Sound[]): boolean {
  const [before, last] = sounds.slice(-3, -1);
  if (sounds.filter((sound) => sound.vowel).length === 1) return true;
  if (!before || !last) return false;
  if (before.vowel) return last.roman === 'y' && /^[iuīū]$/.test(before.roman);
  if (!SONORANTS.has(last.roman) || before.roman === last.roman) return false;
  if (last.roman === 'v') return before.roman !== 'r';
  return /^[yrl]$/.test(last.roman) || !FALLING.has(before.roman);
}
