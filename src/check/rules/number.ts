import { figures } from '../../hindi/numbers/figures.ts';
import type { Rule } from './rule.ts';

/** A number in figures that one side has and the other has not, in figures or as a word. */
export const number: Rule = {
  id: 'number',
  severity: 'warning',
  check({ source, target }) {
    const missing = without(figures(source), figures(target)).filter((n) => !inWords(n, target));
    const added = without(figures(target), figures(source));
    if (missing.length === 0 || added.length === 0) return missing.map(lost);
    return [
      {
        message: `The numbers differ: ${missing.join(', ')} became ${added.join(', ')}.`,
        expected: missing.join(', '),
        actual: added.join(', '),
      },
    ];
  },
};

const lost = (n: string) => ({ message: `The number ${n} is missing.`, expected: n });

/** What is left of `all` once each of `others` has taken its like away. */
function without(all: readonly string[], others: readonly string[]): string[] {
  const rest = new Map<string, number>();
  for (const one of others) rest.set(one, (rest.get(one) ?? 0) + 1);
  return all.filter((one) => {
    const left = rest.get(one) ?? 0;
    if (left > 0) rest.set(one, left - 1);
    return left === 0;
  });
}

const WORDS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** Small numbers are written out in good English. */
function inWords(figure: string, text: string): boolean {
  const word = WORDS[Number(figure)];
  return word !== undefined && new RegExp(`\\b${word}\\b`, 'i').test(text);
}
