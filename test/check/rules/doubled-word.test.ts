import { describe, expect, it } from 'vitest';
import { doubledWord } from '../../../src/check/rules/doubled-word.ts';
import { problems, unitOf } from '../units.ts';

const found = (source: string, target: string) =>
  problems(doubledWord, unitOf(source, target, { origin: 'human' }));

describe('the rule doubled-word', () => {
  it.each([
    ['घर', 'that that is'],
    ['घर-घर', 'house house'],
    ['बहुत', 'very very'],
    ['घर', 'he had had it'],
    ['बैठो', 'sit, sit'],
    ['घर', 'again and again and again'],
    ['घर', 'Pago Pago'],
    ['घर', 'what it is is this'],
  ])('is content with %s → %s', (source, target) => {
    expect(found(source, target)).toEqual([]);
  });

  it.each([
    ['घर', 'the the house'],
    ['घर', 'a house house'],
    ['घर', 'The the house'],
    ['घर', 'of  of it'],
    ['घर', 'in the house in the house'],
  ])('objects to %s → %s', (source, target) => {
    const [first] = found(source, target);
    expect(first?.message).toMatch(/\S/);
  });
});
