import { describe, expect, it } from 'vitest';
import { linkPairs, wordPairOf } from '../../../src/align/words/link-units.ts';
import { tokensOf } from '../../../src/hindi/tokens.ts';
import type { Unit } from '../../../src/types.ts';

const tagged = (text: string) => ({ id: 'x', block: 'b', text, tags: [] });
const unit: Unit = {
  ...{ id: 'x', block: 'b', state: 'translated', origin: 'engine', score: 1, findings: [] },
  source: [tagged('राजा <1>आया</1>।'), tagged('वह बैठा।')],
  target: [tagged('The king &lt;came&gt; and sat.')],
};

describe('the words of a unit', () => {
  it('are those of all its sentences, without markup', () => {
    expect(wordPairOf(unit)).toEqual({
      source: ['राजा', 'आया', '।', 'वह', 'बैठा', '।'],
      target: ['The', 'king', '<', 'came', '>', 'and', 'sat', '.'],
    });
  });

  it.each([
    ['nothing is translated', { state: 'initial' }],
    ['a person has rejected it', { state: 'rejected' }],
    ['it is the same in both languages', { origin: 'kept' }],
    ['the English is an omission', { target: [] }],
    ['the English is an addition', { source: [] }],
  ] as const)('are not linked where %s', (_, change) => {
    expect(wordPairOf({ ...unit, ...change })).toBeUndefined();
  });
});

describe('linkPairs', () => {
  const pairs = (
    [
      ['राजा घोड़े पर बैठा।', 'The king sat on the horse.'],
      ['रानी ने बग़ीचे में फूल चुने।', 'The queen picked flowers in the garden.'],
      ['मछुआरा नदी में जाल डालता था।', 'The fisherman cast his net into the river.'],
    ] as const
  ).map((pair) => {
    const [source = [], target = []] = pair.map((text) => tokensOf(text).map((one) => one.text));
    return { source, target };
  });
  const found = linkPairs(pairs);

  it('finds partners by the lexicon though there is little to learn from', () => {
    const words = found.flatMap(({ source, target, firm }) =>
      firm.map(([one, other]) => `${source[one] ?? ''} ${target[other] ?? ''}`),
    );
    for (const pair of ['राजा king', 'घोड़े horse', 'रानी queen', 'फूल flowers', 'नदी river']) {
      expect(words).toContain(pair);
    }
  });

  it('takes no longer for a word without end', () => {
    const endless = {
      source: ['क'.repeat(200_000), 'राजा'],
      target: ['k'.repeat(200_000), 'king'],
    };
    expect(linkPairs([endless])[0]?.firm).toContainEqual([1, 1]);
  });

  it('links words alone, firm ones among the soft, and the same again', () => {
    for (const { source, target, firm, soft } of found) {
      expect(soft.map(String)).toEqual(expect.arrayContaining(firm.map(String)));
      for (const [one, other] of soft) {
        expect(source[one]).toMatch(/\p{L}/u);
        expect(target[other]).toMatch(/\p{L}/u);
      }
    }
    expect(linkPairs(pairs)).toEqual(found);
  });
});
