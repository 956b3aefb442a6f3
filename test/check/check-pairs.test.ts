import { describe, expect, it } from 'vitest';
import { checkPairs } from '../../src/check/check-pairs.ts';

describe('checkPairs', () => {
  it('takes each pair for a document of its own', () => {
    const pairs = [
      { id: 'a', source: '5 घर', target: '6 houses' },
      { id: 'b', source: 'घर', target: 'house' },
      { id: 'c', source: 'बाज़ार', target: 'बाज़ार' },
    ];
    expect(checkPairs(pairs).map(({ document, rule }) => [document, rule])).toEqual([
      ['a', 'number'],
      ['c', 'untranslated'],
    ]);
  });

  it('reads text as text, not as tags or entities', () => {
    expect(
      checkPairs([{ id: 'a', source: 'क <1>5</1> &lt;', target: 'a <1>6</1> &lt;' }]),
    ).toMatchObject([{ rule: 'number', expected: '5', actual: '6' }]);
  });

  it('lets the same id come twice', () => {
    const pair = { id: 'a', source: '5', target: 'x' };
    expect(checkPairs([pair, pair])).toHaveLength(2);
  });

  it('knows the severities of the settings', () => {
    const pairs = [{ id: 'a', source: '5', target: 'x' }];
    expect(checkPairs(pairs, { check: { number: 'error' } })[0]?.severity).toBe('error');
    expect(checkPairs(pairs, { check: { number: 'off' } })).toEqual([]);
  });

  it('has nothing to say of nothing', () => {
    expect(checkPairs([])).toEqual([]);
    expect(checkPairs([{ id: 'a', source: '', target: '5 घर' }])).toEqual([]);
  });
});
