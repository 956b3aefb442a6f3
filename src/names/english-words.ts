import { parseTagged } from '../tags.ts';

/** A word of an English text; UTF-16 offsets in the text given, without a possessive ’s. */
export interface EnglishWord {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Begins with a capital, or follows one by a hyphen: Jong-un. */
  readonly capital: boolean;
  /** Joined to the word before by one blank or a hyphen. */
  readonly joined: boolean;
}

const WORD = /\p{L}[\p{L}\p{M}]*(?:['’]\p{L}[\p{L}\p{M}]+)*/gu;
const POSSESSIVE = /['’]s$/iu;
const JOINT = /^[ \u00A0-]$/u;

/** The words of an English text in their order. */
export function englishWords(plain: string): EnglishWord[] {
  let last: EnglishWord | undefined;
  return [...plain.matchAll(WORD)].map(({ 0: found, index }) => {
    const text = found.replace(POSSESSIVE, '');
    const before = last ? plain.slice(last.end, index) : '';
    const capital = /^\p{Lu}/u.test(text) || (before === '-' && last?.capital === true);
    last = { text, start: index, end: index + text.length, capital, joined: JOINT.test(before) };
    return last;
  });
}

/** Stands for what is no text: code, images. */
const OBJECT = '\uFFFC';

/** The text between tags in one string, with an object sign for each opaque tag. */
export const withoutTags = (tagged: string): string =>
  parseTagged(tagged)
    .map((token) => (token.type === 'text' ? token.value : token.type === 'empty' ? OBJECT : ''))
    .join('');
