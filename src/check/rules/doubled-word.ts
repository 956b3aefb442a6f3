import { placeOf } from '../count-differences.ts';
import type { Problem, Rule } from './rule.ts';

export const doubledWord: Rule = {
  id: 'doubled-word',
  severity: 'warning',
  summary: 'A word or phrase that stands twice in a row in the English by mistake.',
  fixable: true,
  check({ prose, target }) {
    const isRepeating = REPEATING.test(prose.source);
    return [...prose.target.matchAll(DOUBLED)]
      .filter((found) => !isMeant(found, prose.target, isRepeating))
      .map((found): Problem => {
        const { 0: text, 1: first = '', index } = found;
        const actual = target.slice(index, index + text.length);
        return {
          message: `"${first}" stands twice: ${actual}.`,
          expected: first,
          actual,
          places: [placeOf('target', { start: index, end: index + text.length })],
          fix: first,
        };
      });
  },
};

/** One to five words, and the same again, with blanks alone between. */
const DOUBLED =
  /(?<![\p{L}\p{N}'’-])(\p{Script=Latin}+(?:['’]\p{Script=Latin}+)?(?:\s\p{Script=Latin}+){0,4})\s+\1(?![\p{L}\p{N}]|['’-]\p{L})/giu;

/** घर-घर, धीरे धीरे, and pairs that rhyme are left to the translator. */
const REPEATING = /(?<![\p{L}\p{M}])([\p{L}\p{M}]+)[\s,-]+\1(?![\p{L}\p{M}])/u;

/** Good English may have these twice. */
const ALLOWED = new Set(
  'that had do no yes very so too ha hey hello bye well long many much more now there wait come go please never really far big old tut tsk knock bang ho hi oh ah um la cha hush run why what stop ever look listen hear look left right'.split(
    ' ',
  ),
);

/** These never come twice, however often the Hindi says a thing. */
const FUNCTION = new Set(
  'the a an of to and or but in at by for from with as was were are be been has have will would can could shall should may might must his her its their our my your this these those it he she we they you i which who whose when while because if than then not into'.split(
    ' ',
  ),
);

function isMeant(
  { 0: text, 1: first = '', index }: RegExpExecArray,
  all: string,
  isRepeating: boolean,
): boolean {
  const words = first.toLowerCase().split(/\s/);
  const [word = ''] = words;
  // "again and again and again", "side by side by side"
  if (words.length > 1)
    return words.some((each) => ['and', 'by', 'or'].includes(each)) || isRepeating;
  if (FUNCTION.has(word)) return text.includes('\n');
  if (word === 'is') return /\bwhat\b[^.]{0,80}$/i.test(all.slice(0, index));
  return ALLOWED.has(word) || isRepeating || isName(text);
}

/** Duran Duran, Pago Pago, and the reduplication of a name. */
const isName = (text: string): boolean => /^\p{Lu}\p{Ll}+\s+\p{Lu}\p{Ll}+$/u.test(text);
