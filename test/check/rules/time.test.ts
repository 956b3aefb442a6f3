import { describe, expect, it } from 'vitest';
import { time } from '../../../src/check/rules/time.ts';
import { problems, unitOf } from '../units.ts';

const found = (source: string, target: string) =>
  problems(time, unitOf(source, target, { origin: 'human' }));

describe('the rule time', () => {
  it.each([
    ['शाम 6 बजे', '6 p.m.'],
    ['साढ़े दस बजे', 'half past ten'],
    ['रात के बारह बजे', 'midnight'],
    ['दोपहर के बारह बजे', 'noon'],
    ['पौने दो बजे', '1:45'],
    ['रात ००:१५ बजे', 'a quarter past midnight'],
    ['रात ग्यारह बजकर पचपन मिनट', 'five to midnight'],
    ['साढ़े दस बजे', 'at ten thirty'],
    ['रात पौने दस बजे', '9:45 p.m.'],
    ['शाम को', 'in the afternoon'],
    ['सायं ४–६ बजे', 'from 4 to 6 p.m.'],
    ['(सुबह 9–शाम 6)', '(9 am–6 pm)'],
    ['8:30 से 17:00 बजे तक', 'from half past eight to five'],
  ])('is content with %s → %s', (source, target) => {
    expect(found(source, target)).toEqual([]);
  });

  it.each([
    ['शाम 6 बजे', '6 a.m.'],
    ['साढ़े ग्यारह बजे', 'half past ten'],
    ['सुबह 9:15 बजे', '9:45 a.m.'],
    ['आधी रात के बाद', 'after midday'],
    ['कल शाम को', 'tomorrow morning'],
    ['छह घंटे लगे', 'it took six days'],
    ['साढ़े दस बजे', 'at eleven thirty'],
    ['रात आठ बजे', 'at night'],
    ['सुबह आठ बजे', 'at 8 pm'],
  ])('objects to %s → %s', (source, target) => {
    const [first] = found(source, target);
    expect(first?.message).toMatch(/\S/);
  });
});
