import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { termFinder } from '../../src/hindi/find-terms.ts';

/** `[terms, marked text]`, by hand from knowledge of the language. */
const CASES = readFileSync('test/hindi/find-terms.tsv', 'utf8')
  .trim()
  .split('\n')
  .filter((line) => !line.startsWith('#'))
  .map((line) => line.replaceAll('⏎', '\n').split('\t') as [terms: string, marked: string]);

function mark(text: string, terms: readonly string[]): string {
  const found = termFinder(terms)(text);
  return found.reduceRight(
    (marked, { start, end }) =>
      `${marked.slice(0, start)}⟦${marked.slice(start, end)}⟧${marked.slice(end)}`,
    text,
  );
}

describe('termFinder', () => {
  it.each(CASES)('finds %s in %s', (terms, marked) => {
    expect(mark(marked.replace(/[⟦⟧]/g, ''), terms.split(';'))).toBe(marked);
  });

  it('says which term it is, with offsets in the text as given', () => {
    const find = termFinder(['दिल्ली', 'नई दिल्ली', 'क़ानून']);
    const text = 'नयी दिल्ली का क़ानून, दिल्ली';
    expect(find(text).map(({ term, start, end }) => [term, text.slice(start, end)])).toEqual([
      [1, 'नयी दिल्ली'],
      [2, 'क़ानून'],
      [0, 'दिल्ली'],
    ]);
  });

  it('prefers the term that is written like the text to one of its forms', () => {
    const find = (terms: string[]) => termFinder(terms)('वे लड़के').map(({ term }) => term);
    expect(find(['लड़का', 'लड़के'])).toEqual([1]);
    expect(find(['लड़के', 'लड़का'])).toEqual([0]);
  });

  it('finds the first of terms that are the same', () => {
    expect(termFinder(['हिन्दी', 'हिंदी'])('हिंदी')).toMatchObject([{ term: 0 }]);
  });

  it('finds nothing by an empty list, by empty terms, in an empty text', () => {
    expect(termFinder([])('राजधानी')).toEqual([]);
    expect(termFinder(['', ' ', '।', '-'])('राजधानी। - ')).toEqual([]);
    expect(termFinder(['राजधानी'])('')).toEqual([]);
  });

  const word = fc.constantFrom('राज', 'राज्य', 'नए', 'नियम', 'नियमों', 'दिल्ली', '२०', 'जी', 'यूके');
  const phrase = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));

  it('finds what is in order, whole and apart, each term in itself', () => {
    fc.assert(
      fc.property(
        fc.array(phrase, { minLength: 1 }),
        fc.array(fc.oneof(word, fc.string())),
        (terms, pieces) => {
          const text = pieces.join(' ');
          const find = termFinder(terms);
          let last = 0;
          for (const { start, end } of find(text)) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(text.slice(start, end)).toMatch(
              /^[\p{L}\p{N}].*[\p{L}\p{M}\p{N}]$|^[\p{L}\p{N}]$/su,
            );
            last = end;
          }
          for (const term of terms) {
            expect(find(term)).toMatchObject([{ start: 0, end: term.length }]);
          }
        },
      ),
    );
  });

  it('finds the same whatever other terms there are', () => {
    const names = Array.from({ length: 10_000 }, (_, at) => `नियम ${at} का`);
    const text = 'देश की राजधानियों में नियम ९९९९ के बारे में';
    const found = termFinder([...names, 'राजधानी'])(text);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([
      'राजधानियों',
      'नियम ९९९९ के',
    ]);
  });
});
