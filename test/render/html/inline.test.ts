import fc from 'fast-check';
import { toHtml } from 'hast-util-to-html';
import { beforeAll, describe, expect, it } from 'vitest';
import { inlineNodes, safeUrl, textNodes } from '../../../src/render/html/inline.ts';
import type { Edition } from '../../../src/render/edition.ts';
import type { Language, Tag } from '../../../src/types.ts';
import { Workshop } from '../editions.ts';

let edition: Edition;
beforeAll(async () => {
  const workshop = await Workshop.open();
  edition = workshop.edition(await workshop.readText('क'));
});

const strong = (n: number): Tag => ({
  n,
  opaque: false,
  open: '**',
  close: '**',
  inline: { kind: 'strong' },
});
const link = (n: number, url: string): Tag => ({
  n,
  opaque: false,
  open: '[',
  close: ')',
  inline: { kind: 'link', url },
});
const code = (n: number): Tag => ({
  n,
  opaque: true,
  open: '`<b>`',
  close: '',
  inline: { kind: 'code', value: '<b>' },
});

const shown = (text: string, tags: readonly Tag[] = [], language: Language = 'hi'): string => {
  const side = { edition, language, lang: language };
  return toHtml({ type: 'root', children: inlineNodes({ id: 'x', block: 'b', text, tags }, side) });
};

describe('a name that is to be kept', () => {
  const name: Tag = {
    n: 1,
    opaque: true,
    open: '<span translate="no">रेशम</span>',
    close: '',
    inline: { kind: 'kept', value: 'रेशम' },
  };

  it('stands in both languages as it was written', () => {
    expect(shown('<1/> में', [name])).toBe('<span translate="no">रेशम</span> में');
    expect(shown('in <1/>', [name], 'en')).toBe(
      'in <span translate="no"><span lang="hi">रेशम</span></span>',
    );
  });
});

describe('tagged text', () => {
  it.each([
    ['<1>क</1> ख', '<strong>क</strong> ख'],
    ['<1>क', '<strong>क</strong>'],
    ['क</1>', 'क'],
    ['<1>क<2>ख</1>ग</2>', '<strong>क<strong>ख</strong></strong>ग'],
    ['<9>क</9><8/>', 'क'],
    ['<1/>क', 'क'],
    ['<3>क</3>', '<code lang="zxx" translate="no">&#x3C;b></code>क'],
    ['&lt;b> &amp;amp; <b>क</b>', '&#x3C;b> &#x26;amp; &#x3C;b>क&#x3C;/b>'],
  ])('%s is shown as %s', (text, html) => {
    const tags = [strong(1), strong(2), code(3)];
    expect(shown(text, tags).replaceAll(/<span lang="en">(.*?)<\/span>/g, '$1')).toBe(html);
  });

  it('shows an e-mail address as it is written', () => {
    const inline = { kind: 'autolink', url: 'mailto:ram@a.in' } as const;
    const address = { n: 1, opaque: true, open: 'ram@a.in', close: '', inline };
    const shownAs = '<a href="mailto:ram@a.in" lang="zxx" translate="no">ram@a.in</a>';
    expect(shown('<1/>', [address])).toBe(shownAs);
  });

  it('declares no English in romanised Hindi', () => {
    const side = { edition, language: 'hi', lang: 'hi', romanised: true } as const;
    const tagged = { id: 'x', block: 'b', text: 'Ram ne सेतु banaya', tags: [] };
    const html = toHtml({ type: 'root', children: inlineNodes(tagged, side) });
    expect(html).toBe('Ram ne <span lang="hi">सेतु</span> banaya');
  });

  it('has no link within a link', () => {
    const tags = [link(1, 'https://a.in'), link(2, 'https://b.in')];
    expect(shown('<1>क <2>ख</2></1>', tags)).toBe('<a href="https://a.in">क ख</a>');
  });

  it('drops the address of a link that could do harm, and keeps its words', () => {
    expect(shown('<1>क</1>', [link(1, 'java\nscript:alert(1)')])).toBe('<a>क</a>');
  });
});

describe('a danda', () => {
  it.each([
    ['क ।', 'क&nbsp;।'],
    ['क \n ॥', 'क&nbsp;॥'],
    ['<1>क</1> ।', '<strong>क</strong>&nbsp;।'],
    ['<1>क </1>।', '<strong>क&nbsp;</strong>।'],
    ['क <1>।</1>', 'क&nbsp;<strong>।</strong>'],
    ['क । ख', 'क&nbsp;। ख'],
  ])('never begins a line: %s', (text, html) => {
    expect(shown(text, [strong(1)]).replaceAll('\u00A0', '&nbsp;')).toBe(html);
  });
});

describe('textNodes', () => {
  it('declares words of the other script, in one stretch', () => {
    const html = toHtml({ type: 'root', children: textNodes('राम ने World News देखा।', 'hi') });
    expect(html).toBe('राम ने <span lang="en">World News</span> देखा।');
  });

  it('loses no letter but the white space before a danda', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom<Language>('hi', 'en'),
        (text, language) => {
          const read = textNodes(text, language).map((node) =>
            node.type === 'element'
              ? node.children.map((child) => ('value' in child ? child.value : '')).join('')
              : 'value' in node
                ? node.value
                : '',
          );
          expect(read.join('')).toBe(text.replace(/[ \t\r\n]+(?=[।॥])/g, '\u00A0'));
        },
      ),
    );
  });
});

describe('safeUrl', () => {
  it.each([
    'https://example.org/a?b=c#d',
    'HTTP://EXAMPLE.ORG',
    'mailto:a@b.in',
    'tel:+91',
    '//example.org',
    'page.html',
    '../a/b:c.html',
    '#fn-1',
    '?q=a:b',
    'हिन्दी/पन्ना.html',
    '',
  ])('lets %j through as it is', (url) => {
    expect(safeUrl(url)).toBe(url);
  });

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    '\u0001javascript:alert(1)',
    'java\tscript:alert(1)',
    'java\nscript:alert(1)',
    'javascript\r:alert(1)',
    '\u00A0javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    'file:///etc/passwd',
    'blob:https://a.in/1',
    'view-source:https://a.in',
    'x:y',
    '\\javascript:alert(1)',
    ':',
  ])('refuses %j', (url) => {
    expect(safeUrl(url)).toBeUndefined();
  });

  it('lets no browser see another scheme than the four', () => {
    const piece = fc.constantFrom(
      'java',
      'script',
      'data',
      ':',
      '\t',
      '\n',
      ' ',
      '\u0000',
      '/',
      '#',
      'X',
      'http',
      '&colon;',
      '\\',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const url = safeUrl(pieces.join(''));
        const page = 'https://here.example/page';
        if (url === undefined || !URL.canParse(url, page)) return;
        const { protocol } = new URL(url, page);
        expect(['http:', 'https:', 'mailto:', 'tel:']).toContain(protocol);
      }),
      { numRuns: 2000 },
    );
  });
});
