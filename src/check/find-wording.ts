import { stemEnglish } from '../hindi/stem-english.ts';

/** UTF-16 offsets. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

interface Word extends Stretch {
  readonly text: string;
  readonly stem: string;
}

/** With what is left of a possessive: the capital's. */
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’]\p{L}+)?/gu;
/** What may stand between the words of a wording: blanks, hyphens, the full stop of U.S., slash, &. */
const JOINT = /^[\s.&/\-\u2010-\u2015]{1,3}$/;
/** Before the first word of a sentence. */
const BEGINNING = /[.!?:…।]["'”’)\]]*\s[\s"'“‘([]*$|^["'“‘([]*$/;
/** A sentence's beginning is looked for so far back, in UTF-16 units. */
const LOOK_BACK = 12;

export type WordingFinder = (wording: string, exactCase?: boolean) => readonly Stretch[];

/**
 * A function that finds English wordings in a text: word by word, in the plural, the possessive and
 * the forms of verbs (`stemEnglish`). With `exactCase` capitals must be the same, but for the first
 * letter of a sentence. Takes time by the length of the text.
 */
export function wordingFinder(text: string): WordingFinder {
  const words = wordsOf(text);
  return (wording, exactCase = false) => {
    const wanted = wordsOf(wording);
    if (wanted.length === 0) return [];
    return words.flatMap((first, at) => {
      const run = words.slice(at, at + wanted.length);
      const last = run.at(-1) as Word;
      if (!isSaid(run, wanted, text)) return [];
      const isSame = !exactCase || hasSameCase(run, wanted, text);
      return isSame ? [{ start: first.start, end: last.end }] : [];
    });
  };
}

const wordsOf = (text: string): Word[] =>
  [...text.matchAll(WORD)].map(({ 0: word, index }) => {
    const stem = stemEnglish(word.normalize('NFC'));
    return { text: word, stem, start: index, end: index + word.length };
  });

const isSaid = (run: readonly Word[], wanted: readonly Word[], text: string): boolean =>
  run.length === wanted.length &&
  run.every(({ stem, start }, at) => {
    const before = run[at - 1];
    const isJoined = !before || JOINT.test(text.slice(before.end, start));
    return isJoined && stem === wanted[at]?.stem;
  });

function hasSameCase(run: readonly Word[], wanted: readonly Word[], text: string): boolean {
  return run.every((word, at) => {
    const want = (wanted[at] as Word).text;
    if (isSameCase(word.text, want)) return true;
    const before = text.slice(Math.max(0, word.start - LOOK_BACK), word.start);
    const isFirst = at === 0 && (word.start === 0 || BEGINNING.test(before));
    return isFirst && isSameCase(word.text.slice(1), want.slice(1));
  });
}

/** As far as the forms of a word are alike: Cities and City. */
function isSameCase(word: string, want: string): boolean {
  const [a, b] = [word.toLowerCase(), want.toLowerCase()];
  let alike = 0;
  while (alike < b.length && a[alike] === b[alike]) alike += 1;
  return word.slice(0, alike) === want.slice(0, alike);
}
