import type { Piece } from '../count-differences.ts';
import { piecesOf } from '../count-differences.ts';
import { ENGLISH_SET_PHRASES, SET_PHRASES } from './negation-phrases.ts';
import { ENGLISH_PLAIN_DENIALS, HINDI_PLAIN_DENIALS } from './negation-words.ts';

const blank = (text: string): string => ' '.repeat(text.length);

/** Words that deny a sentence, without those of set phrases; न … न is one. */
export function hindiDenials(text: string): Piece[] {
  const rest = text.replace(SET_PHRASES, blank).replace(TAGS, blank);
  const plain = piecesOf(rest, HINDI_PLAIN_DENIALS);
  const [na] = piecesOf(rest, NA);
  return na ? [...plain, na].toSorted((a, b) => a.start - b.start) : plain;
}

export const englishDenials = (text: string): Piece[] =>
  piecesOf(text.replace(ENGLISH_SET_PHRASES, blank).replace(SHORT, blank), ENGLISH_PLAIN_DENIALS);

/** "She didn't." answers what was said before. */
const SHORT =
  /(?<=^|[.!?"'“‘] ?)(?:I|you|he|she|it|we|they|there) \p{L}+(?:n['’]t| not)(?=[.!?,;])/giu;

/** न before what it denies. */
const NA = /(?<![\p{L}\p{M}])न(?= [\p{L}\p{M}])/gu;
/** A friendly न behind a request, कब न कब, and phrases in which न is no denial. */
const TAGS =
  /(?<![\p{L}\p{M}])(?:([\p{L}\p{M}]+) न \1|(?:(?!(?:को|जो|तो|हो|सो|अतः) )[\p{L}\p{M}]+(?:ो|ओ|इए|िए)|है|हैं|था|थे|थी|या|कि|क्यों) न|न (?:जाने|केवल|सिर्फ़|सिर्फ|मात्र|महज़|के बराबर|सही|कि))(?![\p{L}\p{M}])/gu;
