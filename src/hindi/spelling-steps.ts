import { toAsciiDigits } from './numbers/to-ascii-digits.ts';
import { PARTS_IN_VISARGA, WORDS_IN_CHANDRABINDU, WORDS_IN_VISARGA } from './spelling-words.ts';

/** What is found, one piece at a time, and what stands in the key for it. */
export type Step = readonly [pattern: RegExp, replace: (found: string) => string];

const anyOf = (words: readonly string[]): string => words.join('|');
const listed = (words: string): string => anyOf(words.trim().split(/\s+/));
const to =
  (replacement: string): Step[1] =>
  () =>
    replacement;

/** Neither a letter nor its mark stands there: a word begins or ends. */
const BEGIN = String.raw`(?<![\p{L}\p{M}])`;
const END = String.raw`(?![\p{L}\p{M}])`;

/**
 * Both lists begin a word; a part wants a letter right after the colon. Any other colon is a label
 * ("नोट: यह", "नाम:राम") or belongs to a time ("छ:30"), and stays. The sign comes first in this
 * pattern and the next, what is before it later: a text without the sign is left at once.
 */
const COLON_FOR_VISARGA = new RegExp(
  `:(?:(?<=${BEGIN}(?:${listed(WORDS_IN_VISARGA)}):)` +
    String.raw`(?![\p{Nd}:])` +
    `|(?<=${BEGIN}(?:${listed(PARTS_IN_VISARGA)}):)` +
    String.raw`(?=\p{L}))`,
  'gu',
);

/** The chandrabindu stands here within that word, which is a whole one. */
const within = (word: string): string => {
  const [before, after] = word.split('ँ');
  // A visarga ends what is before the word as the colon does that it may have been typed as.
  return `(?<=(?:^|ः|[^\\p{L}\\p{M}])${before}ँ)${after}${END}`;
};

/** Any chandrabindu but those of words that keep theirs. */
const CHANDRABINDU = new RegExp(
  `ँ(?!${anyOf(WORDS_IN_CHANDRABINDU.map(([word]) => within(word)))})`,
  'gu',
);

/**
 * The nasal of a class with virama before a stop of that class, after a vowel: what anusvara is
 * written for. Doubled nasals (अन्न) and others (जन्म, वाङ्मय, उन्हें) are sounds of their own.
 * After virama it would be the second of a cluster, which no anusvara can write.
 */
const HOMORGANIC_NASAL = new RegExp(
  String.raw`(?<=[\u0904-\u094C\u094E\u094F\u0955-\u0963\u0972-\u097F])` +
    '(?:ङ्(?=[क-घ])|ञ्(?=[च-झ])|ण्(?=[ट-ढ])|न्(?=[त-ध])|म्(?=[प-भ]))',
  'gu',
);

/**
 * Characters that change looks, not words: soft hyphen, joiners, marks of direction, word joiner,
 * variation selectors, byte order mark.
 */
export const INVISIBLE: Step = [
  /[\u00AD\u034F\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFE00-\uFE0F\uFEFF]/g,
  to(''),
];

/** How a text was typed: blanks and marks. In this order: each step sees what is left. */
export const TYPING: readonly Step[] = [
  // No-break space, line break, runs of blanks: how a text was wrapped does not matter.
  // A single space stays as it is, and most blanks are one.
  [/ \p{White_Space}+|[^\P{White_Space} ]\p{White_Space}*/gu, to(' ')],
  // Quotation marks and dashes (with hyphen and minus sign) become those of a keyboard.
  [/[‘’‚‛]/g, to("'")],
  [/[“”„‟]/g, to('"')],
  [/[\u2010-\u2015\u2212]/g, to('-')],
  [/…/g, to('...')],
];

/** What writers of Hindi choose between: nasal signs and figures. */
export const SPELLING: readonly Step[] = [
  [CHANDRABINDU, to('ं')],
  [HOMORGANIC_NASAL, to('ं')],
  [/[०-९]/g, toAsciiDigits],
];

/** After the spelling, since the words that end in visarga may have nasals (अंतत:). */
export const REPAIRS: readonly Step[] = [
  // Many keyboards have no visarga.
  [COLON_FOR_VISARGA, to('ः')],
  // Older typesetting puts a space before the danda.
  [/ (?=[।॥])/g, to('')],
];

/** All of them, in their order: what makes a key. */
export const KEY: readonly Step[] = [...TYPING, ...SPELLING, ...REPAIRS];
