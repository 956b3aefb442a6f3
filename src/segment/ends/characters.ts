/** What the one pass over the text stops at; everything else it steps over. */
export const NONE = 0;
export const STOP = 1;
export const LINE = 2;
export const OPEN = 3;
export const QUOTE = 4;
/** Latin I and l, which typists without a danda put in its place. */
export const BAR_LETTER = 5;

export const STOPS = '।॥.?!…|？！｡。⁇⁈⁉‼‽؟ǀ∣│¦｜';
export const PIPES = '|ǀ∣│¦｜';
export const OPENERS = '([{（［';
export const CLOSERS = ')]}）］';
const QUOTES = '"\'“”„‟‘’‚«»';

/** A kind for each UTF-16 unit: one table look-up a character is what makes the pass fast. */
export const kinds = new Uint8Array(0x10000);
const classify = (characters: string, kind: number): void => {
  for (const character of characters) kinds[character.charCodeAt(0)] = kind;
};
classify(STOPS, STOP);
classify('\n\r\u2028\u2029\f', LINE);
classify(OPENERS, OPEN);
classify(QUOTES, QUOTE);
classify('Il', BAR_LETTER);

/** 1 parts words; 2 has no width and is seen through: a ZWJ is part of its word. */
const spaces = new Uint8Array(0x10000);
for (let unit = 0; unit < 0x10000; unit += 1) {
  const character = String.fromCharCode(unit);
  if (/[\s\u200B]/.test(character)) spaces[unit] = 1;
  else if (/[\u00AD\u200C-\u200F\u2060]/.test(character)) spaces[unit] = 2;
}

export const isSpace = (unit: number): boolean => spaces[unit] !== 0;
export const partsWords = (unit: number): boolean => spaces[unit] === 1;
export const isLine = (unit: number): boolean => kinds[unit] === LINE;

/** The offset of the first character from `at` that is no space; stops at line ends if told so. */
export function skipSpaces(text: string, at: number, withinLine = false): number {
  let to = at;
  while (to < text.length) {
    const unit = text.charCodeAt(to);
    if (!isSpace(unit) || (withinLine && isLine(unit))) break;
    to += 1;
  }
  return to;
}

/** As above, backwards: the offset after the last character before `at` that is no space. */
export function skipSpacesBack(text: string, at: number, floor: number): number {
  let to = at;
  while (to > floor && isSpace(text.charCodeAt(to - 1))) to -= 1;
  return to;
}

/**
 * Letters and digits that can be written in one way only; most words are made of nothing else and
 * need no pattern. Not among them: nukta letters, which have two spellings.
 */
const plain = new Uint8Array(0x10000);
for (let unit = 0; unit < 0x980; unit += 1) {
  if (
    /[A-Za-z\d\u0900-\u093B\u093D-\u0957\u0960-\u0963\u0966-\u097F]/.test(String.fromCharCode(unit))
  )
    plain[unit] = 1;
}

export const isPlain = (unit: number): boolean => plain[unit] === 1;

const DEVANAGARI = /[\u0900-\u0963\u0971-\u097F]/;
export const isDevanagari = (character: string): boolean => DEVANAGARI.test(character);
export const isDigit = (character: string): boolean => /[\d०-९]/.test(character);
export const isLatin = (character: string): boolean => /\p{Script=Latin}/u.test(character);
export const isLetterOrDigit = (character: string): boolean =>
  isPlain(character.charCodeAt(0)) || /[\p{L}\p{M}\p{N}]/u.test(character);
