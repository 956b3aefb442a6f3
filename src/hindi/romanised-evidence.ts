import { ENGLISH_ENDING, FOREIGN_WORDS } from './foreign-words.ts';
import { CONTENT_WORDS, GRAMMAR, VERB_ENDING } from './romanised-words.ts';

/** What the words of a text in Latin letters say for and against romanised Hindi. */
export interface Evidence {
  /** Words in all. */
  readonly words: number;
  readonly grammar: number;
  readonly content: number;
  readonly foreign: number;
}

/** Addresses of the web and of mail, and words with digits or underscores, are no language. */
const NO_WORD = /@|:\/\/|www\.|[_\d\\{}=]|\.(?:com|in|org)\b/u;
const WORD = /\p{Script=Latin}[\p{Script=Latin}']*/gu;

/** What stands in quotation marks is talked about: slogans, titles of films. */
const QUOTATION = /"[^"]{0,300}"|“[^”]{0,300}”|«[^»]{0,300}»/gu;

const CONTENT_WEIGHT = 0.6;
const ENDING_WEIGHT = 1;
/** Words with a capital weigh less: names, titles of films. Least among words without. */
const CAPITAL = { first: 0.75, heading: 0.75, within: 0.25 };

/** Weighs a text; quotations only where nearly nothing else is there. Linear. */
export function romanisedEvidence(text: string): Evidence {
  const bare = text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'");
  const unquoted = wordsOf(bare.replace(QUOTATION, ' '));
  const words = unquoted.length > 1 ? unquoted : wordsOf(bare);
  const within = words.every(isCapital) ? CAPITAL.heading : CAPITAL.within;
  let [grammar, content, foreign] = [0, 0, 0];
  words.forEach((written, index) => {
    const share = !isCapital(written) ? 1 : index === 0 ? CAPITAL.first : within;
    const word = spelling(written);
    const weight = GRAMMAR.get(word) ?? (VERB_ENDING.test(word) ? ENDING_WEIGHT : 0);
    grammar += weight * share;
    if (weight === 0 && CONTENT_WORDS.has(word)) content += CONTENT_WEIGHT * share;
    foreign += FOREIGN_WORDS.get(word) ?? (ENGLISH_ENDING.test(word) ? ENDING_WEIGHT : 0);
  });
  return { words: words.length, grammar, content, foreign };
}

const wordsOf = (text: string): string[] =>
  text.split(/\s+/u).flatMap((token) => (NO_WORD.test(token) ? [] : (token.match(WORD) ?? [])));
const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);

/** Letters that are drawn out for effect (nahiiii, yaaaar) come down to what a list may have. */
function spelling(written: string): string {
  const word = written.toLowerCase();
  const doubled = word.replace(/(\p{L})\1{2,}/gu, '$1$1');
  if (doubled === word) return word;
  return GRAMMAR.has(doubled) || CONTENT_WORDS.has(doubled)
    ? doubled
    : doubled.replace(/(\p{L})\1/gu, '$1');
}
