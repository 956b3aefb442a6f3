import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { figures } from '../../../src/hindi/numbers/figures.ts';

const toDevanagari = (text: string): string =>
  text.replace(/\d/g, (digit) => '०१२३४५६७८९'.charAt(Number(digit)));

describe('figures', () => {
  test.each([
    ['१,००,००० रुपये', ['100000']],
    ['100,000 rupees', ['100000']],
    ['१२,३४,५६,७८९', ['123456789']],
    ['३.५ लाख, 12,500.75', ['3.5', '12500.75']],
    ['५ बजे के बाद १०.', ['5', '10']],
    ['००७', ['007']],
    ['कोई नहीं', []],
  ])('reads %s as %j', (text, numbers) => {
    expect(figures(text)).toEqual(numbers);
  });

  it('does not make one number of a list without spaces', () => {
    expect(figures('५,१०,१५')).toEqual(['5', '10', '15']);
    expect(figures('2019,2020')).toEqual(['2019', '2020']);
  });

  it('are the same in both scripts and in Indian, international and no grouping', () => {
    fc.assert(
      fc.property(fc.nat({ max: 10 ** 12 }), fc.constantFrom('en-IN', 'en-US'), (n, locale) => {
        const grouped = n.toLocaleString(locale);
        expect(figures(grouped)).toEqual([String(n)]);
        expect(figures(toDevanagari(grouped))).toEqual([String(n)]);
        expect(figures(String(n))).toEqual([String(n)]);
      }),
    );
  });
});
