import { isPlain, partsWords, skipSpacesBack } from './characters.ts';

/** The longest stretch without a space that is read as a word; longer ones are no words. */
const LONGEST = 48;

export interface Word {
  readonly text: string;
  readonly start: number;
}

/** The word that ends at `end` or before the spaces there; brackets, slashes and dashes part it. */
export function wordEndingAt(text: string, end: number, floor: number): Word {
  const to = skipSpacesBack(text, end, floor);
  const least = Math.max(floor, to - LONGEST);
  let start = to;
  let isSimple = true;
  for (; start > least; start -= 1) {
    const unit = text.charCodeAt(start - 1);
    if (partsWords(unit)) break;
    isSimple &&= isPlain(unit);
  }
  if (isSimple) return { text: text.slice(start, to), start };
  start += PARTING.exec(text.slice(start, to))?.[0].length ?? 0;
  start += OPENING.exec(text.slice(start, to))?.[0].length ?? 0;
  return { text: clean(text.slice(start, to)), start };
}

const PARTING = /^.*[([{)\]}“"‘'«”»/:,;=*_~<>|–—।॥?!](?=.)/su;
const OPENING = /^[^\p{L}\p{N}]+(?=.)/u;

export interface NextWord {
  readonly text: string;
  /** Whether a full stop follows it. */
  readonly hasStop: boolean;
}

const NO_WORD: NextWord = { text: '', hasStop: false };

/** The word at `at`, without quotes and brackets before it and marks after it. */
export function wordFrom(text: string, at: number, limit: number): NextWord {
  if (at >= limit) return NO_WORD;
  let to = at;
  while (to < limit && isPlain(text.charCodeAt(to))) to += 1;
  // A plain word that a plain space ends.
  if (to > at && text.charAt(to) === ' ' && text.charAt(to + 1) !== '.')
    return { text: text.slice(at, to), hasStop: false };
  NEXT.lastIndex = at;
  const found = NEXT.exec(text);
  return found === null
    ? NO_WORD
    : { text: clean(found[1] ?? ''), hasStop: found[2] !== undefined };
}

const NEXT = /["'“‘«([*_]*([\p{L}\p{M}\p{N}\u200C\u200D]+)(?:[^\S\n\r]?(\.))?/uy;

const SEVERAL_SPELLINGS = /[\u093C\u0958-\u095F\u200C\u200D]/;

/** Word joiners are seen through; nukta letters are written one way (see words-of.ts). */
const clean = (word: string): string =>
  SEVERAL_SPELLINGS.test(word) ? word.replace(/[\u200C\u200D]/g, '').normalize('NFC') : word;
