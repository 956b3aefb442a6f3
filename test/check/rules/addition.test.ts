import { describe, expect, it } from 'vitest';
import { addition } from '../../../src/check/rules/addition.ts';
import { problems, unitOf } from '../units.ts';

const found = (source: string, target: string) =>
  problems(addition, unitOf(source, target, { origin: 'human' }));

describe('the rule addition', () => {
  it.each([
    ['बच्चे स्कूल गए।', 'The children went off to school.'],
    ['मंत्री ने पुल का उद्घाटन किया।', 'The bridge was inaugurated by the minister.'],
    ['सौ बात की एक बात', 'The long and the short of it'],
  ])('is content with %s → %s', (source, target) => {
    expect(found(source, target)).toEqual([]);
  });

  it.each([
    [
      'बच्चे स्कूल गए।',
      'The children went to school, although their parents had asked them to stay at home.',
    ],
    [
      'मंत्री ने पुल का उद्घाटन किया।',
      'The minister inaugurated the bridge and promised to build a hospital in the district.',
    ],
  ])('objects to %s → %s', (source, target) => {
    const [first] = found(source, target);
    expect(first?.message).toMatch(/\S/);
  });
});
