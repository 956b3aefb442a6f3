import { describe, expect, it } from 'vitest';
import { checkPairs } from '../../../src/check/check-pairs.ts';

const found = (...pairs: (readonly [string, string])[]) =>
  checkPairs(
    pairs.map(([source, target], index) => ({ id: `p${index}`, source, target })),
    { together: true },
  )
    .filter(({ rule }) => rule === 'consistency')
    .map(({ unit }) => unit);

describe('the rule consistency', () => {
  it('names the rarer English of the same Hindi, however it is typed', () => {
    const pairs = [
      ['वह हिन्दी पढ़ता है।', 'He reads Hindi.'],
      ['वह हिंदी पढ़ता है', 'Hindi is read by him.'],
      ['वह हिन्दी पढ़ता है।', 'He reads Hindi'],
    ] as const;
    expect(found(...pairs)).toEqual(['p1']);
  });

  it('names one English for two unlike Hindi sentences', () => {
    expect(
      found(['राजा ने सिपाही बुलाए।', 'The river rose.'], ['नदी में बाढ़ आई।', 'The river rose.']),
    ).toEqual(['p1']);
  });

  it.each([
    [
      ['हाँ।', 'Yes.'],
      ['हाँ।', 'Of course.'],
    ],
    [
      ['वह घर गया था।', 'He had gone home.'],
      ['वे घर गए थे।', 'He had gone home.'],
    ],
    [
      ['वह घर गया था।', 'He had gone home.'],
      ['वह घर गया था!', 'He had gone home!'],
    ],
  ] as const)('is content with %j, %j', (one, other) => {
    expect(found(one, other)).toEqual([]);
  });
});
