import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markDifferences } from '../../../src/render/compare/mark-differences.ts';

/** Differing words in brackets. */
const marked = (text: string, other: string): string =>
  markDifferences(text, other)
    .map((run) => (run.differs ? `[${run.text}]` : run.text))
    .join(' ');

describe('markDifferences', () => {
  it.each([
    ['Ram went home.', 'Ram goes home.', 'Ram [went] home.'],
    ['Last year I went.', 'I went last year.', '[Last year] I went.'],
    ['the same', 'The same.', 'the same'],
    ['A new word', 'word', '[A new] word'],
    ['nothing here', '', '[nothing here]'],
    ['', 'something', ''],
    ['one — two', 'one two', 'one [—] two'],
    ['राम घर गया', 'राम वन गया', 'राम [घर] गया'],
  ])('%s | %s', (text, other, expected) => {
    expect(marked(text, other)).toBe(expected);
  });

  it('loses no word and marks none of a text beside itself', () => {
    const texts = fc.array(fc.constantFrom('a', 'b', 'c,', 'D'), { maxLength: 12 });
    fc.assert(
      fc.property(texts, texts, (one, other) => {
        const runs = markDifferences(one.join(' '), other.join(' '));
        expect(runs.map(({ text }) => text).join(' ')).toBe(one.join(' '));
        const same = markDifferences(one.join(' '), one.join(' '));
        expect(same.filter(({ differs }) => differs)).toEqual([]);
      }),
    );
  });

  it('still marks the words of very long texts', () => {
    const long = 'word '.repeat(20_000);
    expect(markDifferences(`${long}other`, long).at(-1)).toEqual({ text: 'other', differs: true });
  });
});
