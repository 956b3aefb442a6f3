import { describe, expect, it } from 'vitest';
import { honorific } from '../../../src/check/rules/honorific.ts';
import { problems, unitOf } from '../units.ts';

const found = (source: string, target: string) =>
  problems(honorific, unitOf(source, target, { origin: 'human' }));

describe('the rule honorific', () => {
  it.each([
    ['शर्मा जी आए।', 'Mr Sharma came.'],
    ['जी हाँ', 'Yes'],
    ['जी नहीं।', 'No.'],
    ['गाँधी जी आए।', 'Gandhiji came.'],
    ['डॉ. मेहता', 'Mehta'],
    ['मैं जीता हूँ', 'I live'],
  ])('is content with %s → %s', (source, target) => {
    expect(found(source, target)).toEqual([]);
  });

  it.each([
    ['शर्मा जी आए।', 'Sharma came.'],
    ['श्रीमती गुप्ता आईं।', 'Gupta came.'],
    ['अध्यक्ष महोदय', 'the chairman'],
  ])('objects to %s → %s', (source, target) => {
    const [first] = found(source, target);
    expect(first?.message).toMatch(/\S/);
  });
});
