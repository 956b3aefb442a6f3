import { toAsciiDigits } from './numbers/to-ascii-digits.ts';
import { foldHindi } from './stem-hindi.ts';

/** A word of a text, or a number in figures. Offsets are UTF-16, in the text as given. */
export interface TermWord {
  /** In the spelling that all writings of it share. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
  /**
   * What stands before it: `gap`, blanks or hyphens; `dot`, a full stop, with or without blanks;
   * `none`, nothing (जी२०); `break`, anything else, and the beginning of the text.
   */
  readonly joint: 'gap' | 'dot' | 'none' | 'break';
}

/** Letters with their signs, or figures. A joiner inside of a word belongs to it. */
const WORD = /\p{L}[\p{L}\p{M}\u00AD\u200C\u200D]*|\p{N}+/gu;
const GAP = /^[\s\u00AD\u200B-\u200D\u2060\-\u2010-\u2015]+$/;
const DOT = /^\.\s*$/;

/** The words of a text, in their order. */
export function termWords(text: string): TermWord[] {
  let last = -1;
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => {
    const joint = last < 0 ? 'break' : jointOf(text.slice(last, index));
    last = index + word.length;
    return { key: keyOf(word), start: index, end: last, joint };
  });
}

const keyOf = (word: string): string => toAsciiDigits(foldHindi(word)).toLowerCase();

function jointOf(between: string): TermWord['joint'] {
  if (between === '') return 'none';
  if (GAP.test(between)) return 'gap';
  return DOT.test(between) ? 'dot' : 'break';
}
