import { describe, expect, it } from 'vitest';
import { percent } from '../../../src/check/rules/percent.ts';
import { problems, unitOf } from '../units.ts';

const found = (source: string, target: string) =>
  problems(percent, unitOf(source, target, { origin: 'human' }));

describe('the rule percent', () => {
  it.each([
    ['10 फ़ीसदी', '10%'],
    ['5-6 प्रतिशत', '5 to 6 per cent'],
    ['50 प्रतिशत लोग', 'half of the people'],
    ['62.5 से बढ़कर 67.3 प्रतिशत', 'from 62.5 per cent to 67.3 per cent'],
    ['10 लोग', '10 people'],
    ['आय बीस प्रतिशत घटी।', 'Incomes fell by a fifth.'],
    ['दस में से एक', 'ten per cent'],
    ['बिक्री दोगुनी हुई', 'sales rose by 100 per cent'],
    ['60:40 के अनुपात में', '60 per cent and 40 per cent'],
    ['आबादी का पाँचवाँ हिस्सा', 'twenty per cent of the population'],
  ])('is content with %s → %s', (source, target) => {
    expect(found(source, target)).toEqual([]);
  });

  it.each([
    ['14.5 प्रतिशत', '15.4 per cent'],
    ['दस प्रतिशत सीटें', 'ten seats'],
    ['30 फ़ीसदी', 'a few'],
    ['10 लोग', '10 per cent'],
    ['आय बीस प्रतिशत घटी।', 'Incomes fell by a third.'],
    ['आधे प्रतिशत की गिरावट', 'fell by half'],
    ['पाँच में से एक', 'thirty per cent'],
    ['पच्चीस प्रतिशत कम', 'twenty-five millimetres less, five per cent'],
  ])('objects to %s → %s', (source, target) => {
    const [first] = found(source, target);
    expect(first?.message).toMatch(/\S/);
  });
});
