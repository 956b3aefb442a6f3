import { describe, expect, it } from 'vitest';
import { findNumbers } from '../../../src/hindi/numbers/find-numbers.ts';
import { caseFiles, casesOf, linesOf, written } from './cases.ts';

describe.each(['hi', 'en'] as const)('the numbers of %s', (language) => {
  describe.each(caseFiles(language))('in %s', (file) => {
    it.each(casesOf(file))('$marked', ({ text, expected }) => {
      const mentions = findNumbers(text, language);
      expect(mentions.map((mention) => written(text, mention))).toEqual(expected);
    });
  });
});

describe('the words for 0 to 100', () => {
  const spellings = linesOf('spellings.hi.tsv').flatMap((line) => {
    const [value = '', words = ''] = line.split('\t');
    return words.split(' ').map((word) => [word, value] as const);
  });

  it.each(spellings)('%s is %s', (word, value) => {
    const [mention, ...more] = findNumbers(word, 'hi');
    expect(mention).toMatchObject({
      kind: 'cardinal',
      start: 0,
      end: word.length,
      values: [value],
    });
    expect(more).toEqual([]);
  });
});
