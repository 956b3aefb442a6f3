import { describe, expect, it } from 'vitest';
import { character } from '../../../src/check/rules/character.ts';
import { problems, unitOf } from '../units.ts';

const found = (source: string, target: string) =>
  problems(character, unitOf(source, target, { origin: 'human' }));

describe('the rule character', () => {
  it.each([
    ['घर', 'house'],
    ['◌ा', '◌ा'],
    ['घर', '👩\u200d👧'],
    ['क्\u200dष', 'क्\u200dष'],
    ['घर', 'café'],
    ['घर', 'cafe\u0301'],
    ['घर', 'It is।'],
    ['श्लोक', 'राम। सीता। said'],
    ['दंड (।) एक चिह्न है', 'the danda (।) is a sign'],
  ])('is content with %s → %s', (source, target) => {
    expect(found(source, target)).toEqual([]);
  });

  it.each([
    ['घर', 'hou�e'],
    ['घर', '◌ house'],
    ['घर', 'hou\u200bse'],
    ['घर', '\ufeffhouse'],
    ['घर', 'hou\u00adse'],
    ['घर', 'â€œhouseâ€\u009d'],
    ['घर', 'house। and'],
    ['घर', 'hou\u0007se'],
    ['घर', 'ा house'],
    ['घर है।', 'It is a house.।'],
    ['घर है।', 'It is a house॥'],
    ['घर है।', 'It is a house।।'],
  ])('objects to %s → %s', (source, target) => {
    const [first] = found(source, target);
    expect(first?.message).toMatch(/\S/);
  });
});
