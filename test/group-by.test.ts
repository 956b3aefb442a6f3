import { describe, expect, it } from 'vitest';
import { groupBy } from '../src/group-by.ts';

describe('groupBy', () => {
  it('keeps the order of the values, and of the keys as they first come', () => {
    const groups = groupBy(['नदी', 'घर', 'नमक', 'घड़ी', 'आम'], (word) => word.charAt(0));
    expect([...groups]).toEqual([
      ['न', ['नदी', 'नमक']],
      ['घ', ['घर', 'घड़ी']],
      ['आ', ['आम']],
    ]);
  });

  it('takes any text as a key, those that objects have as properties too', () => {
    const groups = groupBy(['__proto__', 'constructor', '__proto__'], (name) => name);
    expect([...groups.values()]).toEqual([['__proto__', '__proto__'], ['constructor']]);
  });

  it('makes nothing of nothing', () => {
    expect(groupBy([], String).size).toBe(0);
  });
});
