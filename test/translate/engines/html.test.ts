import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { serialiseTagged, type Token } from '../../../src/tags.ts';
import { fromHtml, toHtml } from '../../../src/translate/engines/html.ts';

describe('toHtml', () => {
  it('writes a pair of tags as a span and a single tag as an image', () => {
    expect(toHtml('<1>राम</1> घर <2/> गया')).toBe('<span id="1">राम</span> घर <img id="2"> गया');
  });

  it('writes characters that HTML would read as markup as entities', () => {
    expect(toHtml('क &lt; ख &amp; ग > "घ"')).toBe('क &lt; ख &amp; ग &gt; "घ"');
  });

  it('leaves a literal tag of the author text', () => {
    expect(toHtml('&lt;b>राम&lt;/b>')).toBe('&lt;b&gt;राम&lt;/b&gt;');
  });
});

describe('fromHtml', () => {
  it('reads spans and images as tags', () => {
    const html = '<span id="1">Ram</span> went <img id="2"> home';
    expect(fromHtml(html)).toBe('<1>Ram</1> went <2/> home');
  });

  it('gives a closing tag to the innermost open span', () => {
    const html = '<span id="1">a <span id="2">b</span> c</span>';
    expect(fromHtml(html)).toBe('<1>a <2>b</2> c</1>');
  });

  it('decodes entities by name and by number', () => {
    const html = 'It&#39;s &quot;so&quot;&nbsp;&#x2014; R&amp;D &hellip;';
    expect(fromHtml(html)).toBe('It\'s "so"\u00a0— R&amp;D …');
  });

  it('keeps decoded brackets from becoming tags', () => {
    expect(fromHtml('&lt;1&gt;x&lt;/1&gt;')).toBe('&lt;1>x&lt;/1>');
  });

  it.each([
    ['other attributes first', '<span class="x" id="1">a</span>', '<1>a</1>'],
    ['single quotes', "<span id='1'>a</span>", '<1>a</1>'],
    ['no quotes', '<span id=1>a</span>', '<1>a</1>'],
    ['no quotes and a slash', 'a <img id=2/> b', 'a <2/> b'],
    ['a closed image', 'a <img id="2"></img> b', 'a <2/> b'],
    ['a slash', 'a <img id="2" /> b', 'a <2/> b'],
    ['spaces inside', '<span  id = "1" >a</span >', '<1>a</1>'],
    ['spaces in front', '< span id="1">a</ span> < img id="2">', '<1>a</1> <2/>'],
    ['upper case', '<SPAN ID="1">a</SPAN><IMG ID="2">', '<1>a</1><2/>'],
  ])('tolerates %s', (_, html, tagged) => {
    expect(fromHtml(html)).toBe(tagged);
  });

  it.each([
    ['foreign elements', 'a <b>c <i>d</i></b><br>e', 'a c de'],
    ['spans without a number', '<span>a</span> <span id="x">b</span>', 'a b'],
    ['comments', 'a<!-- b -->c', 'ac'],
    ['a closing tag too many', 'a</span> b', 'a b'],
  ])('drops %s and keeps their text', (_, html, tagged) => {
    expect(fromHtml(html)).toBe(tagged);
  });

  it('closes a span that the engine left open', () => {
    expect(fromHtml('<span id="1">a')).toBe('<1>a</1>');
  });

  it('gives back every tagged text that went out as HTML', () => {
    fc.assert(
      fc.property(taggedText, (tagged) => {
        expect(fromHtml(toHtml(tagged))).toBe(tagged);
      }),
    );
  });

  it('lets no markup of an answer through but numbered tags', () => {
    const piece = fc.constantFrom(
      '<',
      '>',
      '&',
      '/',
      'span',
      'img',
      ' id=',
      '"1"',
      'script',
      '&lt;',
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const rest = fromHtml(pieces.join('')).replaceAll(/<\/?\d+\/?>/g, '');
        expect(rest).not.toContain('<');
      }),
    );
  });
});

/** HTML knows no control characters, so a text with such could not come back. */
const words = fc
  .string({ unit: fc.constantFrom('क', 'ा', ' ', '<', '>', '&', ';', '"', '1', '/', 'amp', '😀') })
  .filter((text) => text !== '');

const nested: fc.Arbitrary<Token[]> = fc.letrec<{ tokens: Token[]; piece: Token[] }>((tie) => ({
  piece: fc.oneof(
    { depthSize: 'small' },
    words.map((value): Token[] => [{ type: 'text', value }]),
    fc.nat(99).map((n): Token[] => [{ type: 'empty', n }]),
    fc
      .tuple(fc.nat(99), tie('tokens'))
      .map(([n, inside]): Token[] => [{ type: 'open', n }, ...inside, { type: 'close', n }]),
  ),
  tokens: fc.array(tie('piece'), { maxLength: 4 }).map((pieces) => pieces.flat()),
})).tokens;

const taggedText = nested.map(serialiseTagged);
