import { describe, expect, it } from 'vitest';
import { date } from '../../../src/check/rules/date.ts';
import { problems, unitOf } from '../units.ts';

const found = (source: string, target: string) =>
  problems(date, unitOf(source, target, { origin: 'human' }));

describe('the rule date', () => {
  it.each([
    ['15 अगस्त 1947', 'August 15, 1947'],
    ['१५ अगस्त', '15th August'],
    ['वि.सं. 2004', '1947'],
    ['नब्बे के दशक', 'the nineties'],
    ['सोमवार को', 'on Monday'],
    ['मई, 1969 में', 'in May of 1969'],
    ['मई का महीना', 'the month of May'],
    ['सन् ६२ में', 'in 1962'],
    ['15 से 17 नवंबर', 'November 15th to 17th'],
    ['बापू की जयंती', 'October 2'],
    ['15 अगस्त को', 'on Independence Day'],
    ['उन्नीस सौ सैंतालीस में', "in '47"],
  ])('is content with %s → %s', (source, target) => {
    expect(found(source, target)).toEqual([]);
  });

  it.each([
    ['2 अक्टूबर 1869', '2 November 1869'],
    ['12 मार्च', '21 March'],
    ['सन् 1955', '1965'],
    ['सोमवार को', 'on Tuesday'],
    ['सोलहवीं सदी', 'the fifteenth century'],
    ['1857 का विद्रोह', 'the rebellion of 1875'],
    ['अगस्त में', 'in July'],
    ['31 मार्च 2024', '31 May 2024'],
    ['गणतंत्र दिवस', 'August 15'],
    ['पाँच तारीख़ तक', 'by the 15th'],
  ])('objects to %s → %s', (source, target) => {
    const [first] = found(source, target);
    expect(first?.message).toMatch(/\S/);
  });
});
