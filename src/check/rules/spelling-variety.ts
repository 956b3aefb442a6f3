import { placeOf } from '../count-differences.ts';
import { TO_AMERICAN, TO_BRITISH } from '../words/spelling-varieties.ts';
import type { Problem, Rule } from './rule.ts';

export const spellingVariety: Rule = {
  id: 'spelling-variety',
  severity: 'info',
  summary: 'A word spelt as in another variety of English than the edition is set to.',
  fixable: true,
  check({ prose, language }) {
    const other = tableOf(language);
    if (!other) return [];
    return [...prose.target.matchAll(WORD)].flatMap(({ 0: word, index }): Problem[] => {
      const fix = respelt(word, other);
      // A capital within the sentence is part of a name: Pearl Harbor, World Trade Center.
      const isName = /^\p{Lu}/u.test(word) && !BEGINNING.test(prose.target.slice(0, index));
      if (fix === undefined || isName) return [];
      const message = `"${word}" is spelt "${fix}" in ${language}.`;
      const places = [placeOf('target', { start: index, end: index + word.length })];
      return [{ message, expected: fix, actual: word, places, fix }];
    });
  },
};

const WORD = /\p{L}+/gu;
const BEGINNING = /(?:^|[.!?:]["'”’)]?\s)["'“‘(]?$/u;

/** British for India, Britain, Australia …; American for the US; `en` alone may be either. */
function tableOf(language: string): ReadonlyMap<string, string> | undefined {
  if (language === 'en') return undefined;
  return /^en-US\b/i.test(language) ? TO_AMERICAN : TO_BRITISH;
}

/** With the endings of nouns, verbs and adjectives behind the listed form. */
function respelt(word: string, table: ReadonlyMap<string, string>): string | undefined {
  const lower = word.toLowerCase();
  const exact = table.get(lower);
  const ending = ENDING.exec(lower)?.[0] ?? '';
  const found = exact ?? table.get(lower.slice(0, lower.length - ending.length));
  if (found === undefined) return undefined;
  const whole = exact === undefined ? found + ending : found;
  return /^\p{Lu}/u.test(word) ? whole.charAt(0).toUpperCase() + whole.slice(1) : whole;
}

const ENDING = /(?:s|ed|ing|ful|less|able|ite|ites|hood|hoods|ly|er|ers|al)$/;
