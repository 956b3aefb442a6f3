import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markDifferences } from '../../../src/evaluate/page/mark-differences.ts';

/** Both texts with what differs in square brackets. */
const marked = (one: string, other: string): string[] =>
  markDifferences(one, other).map((stretches) =>
    stretches.map(({ text, differs }) => (differs ? `[${text}]` : text)).join(''),
  );

describe('markDifferences', () => {
  it('marks on both sides what the other lacks', () => {
    expect(marked('The well was dry.', 'The old well ran dry.')).toEqual([
      'The well [was ]dry.',
      'The [old ]well [ran ]dry.',
    ]);
  });

  it('takes a sign for a word of its own, and Devanagari signs for part of their word', () => {
    expect(marked('राम घर गया।', 'राम घर गई!')).toEqual(['राम घर [गया।]', 'राम घर [गई!]']);
  });

  it('marks words that stand in another order', () => {
    expect(marked('a b c', 'c a b')).toEqual(['a b [c]', '[c ]a b']);
  });

  it('marks all of a text whose other is empty, and nothing in equal texts', () => {
    expect(marked('a b', '')).toEqual(['[a b]', '']);
    expect(marked('a b', 'a b')).toEqual(['a b', 'a b']);
  });

  it('compares very long texts without regard to order', () => {
    const long = 'word '.repeat(2000);
    expect(marked(`${long}here`, `there ${long}`)).toEqual([`${long}[here]`, `[there ]${long}`]);
  });

  it('loses no text', () => {
    const text = fc.string({ unit: 'grapheme' });
    fc.assert(
      fc.property(text, text, (one, other) => {
        const joined = markDifferences(one, other).map((all) => all.map((s) => s.text).join(''));
        expect(joined.map((all) => all.trimStart())).toEqual([one.trimStart(), other.trimStart()]);
      }),
    );
  });
});
