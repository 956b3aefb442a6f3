import { splitWords } from './python-space.ts';

/** Python's `string.punctuation`: ASCII's 32 signs. */
const PUNCTUATION = new Set('!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~');

/**
 * The words of a segment for the word n-grams of chrF++: one sign is parted from a word, from its
 * end if there is one, else from its beginning ("(so)" is "(so" and ")"). After M. Popović,
 * "chrF++: words helping character n-grams", WMT 2017, as sacreBLEU does it.
 */
export const punctuatedWords = (segment: string): string[] =>
  splitWords(segment).flatMap((word) => {
    if ([...word].length === 1) return [word];
    const first = word.charAt(0);
    const last = word.charAt(word.length - 1);
    if (PUNCTUATION.has(last)) return [word.slice(0, -1), last];
    return PUNCTUATION.has(first) ? [first, word.slice(1)] : [word];
  });
