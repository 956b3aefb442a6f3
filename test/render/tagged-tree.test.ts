import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { taggedTree, type TaggedNode } from '../../src/render/tagged-tree.ts';
import type { Inline, Tag } from '../../src/types.ts';

const tag = (n: number, inline: Inline, opaque = false): Tag => ({
  n,
  opaque,
  open: '',
  close: '',
  inline,
});
const TAGS = [
  tag(1, { kind: 'strong' }),
  tag(2, { kind: 'link', url: 'a' }),
  tag(3, { kind: 'link', url: 'b' }),
  tag(4, { kind: 'autolink', url: 'https://c' }, true),
  tag(5, { kind: 'break' }, true),
];

/** The tree as tagged text again. */
const written = (nodes: readonly TaggedNode[]): string =>
  nodes
    .map((node) => {
      if (node.type === 'text') return node.value;
      const { n, opaque } = node.tag;
      return opaque ? `<${n}/>` : `<${n}>${written(node.children)}</${n}>`;
    })
    .join('');

const treeOf = (text: string): string => written(taggedTree({ text, tags: TAGS }));

describe('taggedTree', () => {
  it.each([
    ['a <1>b</1> <5/>', 'a <1>b</1> <5/>', 'sound tags stay'],
    ['<1>b', '<1>b</1>', 'what is open is closed at the end'],
    ['b</1> <7/></7>', 'b ', 'what never opened, and tags that nobody knows, go'],
    ['<1>a<2>b</1>c</2>', '<1>a<2>b</2></1>c', 'what crosses is closed with what it crosses'],
    ['<5>a</5>', '<5/>a', 'an opaque tag holds nothing'],
    ['<1/>a', 'a', 'a mark round nothing goes'],
    ['<2>a<3>b</3></2>', '<2>ab</2>', 'a link within a link is none'],
    ['<2>a<1><3>b</3></1></2><3>c</3>', '<2>a<1>b</1></2><3>c</3>', 'however deep'],
    ['<2>a <4/></2> <4/>', '<2>a https://c</2> <4/>', 'an address within a link is text'],
  ])('%s gives %s: %s', (text, expected) => {
    expect(treeOf(text)).toBe(expected);
  });

  it('keeps all the words of any text, and the same words again', () => {
    const piece = fc.constantFrom(
      '<1>',
      '</1>',
      '<2>',
      '</2>',
      '<3>',
      '</3>',
      '<5/>',
      '<9>',
      'a',
      ' b',
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const once = treeOf(pieces.join(''));
        const plain = pieces.filter((one) => !one.startsWith('<')).join('');
        expect(once.replace(/<.*?>/g, '')).toBe(plain);
        expect(treeOf(once)).toBe(once);
      }),
    );
  });
});
