import { COMMON_WORDS } from './common-words.ts';
import { convertLegacy, type LegacyFont } from './convert-legacy.ts';
import { LATIN_WORDS } from './latin-words.ts';

/** What speaks for and against a text being typed in a font, each as a number of words. */
export interface Evidence {
  readonly words: number;
  /** Of all words together, in UTF-16 units. */
  readonly length: number;
  /** Common Hindi words after conversion, that are none of another language before it. */
  readonly hindi: number;
  /** How many different ones these are. */
  readonly kinds: number;
  /** Words with marks or capitals inside that make good Hindi, such as `vkS|ksfxd`. */
  readonly odd: number;
  /** Words as nobody says them in Latin letters: without vowels, or four consonants in a row. */
  readonly unspoken: number;
  /** Words that make no Hindi syllables after conversion. */
  readonly broken: number;
  /** Words of languages that are written in Latin letters. */
  readonly latin: number;
}

const LETTER = '[\\u0915-\\u0939]\\u093C?';
const SYLLABLE =
  `(?:[\\u0904-\\u0914\\u0950]|${LETTER}(?:\\u094D${LETTER})*)` +
  '[\\u093E-\\u094C]?[\\u0901-\\u0903]?';
const PUNCTUATION = '[\\s.,;:!?()‘’“”।॥/{}=×+-]';

/** Hindi syllables, marks round and between them, a virama where no letter follows. */
const HINDI = new RegExp(
  `^(?=.*[\\u0904-\\u0939])(?:${PUNCTUATION}|${SYLLABLE}(?:\\u094D(?![\\u0915-\\u0939]))?)+$`,
  'u',
);
const EDGES = new RegExp(`^${PUNCTUATION}+|${PUNCTUATION}+$`, 'gu');

/** Numbers and marks, which are the same in many fonts. */
const NO_WORD = /^[^\p{L}]*$/u;
/** Of Markdown's links and images too. */
const ADDRESS = /:\/\/|^www\.|@\w+\.\w|\]\(|\]:$/;
const LATIN_EDGES = /^[^\p{L}]+|[^\p{L}]+$/gu;
/** Marks inside of a word, and capitals behind small letters. */
const UNSPOKEN = /^[^aeiou]+$|[^aeiouy\W\d]{4}|[^\p{ASCII}]{2}/iu;
const ODD = /\p{L}[;[{?<>|`+=#:"\]]\p{L}|\p{Ll}\p{Lu}/u;

/** Above this share of words of other languages, nobody need look any further. */
const MOST_LATIN = 0.2;

/**
 * How the words of a text look in a font; undefined if too many are words of another language.
 * Addresses and numbers are no words.
 */
export function judgeWords(text: string, font: LegacyFont): Evidence | undefined {
  const words = text.split(/\s+/).filter((word) => !NO_WORD.test(word) && !ADDRESS.test(word));
  const isLatin = words.map((word) => LATIN_WORDS.has(word.replace(LATIN_EDGES, '').toLowerCase()));
  const latin = isLatin.filter(Boolean).length;
  if (latin > words.length * MOST_LATIN) return undefined;
  const read = words.map((word) => convertLegacy(word, font));
  const hindi = read
    .map((word) => word.replace(EDGES, ''))
    .filter((word, index) => !isLatin[index] && COMMON_WORDS.has(word));
  return {
    words: words.length,
    length: words.join('').length,
    hindi: hindi.length,
    kinds: new Set(hindi).size,
    odd: words.filter((word, index) => ODD.test(word) && HINDI.test(read[index] as string)).length,
    unspoken: words.filter((word) => ODD.test(word) || UNSPOKEN.test(word)).length,
    broken: read.filter((word) => !HINDI.test(word)).length,
    latin,
  };
}
