import { describe, expect, it, test } from 'vitest';
import type { Block, Mark } from '../../src/types.ts';
import { documentOf } from '../support/document-of.ts';

const firstBlock = (markdown: string): Block => documentOf(markdown).blocks[0] as Block;

/** Markup as `kind[what it covers]open…close`, of the first block. */
const marksOf = (markdown: string): string[] => {
  const { text, marks } = firstBlock(markdown);
  return marks.map(({ inline, from, to, open, close, opaque }: Mark) => {
    const covered = JSON.stringify(text.slice(from, to)).slice(1, -1);
    return `${inline.kind}[${covered}] ${open}${opaque ? '' : `…${close}`}`;
  });
};

describe('inline markup', () => {
  test.each([
    ['strong text', 'क **ख** ग', ['strong[ख] **…**']],
    ['strong text with underscores', 'क __ख__ ग', ['strong[ख] __…__']],
    ['emphasis', 'क *ख* ग', ['emphasis[ख] *…*']],
    ['struck-out text', 'क ~~ख~~ ग', ['delete[ख] ~~…~~']],
    ['a link', 'क [ख](https://a.in) ग', ['link[ख] […](https://a.in)']],
    ['a reference', 'क [ख][r] ग\n\n[r]: u', ['link[ख] […][r]']],
    ['a reference by its own text', 'क [ख] ग\n\n[ख]: u', ['link[ख] […][ख]']],
    ['a collapsed reference', 'क [ख][] ग\n\n[ख]: u', ['link[ख] […][ख]']],
    [
      'an address in brackets',
      'क <https://a.in/ख> ग',
      ['autolink[https://a.in/ख] <https://a.in/ख>'],
    ],
    ['a bare address', 'क https://a.in/ख ग', ['autolink[https://a.in/ख] https://a.in/ख']],
    ['a mail address', 'क ram@a.in ग', ['autolink[ram@a.in] ram@a.in']],
    ['inline code', 'क `x < y` ग', ['code[x < y] `x < y`']],
    ['code with backticks', 'क `` `x` `` ग', ['code[`x`] `` `x` ``']],
    ['an image', 'क ![ख](a.png) ग', ['image[] ![ख](a.png)']],
    ['an image by reference', 'क ![ख][r] ग\n\n[r]: a.png', ['image[] ![ख][r]']],
    ['a break by two spaces', 'क  \nख', ['break[\\n]   \n']],
    ['a break by a backslash', 'क\\\nख', ['break[\\n] \\\n']],
    ['a break by HTML', 'क<br />ख', ['break[\\n] <br />']],
    ['a footnote', 'क[^टिप्पणी] ग\n\n[^टिप्पणी]: ख', ['footnote[] [^टिप्पणी]']],
    ['known HTML', 'क <kbd>ख</kbd> ग', ['html[ख] <kbd>…</kbd>']],
    ['unknown HTML', 'क <span class="x">ख</span> ग', ['raw[] <span class="x">', 'raw[] </span>']],
    [
      'a name that is to be kept',
      'क <span translate="no">राम *कुटी*</span> ग',
      ['kept[राम कुटी] <span translate="no">राम *कुटी*</span>'],
    ],
    [
      'a kept name within another',
      'क <b class="x notranslate">ख <b>ग</b></b>',
      ['kept[ख ग] <b class="x notranslate">ख <b>ग</b></b>'],
    ],
    [
      'a name that is to be translated',
      '<b translate="yes">ख</b>',
      ['raw[] <b translate="yes">', 'raw[] </b>'],
    ],
    ['a kept name without an end', '<i translate=no>ख', ['raw[] <i translate=no>']],
    ['HTML that is not closed', 'क <kbd>ख ग', ['raw[] <kbd>']],
    ['a comment', 'क <!-- ख --> ग', ['raw[] <!-- ख -->']],
  ])('reads %s', (_, markdown, marks) => {
    expect(marksOf(markdown)).toEqual(marks);
  });

  it('is text without it', () => {
    expect(firstBlock('क **ख *ग*** [घ](u) `च` ![छ](a.png)[^1] &amp; \\*\n\n[^1]: x')).toMatchObject(
      {
        text: 'क ख ग घ च  & *',
        range: [0, 47],
      },
    );
  });

  it('lists outer markup before inner', () => {
    expect(marksOf('**क *ख* [ग](u)**')).toEqual([
      'strong[क ख ग] **…**',
      'emphasis[ख] *…*',
      'link[ग] […](u)',
    ]);
    expect(marksOf('***क***')).toEqual(['emphasis[क] *…*', 'strong[क] **…**']);
    expect(marksOf('<b>क <i>ख</i></b>')).toEqual(['html[क ख] <b>…</b>', 'html[ख] <i>…</i>']);
  });

  it("keeps the author's own way to write a reference, escapes and all", () => {
    expect(marksOf('[मन][क\\]ख]\n\n[क\\]ख]: u')).toEqual(['link[मन] […][क\\]ख]']);
    expect(marksOf('[*मन* की]\n\n[*मन* की]: u')[0]).toBe('link[मन की] […][*मन* की]');
  });

  it('puts the link round an image into the image, and drops no title of it', () => {
    const markdown = '[![चित्र](a.png)](<https://a.in/x y> "नाम")';
    const [mark] = firstBlock(markdown).marks;
    expect(mark).toMatchObject({
      open: markdown,
      inline: { kind: 'image', link: 'https://a.in/x y' },
    });
    expect(documentOf(mark?.open ?? '').blocks).toEqual(documentOf(markdown).blocks);
  });

  it('puts a link round several images into each of them', () => {
    const { marks } = firstBlock('[![क](a.png) ![ख](b.png)](u)');
    // Between the two is a space, which is text of the link.
    expect(marks.map(({ inline }) => inline.kind)).toEqual(['link', 'image', 'image']);
    expect(firstBlock('[![क](a.png)![ख](b.png)](u)').marks).toMatchObject([
      { inline: { url: 'a.png', link: 'u' } },
      { inline: { url: 'b.png', link: 'u' } },
    ]);
  });

  it('keeps an image, but not the empty emphasis round it', () => {
    expect(marksOf('क **![ख](a.png)**')).toEqual(['image[] ![ख](a.png)']);
  });

  it.each([
    ['a danda', 'देखें https://a.in/b। फिर', 'https://a.in/b', 'देखें https://a.in/b। फिर'],
    ['a danda and no space', 'https://a.in/b।फिर', 'https://a.in/b', 'https://a.in/b।फिर'],
    ['a closing quotation mark', '“https://a.in/b” पर', 'https://a.in/b', '“https://a.in/b” पर'],
    ['an ellipsis', 'https://a.in… पर', 'https://a.in', 'https://a.in… पर'],
  ])('ends an address at %s', (_, markdown, url, text) => {
    const block = firstBlock(markdown);
    expect(block.text).toBe(text);
    expect(block.marks).toMatchObject([{ open: `<${url}>`, inline: { kind: 'autolink', url } }]);
  });

  it('leaves as text what only GitHub would link, and knows the place of it', () => {
    const markdown = '# देखें “www.example.com” पर';
    expect(firstBlock(markdown)).toMatchObject({
      text: 'देखें “www.example.com” पर',
      range: [2, markdown.length],
    });
  });

  it('reads a paragraph across the lines of a quotation', () => {
    expect(firstBlock('> क\n> **ख\n> ग**')).toMatchObject({ text: 'क\nख\nग', range: [2, 15] });
  });
});
