import { romanisedEvidence } from './romanised-evidence.ts';

/**
 * hi: Hindi in Devanagari. hi-Latn: Hindi in Latin letters. en: any other text in Latin letters,
 * since English is the likeliest. other: other scripts. none: no letters.
 */
export type TextLanguage = 'hi' | 'hi-Latn' | 'en' | 'other' | 'none';

/** Signs of a programming language. */
const CODE = /[{}=\\]|\);/u;
/** A text with less grammar than one sure word, or two likely ones, is not called Hindi. */
const LEAST_GRAMMAR = 2;
/** Hindi words, weighed, by words in all: below it they are guests in something else. */
const LEAST_DENSITY = 0.3;
/** So much more must speak for Hindi than against it. */
const MARGIN = 1.2;

/**
 * The language of a sentence or heading (not of a book), by its scripts and, in Latin letters, by
 * its function words and verb forms. Where Devanagari is mixed with Latin it is Hindi, unless the
 * larger Latin part is an English sentence about Hindi words. Other languages in Devanagari are not
 * told from Hindi. A single word in Latin letters is never romanised Hindi: names look the same.
 */
export function languageOf(text: string): TextLanguage {
  const devanagari = count(text, /(?=\p{Script=Devanagari})\p{L}[\p{L}\p{M}\u200C\u200D]*/gu);
  const latin = count(text, /\p{Script=Latin}[\p{Script=Latin}\p{M}'’]*/gu);
  const all = count(text, /\p{L}[\p{L}\p{M}\u200C\u200D'’]*/gu);
  if (all === 0) return 'none';
  if (all - devanagari - latin > devanagari + latin) return 'other';
  if (devanagari > 0) return 2 * devanagari < latin && isEnglish(text) ? 'en' : 'hi';
  return isRomanisedHindi(text) ? 'hi-Latn' : latin > 0 ? 'en' : 'other';
}

function isRomanisedHindi(text: string): boolean {
  if (CODE.test(text)) return false;
  const { words, grammar, content, foreign } = romanisedEvidence(text);
  const hindi = grammar + content;
  return (
    words > 1 &&
    grammar >= LEAST_GRAMMAR &&
    hindi >= LEAST_DENSITY * words &&
    hindi > MARGIN * foreign
  );
}

/** Case marks and auxiliaries: where they stand, the sentence round them is Hindi. */
const FRAME = /(?<!\p{L}|\p{M})(?:ने|को|का|की|के|में|से|पर|है|हैं|था|थे|थी|किया|हुआ|हुई)(?!\p{L}|\p{M})/u;

/** The Latin part has function words of English, and they outweigh what speaks for Hindi. */
function isEnglish(text: string): boolean {
  const { grammar, foreign } = romanisedEvidence(text);
  return foreign > grammar && !FRAME.test(text);
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
