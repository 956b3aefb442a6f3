import { describe, expect, it } from 'vitest';
import { placeholder } from '../../../src/check/rules/placeholder.ts';
import type { Inline } from '../../../src/types.ts';
import { problems, taggedUnit } from '../units.ts';

type Kinds = readonly Inline['kind'][];

describe('the rule placeholder', () => {
  it.each<[string, string, Kinds]>([
    ['घर', 'house', []],
    ['<1>घर</1>', '<1>house</1>', ['strong']],
    ['<1>घर</1> <2/>', '<2/> <1>house</1>', ['strong', 'code']],
    ['<1><2>घर</2></1>', '<2><1>house</1></2>', ['strong', 'link']],
    ['घर<1/>', 'house<1/>', ['footnote']],
    ['<1/>', '<1/>', ['image']],
    ['घर<1/>', '<1/>house<1/>', ['break']],
    ['<1>घर</1> &lt;2>', '<1>house</1> &lt;2>', ['emphasis']],
  ])('is content with %s → %s', (source, target, kinds) => {
    expect(problems(placeholder, taggedUnit(source, target, kinds))).toEqual([]);
  });

  it.each<[string, string, Kinds, string[]]>([
    ['<1>घर</1>', 'house', ['strong'], ['(strong']],
    ['<1>घर</1> <2/>', '<1>house</1>', ['strong', 'code'], ['(code']],
    ['<1>घर</1> <2>घर</2>', 'house', ['link', 'link'], ['(link', '(link']],
    ['घर<1/>', 'house', ['footnote'], ['(footnote']],
    [':count लोग', 'count people', [], [':count']],
    ['घर<1/>', 'house', ['break'], ['(break']],
    ['<1/>', 'x', ['image'], ['(image']],
    ['<1>घर</1>', 'house &lt;1>', ['emphasis'], ['(emphasis']],
    ['<1>घर</1>', '<2>house</2>', ['html'], ['(html']],
    ['<1/> घर', 'house', ['autolink'], ['(autolink']],
  ])('objects to %s → %s', (source, target, kinds, lost) => {
    const found = problems(placeholder, taggedUnit(source, target, kinds));
    expect(found.map(({ expected }) => expected)).toEqual(lost);
    for (const [index, { message }] of found.entries()) {
      expect(message).toContain((lost[index] as string).slice(1));
    }
  });

  it('leaves a translator’s own markup alone', () => {
    const unit = taggedUnit('<1>घर</1>', 'house', ['strong'], { origin: 'human' });
    expect(problems(placeholder, unit)).toEqual([]);
  });
});
