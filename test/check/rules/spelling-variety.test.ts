import { describe, expect, it } from 'vitest';
import { spellingVariety } from '../../../src/check/rules/spelling-variety.ts';
import { problems, unitOf } from '../units.ts';

const found = (source: string, target: string) =>
  problems(spellingVariety, unitOf(source, target, { origin: 'human' }));

describe('the rule spelling-variety', () => {
  it.each([
    ['रंग', 'the colour'],
    ['रंग', 'Pearl Harbor was attacked'],
    ['रंग', 'to realize'],
    ['रंग', 'the meter is running'],
  ])('is content with %s → %s', (source, target) => {
    expect(found(source, target)).toEqual([]);
  });

  it.each([
    ['रंग', 'the color'],
    ['रंग', 'Colorful houses'],
    ['रंग', 'the theater'],
    ['रंग', 'they traveled'],
  ])('objects to %s → %s', (source, target) => {
    const [first] = found(source, target);
    expect(first?.message).toMatch(/\S/);
  });
});
