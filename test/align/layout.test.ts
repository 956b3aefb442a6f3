import { describe, expect, it } from 'vitest';
import { alignSentences } from '../../src/align/align-sentences.ts';

const shapes = (beads: ReturnType<typeof alignSentences>): string[] =>
  beads.map(({ source, target }) => `${source.join()}/${target.join()}`);

describe('what is known beside the words', () => {
  const hindi = ['राजा आया।', 'रानी घर में थी।', 'बच्चे सो गए।'];
  const english = ['The king came.', 'The queen was at home.', 'The children fell asleep.'];

  it('finds partners by the lexicon', () => {
    expect(shapes(alignSentences(hindi, english))).toEqual(['0/0', '1/1', '2/2']);
  });

  it('sees an omission by its words, where lengths say nothing', () => {
    const beads = alignSentences(hindi, [english[0] ?? '', english[2] ?? '']);
    expect(shapes(beads)).toEqual(['0/0', '1/', '2/1']);
  });

  it('keeps beads that are held, whatever the words say', () => {
    const held = [{ source: [0], target: [0, 1] }];
    const beads = alignSentences(hindi, english, { held });
    expect(beads[0]).toEqual({ source: [0], target: [0, 1], score: 1 });
    expect(beads.flatMap(({ source }) => source)).toEqual([0, 1, 2]);
    expect(beads.flatMap(({ target }) => target)).toEqual([0, 1, 2]);
  });

  it('takes a lexicon of one’s own', () => {
    const lexicon = new Map([
      ['झिंगुर', ['cricket']],
      ['पतंगा', ['moth']],
    ]);
    const beads = alignSentences(['झिंगुर।', 'पतंगा।'], ['Moth.'], { lexicon });
    expect(shapes(beads)).toEqual(['0/', '1/0']);
  });

  it('refuses translations that are not one for each sentence', () => {
    expect(() => alignSentences(hindi, english, { mt: ['The king came.'] })).toThrow(/expected 3/);
  });

  it('gives the same answer again, and copes with one long and many equal sentences', () => {
    const long = ['राम घर गया '.repeat(9000), 'वह आया।'];
    const once = alignSentences(long, ['Ram went home.', 'He came.']);
    expect(alignSentences(long, ['Ram went home.', 'He came.'])).toEqual(once);
    const [one, other] = [
      Array<string>(3000).fill('राम गया।'),
      Array<string>(3000).fill('He left.'),
    ];
    expect(alignSentences(one, other)).toHaveLength(3000);
  });
});
