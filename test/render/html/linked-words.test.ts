import { h } from 'hastscript';
import { describe, expect, it } from 'vitest';
import { linkedWords } from '../../../src/render/html/linked-words.ts';
import type { UnitLinks } from '../../../src/types.ts';

const links: UnitLinks = {
  source: ['राजा', 'घोड़े', 'पर', 'बैठा', '।'],
  target: ['The', 'king', 'sat', 'on', 'his', 'horse', '.'],
  firm: [
    [0, 1],
    [1, 5],
    [3, 2],
  ],
  soft: [
    [0, 0],
    [0, 1],
    [1, 5],
    [3, 2],
  ],
};
const text = (value: string) => ({ type: 'text', value }) as const;

describe('linkedWords', () => {
  it('says where linked words stand, and in the Hindi which of them go together', () => {
    expect(linkedWords(links, 'hi', [text('राजा घोड़े पर बैठा।')])).toEqual({
      dataWords: '0-4 5-10 14-18',
      dataLinks: '0-0~ 0-1 1-3 2-2',
    });
    expect(linkedWords(links, 'en', [text('The king sat on his horse.')])).toEqual({
      dataWords: '0-3 4-8 9-12 20-25',
    });
  });

  it('counts through markup and past the number of a note', () => {
    const nodes = [
      text('The '),
      h('strong', 'ki'),
      text('ng'),
      h('sup', h('a', '1')),
      text(' sat on his horse.'),
    ];
    expect(linkedWords(links, 'en', nodes)).toEqual({ dataWords: '0-3 4-8 10-13 21-26' });
  });

  it('says nothing of a text that has other words', () => {
    expect(linkedWords(links, 'en', [text('The queen sat on his horse.')])).toBeUndefined();
    expect(linkedWords(links, 'en', [text('The king')])).toBeUndefined();
    const far = `The king ${'- '.repeat(20)}sat on his horse.`;
    expect(linkedWords(links, 'en', [text(far)])).toBeUndefined();
  });
});
