import { addTo, type Bag } from './bag.ts';

/** Signs that translators keep; terms are marked by a space, so that no word is like them. */
const MARKS: readonly (readonly [term: string, sign: RegExp])[] = [
  [' ?', /\?/],
  [' !', /!/],
  [' "', /["“”«»]|(?<!\p{L})['‘]/u],
  [' (', /[([]/],
  [' …', /…|\.\.\./],
  [' :', /:(?!\p{Nd})/u],
  [' ;', /;/],
  [' –', /^\s*[–—-]|\s[–—-]\s/],
];

const WEIGHT = 0.6;

/** Which of the signs that translators keep stand in a sentence. */
export function addMarks(bag: Bag, text: string): void {
  for (const [term, sign] of MARKS) if (sign.test(text)) addTo(bag, term, WEIGHT);
}
