import { hasDevanagariLetters } from '../../hindi/script.ts';
import type { Inline } from '../../types.ts';
import { placeOf } from '../count-differences.ts';
import type { Pair } from '../pair.ts';
import { romanisedRuns } from '../words/romanised-runs.ts';
import type { Problem, Rule } from './rule.ts';

export const untranslated: Rule = {
  id: 'untranslated',
  severity: 'warning',
  summary: 'Hindi that is left in the English, in Devanagari or in Latin letters.',
  check(pair) {
    if (pair.unit.origin === 'kept') return [];
    return [
      ...left(inDevanagari(pair), 'Hindi is left in the English'),
      ...left(romanisedRuns(pair.source, pair.prose.target), 'Hindi in Latin letters is left'),
    ];
  },
};

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

function left(words: readonly Word[], message: string): Problem[] {
  if (words.length === 0) return [];
  const actual = words.map(({ text }) => text).join(' ');
  const places = words.map((word) => placeOf('target', word));
  return [{ message: `${message}: ${actual}.`, actual, places }];
}

/** Words that the source does not hold up as words. */
function inDevanagari({ unit, source, prose }: Pair): Word[] {
  const quotations = [...source.matchAll(QUOTATION)].join('\n');
  const named = [...source.matchAll(NAMED)].join('\n');
  const meant = unit.target.flatMap(({ tags }) => tags.flatMap(({ inline }) => asItIs(inline)));
  const isShown = (word: string): boolean =>
    SYLLABLE.test(word) ||
    quotations.includes(word) ||
    named.includes(word) ||
    meant.some((value) => value.includes(word)) ||
    unit.target.some(({ text }) => text.includes(`>${word}<`));
  return [...prose.target.matchAll(WORD)]
    .slice(0, MOST_WORDS)
    .map(({ 0: text, index: start }) => ({ text, start, end: start + text.length }))
    .filter(({ text }) => hasDevanagariLetters(text) && !isShown(text));
}

/** What nobody is to translate. */
const asItIs = (inline: Inline): string[] =>
  inline.kind === 'kept' || inline.kind === 'code' ? [inline.value] : [];

const WORD = /\p{Script=Devanagari}[\p{Script=Devanagari}\u200C\u200D]*/gu;

/** A letter or a conjunct, with its signs: `क`, `कि`, `क्ष`, `ज़्या`. */
const SYLLABLE = /^\p{L}\u093C?(?:\u094D[\u200C\u200D]?\p{L}\u093C?)*\p{M}*$/u;

/** A text about words shows them: in quotation marks, in italics or bold, as single syllables. */
const QUOTATION = /["“‘'«][^"”’'»]{0,300}["”’'»]/gu;

/** A hashtag, or a file by its path, is a name for machines. */
const NAMED = /#[\p{L}\p{M}\p{N}_]+|(?:\p{L}:)?[\\/][^\s,;।]{1,200}/gu;

/** A sentence with more is no translation anyway. */
const MOST_WORDS = 1000;
