import { irregularForms } from './stem-hindi.ts';
import { ENGLISH_IRREGULAR, ENGLISH_KEPT } from './stem-tables.ts';

const IRREGULAR = irregularForms(ENGLISH_IRREGULAR);
const KEPT = new Set(ENGLISH_KEPT.trim().split(/\s+/));

/** One syllable of consonants, vowel, consonant (hop, mak): what is left of hope, make. */
const SHORT = /^[^aeiouy]*[aeiouy][^aeiouywx]$/;

/**
 * The light stem of an English word: plurals by the S-stemmer of Donna Harman, "How effective is
 * suffixing?" (JASIS 42, 1991), -ed and -ing with the repairs of M. F. Porter, "An algorithm for
 * suffix stripping" (Program 14, 1980), steps 1b and 5a; no derivation (nation ≠ national).
 */
export function stemEnglish(word: string): string {
  const lower = word.toLowerCase().replace(/[’']s?$/, '');
  const base = IRREGULAR.get(lower) ?? singular(lower);
  return IRREGULAR.get(base) ?? dropE(withoutVerbEnding(base));
}

function singular(word: string): string {
  if (word.length < 4) return word;
  if (/[^ae]ies$/.test(word)) return `${word.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|zz|o)es$/.test(word)) return word.slice(0, -2);
  if (/[^aeo]uses$/.test(word)) return word.slice(0, -2);
  return /[^usi']s$/.test(word) ? word.slice(0, -1) : word;
}

function withoutVerbEnding(word: string): string {
  if (KEPT.has(word) || word.endsWith('ceed')) return word;
  if (word.endsWith('eed')) return /[aeiou].*eed$/.test(word) ? word.slice(0, -1) : word;
  if (/[^aeiou]ied$/.test(word)) return word.length > 4 ? `${word.slice(0, -3)}y` : word;
  const rest = word.replace(/(?:ed|ing)$/, '');
  if (rest === word || rest.length < 2 || !/[aeiouy]/.test(rest)) return word;
  if (/(?:at|bl|iz)$/.test(rest)) return `${rest}e`;
  if (/([^aeiouylsz])\1$/.test(rest)) return rest.slice(0, -1);
  return SHORT.test(rest) ? `${rest}e` : rest;
}

/** change and changing meet in chang; hope keeps its e, or it would be hop. */
function dropE(word: string): string {
  const rest = word.slice(0, -1);
  return /[^e]e$/.test(word) && rest.length > 3 && !SHORT.test(rest) ? rest : word;
}
