import { describe, expect, it } from 'vitest';
import { number } from '../../../src/check/rules/number.ts';
import { problems, unitOf } from '../units.ts';

const found = (source: string, target: string) => problems(number, unitOf(source, target));

describe('the rule number', () => {
  it.each([
    ['१२ किताबें', '12 books'],
    ['12 किताबें', '१२ books'],
    ['तीन किताबें', 'three books'],
    ['3 किताबें', 'Three books'],
    ['०', 'zero'],
    ['१२ महीने', 'twelve months'],
    ['१,००,००० लोग', '100,000 people'],
    ['3.5 किलो', '3.5 kilos'],
    ['२००७, २०११ और २०१६', '2007, 2011 and 2016'],
    ['2011 से 2007', '2007 to 2011'],
    ['पाँच लोग', '5 people'],
    ['U+0915', 'U+0915'],
    ['', ''],
  ])('is content with %s → %s', (source, target) => {
    expect(found(source, target)).toEqual([]);
  });

  it.each([
    ['१२ किताबें', 'books', ['12']],
    ['१२ किताबें', '13 books', ['12']],
    ['13 किताबें', 'thirteen books', ['13']],
    ['१,००,००० लोग', '10,000 people', ['100000']],
    ['3.5 किलो', '35 kilos', ['3.5']],
    ['5 और 5', '5', ['5']],
    ['2007 और 2011', '2007', ['2011']],
    ['2007 और 2011', '', ['2007', '2011']],
    ['१९७१', '1917', ['1971']],
    ['10 घर', 'often', ['10']],
  ])('objects to %s → %s', (source, target, missing) => {
    expect(found(source, target).map(({ expected }) => expected)).toEqual(missing);
  });

  it('says what became of a number', () => {
    expect(found('१२ और 7', '13 and 7')).toEqual([
      { message: 'The numbers differ: 12 became 13.', expected: '12', actual: '13' },
    ]);
  });
});
