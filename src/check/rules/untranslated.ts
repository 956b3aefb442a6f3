import { hasDevanagariLetters } from '../../hindi/script.ts';
import type { Inline } from '../../types.ts';
import type { Rule } from './rule.ts';

/** A Hindi word in the English that the source does not hold up as a word. */
export const untranslated: Rule = {
  id: 'untranslated',
  severity: 'warning',
  check({ unit, source, target }) {
    const words = target.match(/\p{Script=Devanagari}[\p{Script=Devanagari}\u200C\u200D]*/gu) ?? [];
    const quotations = [...source.matchAll(QUOTATION)].join('\n');
    const meant = unit.target.flatMap(({ tags }) => tags.flatMap(({ inline }) => asItIs(inline)));
    const shown = (word: string): boolean =>
      SYLLABLE.test(word) ||
      quotations.includes(word) ||
      meant.some((value) => value.includes(word)) ||
      unit.target.some(({ text }) => text.includes(`>${word}<`));
    const left = words
      .slice(0, MOST_WORDS)
      .filter((word) => hasDevanagariLetters(word) && !shown(word));
    if (left.length === 0 || unit.origin === 'kept') return [];
    return [
      { message: `Hindi is left in the English: ${left.join(' ')}.`, actual: left.join(' ') },
    ];
  },
};

/** What nobody is to translate. */
const asItIs = (inline: Inline): string[] =>
  inline.kind === 'kept' || inline.kind === 'code' ? [inline.value] : [];

/** A letter or a conjunct, with its signs: `क`, `कि`, `क्ष`, `ज़्या`. */
const SYLLABLE = /^\p{L}\u093C?(?:\u094D[\u200C\u200D]?\p{L}\u093C?)*\p{M}*$/u;

/** A text about words shows them: in quotation marks, in italics or bold, as single syllables. */
const QUOTATION = /["“‘'«][^"”’'»]{0,300}["”’'»]/gu;

/** A sentence with more is no translation anyway. */
const MOST_WORDS = 1000;
