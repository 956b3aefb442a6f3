import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTagged, serialiseTagged, type Token } from '../../src/tags.ts';
import { repairTags } from '../../src/translate/repair-tags.ts';

/** A sentence with a pair, and one with a tag that holds no text. */
const BOLD = 'वह <1>घर</1> गया।';
const NOTE = 'वह घर<1/> गया।';

describe('repairTags', () => {
  it('leaves a good answer as it is', () => {
    expect(repairTags(BOLD, 'He went <1>home</1>.')).toEqual({
      text: 'He went <1>home</1>.',
      lost: [],
    });
  });

  it.each([
    'He went < 1 >home< / 1 >.',
    'He went ＜1＞home＜/1＞.',
    'He went <१>home</१>.',
    'He went <1 >home</ 1>.',
  ])('understands %s', (answer) => {
    expect(repairTags(BOLD, answer).text).toBe('He went <1>home</1>.');
  });

  it.each([
    ['a doubled pair', '<1>He</1> went <1>home</1>.', '<1>He</1> went home.'],
    ['an unknown pair', 'He <7>went</7> <1>home</1>.', 'He went <1>home</1>.'],
    ['an unknown tag without text', 'He went<7/> <1>home</1>.', 'He went <1>home</1>.'],
    ['a close that nothing opened', 'He</1> went <1>home</1>.', 'He went <1>home</1>.'],
  ])('drops %s and keeps its words', (_, answer, text) => {
    expect(repairTags(BOLD, answer)).toEqual({ text, lost: [] });
  });

  it('uncrosses pairs', () => {
    const { text, lost } = repairTags('<1>क <2>ख</2></1>', '<1>a <2>b</1> c</2>');
    expect({ text, lost }).toEqual({ text: '<1>a <2>b</2></1> c', lost: [] });
  });

  it.each([
    ['was never closed', 'He went <1>home.'],
    ['is missing', 'He went home.'],
    ['became a tag without text', 'He went <1/>home.'],
    ['stands round nothing', 'He went <1> </1>home.'],
  ])('names a pair that %s', (_, answer) => {
    expect(repairTags(BOLD, answer)).toEqual({ text: 'He went home.', lost: [1] });
  });

  it('names pairs that stand round nothing but each other', () => {
    const { text, lost } = repairTags('<1><2>क</2></1>', '<1><2></2></1>home');
    expect({ text, lost }).toEqual({ text: 'home', lost: [1, 2] });
  });

  it('keeps a pair round an image', () => {
    const link = '<1><2/></1> देखें';
    expect(repairTags(link, 'See <1><2/></1>')).toEqual({ text: 'See <1><2/></1>', lost: [] });
  });

  it('puts a missing note at the end and names it', () => {
    expect(repairTags(NOTE, 'He went home.')).toEqual({ text: 'He went home.<1/>', lost: [1] });
  });

  it('takes an opened and closed note for a note', () => {
    expect(repairTags(NOTE, 'He went home<1></1>.').text).toBe('He went home<1/>.');
  });

  it.each([
    ['inside a pair', BOLD, 'He went<1> home </1>.', 'He went <1>home</1>.'],
    [
      'inside pairs in pairs',
      '<1><2>घर</2></1>',
      'Go<1> <2> home </2> </1>now',
      'Go <1><2>home</2></1> now',
    ],
    ['before a full stop', BOLD, 'He went <1>home</1> .', 'He went <1>home</1>.'],
    ['before a note', NOTE, 'He went home <1/> .', 'He went home<1/>.'],
  ])('takes away spaces %s', (_, source, answer, text) => {
    expect(repairTags(source, answer).text).toBe(text);
  });

  it('keeps the space before a tag that had one in the source', () => {
    expect(repairTags('कोड <1/> है', 'The code <1/> is').text).toBe('The code <1/> is');
  });

  it('keeps brackets that are text', () => {
    expect(repairTags('क &lt; ख', 'a &lt; b &amp; &lt;9> c').text).toBe('a &lt; b &amp; &lt;9> c');
  });

  const token: fc.Arbitrary<Token> = fc.oneof(
    fc.record({
      type: fc.constant('text' as const),
      value: fc.stringMatching(/^[a-z<&. \n]{1,6}$/),
    }),
    fc.record({
      type: fc.constantFrom('open', 'close', 'empty'),
      n: fc.integer({ min: 1, max: 5 }),
    }),
  );
  const answers = fc.array(token, { maxLength: 14 }).map(serialiseTagged);
  const sources = fc.constantFrom(
    'क',
    '<1>क</1>',
    '<1>क <2>ख</2></1> <3/>',
    '<2/>क<4>ख</4>',
    '<1/> <5>क <3/></5>',
  );

  it('gives tags that are well nested, each once, and all of the source', () => {
    fc.assert(
      fc.property(sources, answers, (source, answer) => {
        const { text, lost } = repairTags(source, answer);
        const known = new Set(tagsOf(source).map(({ n, type }) => `${n}${type}`));
        const given = tagsOf(text);
        expect(given.filter(({ n, type }) => !known.has(`${n}${type}`))).toEqual([]);
        expect(new Set(given.map(({ n, type }) => `${n}${type}`)).size).toBe(given.length);
        expect(unclosed(given)).toEqual([]);
        const missing = new Set(tagsOf(source).map(({ n }) => n));
        for (const { n } of given) missing.delete(n);
        expect(lost).toEqual(expect.arrayContaining([...missing]));
      }),
    );
  });

  it('loses no word', () => {
    fc.assert(
      fc.property(sources, answers, (source, answer) => {
        expect(wordsOf(repairTags(source, answer).text)).toBe(wordsOf(answer));
      }),
    );
  });

  it('finds nothing more to repair in what it has repaired', () => {
    fc.assert(
      fc.property(sources, answers, (source, answer) => {
        const once = repairTags(source, answer).text;
        expect(repairTags(source, once).text).toBe(once);
      }),
    );
  });
});

const tagsOf = (text: string) =>
  parseTagged(text).flatMap((token) => (token.type === 'text' ? [] : [token]));

/** All text but white space, which is tidied. */
const wordsOf = (text: string): string =>
  parseTagged(text)
    .map((token) => (token.type === 'text' ? token.value.replace(/\s+/g, '') : ''))
    .join('');

/** Numbers that are open at the end, or that were closed out of turn. */
function unclosed(tags: ReturnType<typeof tagsOf>): number[] {
  const open: number[] = [];
  const wrong: number[] = [];
  for (const { type, n } of tags) {
    if (type === 'open') open.push(n);
    if (type === 'close' && open.pop() !== n) wrong.push(n);
  }
  return [...wrong, ...open];
}
