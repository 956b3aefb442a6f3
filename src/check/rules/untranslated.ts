import { hasDevanagariLetters } from '../../hindi/script.ts';
import type { Rule } from './rule.ts';

/** A Hindi word in the English that the source does not hold up as a word. */
export const untranslated: Rule = {
  id: 'untranslated',
  severity: 'warning',
  check({ unit, source, target }) {
    const words = target.match(/\p{Script=Devanagari}[\p{Script=Devanagari}\u200C\u200D]*/gu) ?? [];
    const shown = (word: string): boolean =>
      quoted(word, source) || unit.target.some(({ text }) => text.includes(`>${word}<`));
    const left = words.filter((word) => hasDevanagariLetters(word) && !shown(word));
    if (left.length === 0 || unit.origin === 'kept') return [];
    return [
      { message: `Hindi is left in the English: ${left.join(' ')}.`, actual: left.join(' ') },
    ];
  },
};

/** A text about words shows them: in quotation marks, in italics or bold, as single letters. */
function quoted(word: string, source: string): boolean {
  if ([...word].length <= 3) return true;
  return [...source.matchAll(/["“‘'«]([^"”’'»]*)["”’'»]/gu)].some(([, inside]) =>
    inside?.includes(word),
  );
}
