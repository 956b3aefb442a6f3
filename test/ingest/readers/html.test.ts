import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { html } from '../../../src/ingest/readers/html.ts';
import { documentOf } from '../../support/document-of.ts';

const read = async (page: string): Promise<string> => html.read(new TextEncoder().encode(page));

describe('the reader html', () => {
  it.each([
    ['article', '<main><p>main</p><article><p>राम।</p></article></main>'],
    ['main', '<p>ऊपर</p><main><p>राम।</p></main><footer>नीचे</footer>'],
    ['body', '<p>राम।</p>'],
  ])('reads the %s rather than the page round it', async (_, body) => {
    expect(await read(`<!doctype html><html><body>${body}</body></html>`)).toBe('राम।\n');
  });

  it('leaves out scripts, styles and comments', async () => {
    expect(await read('<script>x()</script><style>p{}</style><p>राम।<!-- x --></p>')).toBe(
      'राम।\n',
    );
  });

  it('makes front matter of title, author and description', async () => {
    const { meta, blocks } = documentOf(
      await read(
        `<title>
           चौखट: "एक
           कहानी"
         </title><meta name="author" content="रेवा: सनाढ्य"><meta name="description" content="--- # सार">
         <meta name="viewport" content="x"><p>राम।</p>`,
      ),
    );
    expect(meta).toEqual({
      title: 'चौखट: "एक कहानी"',
      author: 'रेवा: सनाढ्य',
      description: '--- # सार',
    });
    expect(blocks.map(({ text }) => text)).toEqual(['चौखट: "एक कहानी"', '--- # सार', 'राम।']);
  });

  it('makes no front matter of nothing', async () => {
    expect(await read('<title> </title><meta name="author" content=""><p>राम।</p>')).toBe('राम।\n');
  });

  it('keeps headings, emphasis, links, images, lists and tables', async () => {
    const page = `<h2>दिन</h2><p>बहुत <strong>बड़ा</strong> <em>घर</em>, <a href="https://a.in">यहाँ</a>
      <img src="a.png" alt="चित्र"></p><ul><li>एक<li>दो</ul><ol><li>तीन</ol>
      <table><tr><th>नाम<th>आयु<tr><td>राम<td>१०</table>`;
    expect(await read(page)).toMatchInlineSnapshot(`
      "## दिन

      बहुत **बड़ा** *घर*, [यहाँ](https://a.in) ![चित्र](a.png)

      * एक
      * दो

      1. तीन

      | नाम | आयु |
      | --- | --- |
      | राम | १०  |
      "
    `);
  });

  it('writes what only looks like Markdown as text', async () => {
    const { blocks } = documentOf(await read('<p>* क</p><p># ख</p><p>_ग_ ~घ~ &lt;b> [x]</p>'));
    expect(blocks.map(({ text, marks }) => [text, marks.length])).toEqual([
      ['* क', 0],
      ['# ख', 0],
      ['_ग_ ~घ~ <b> [x]', 0],
    ]);
  });

  it('does not let text begin front matter', async () => {
    const { meta, blocks } = documentOf(await read('<p>---<br>title: x<br>---</p><p>राम।</p>'));
    expect(meta).toEqual({});
    expect(blocks.at(-1)?.text).toBe('राम।');
  });

  it('keeps names out of translation that the author marked', async () => {
    const { blocks } = documentOf(
      await read('<p>पुरानी <span translate="no">रेशम *विला*</span>।</p><p translate="no">मीरा</p>'),
    );
    expect(blocks.map(({ text }) => text)).toEqual(['पुरानी रेशम *विला*।', 'मीरा']);
    expect(blocks.flatMap(({ marks }) => marks.map(({ inline }) => inline))).toEqual([
      { kind: 'kept', value: 'रेशम *विला*' },
      { kind: 'kept', value: 'मीरा' },
    ]);
  });

  it.each([
    '<meta charset="windows-1252">',
    "<META http-equiv='Content-Type' content='text/html; charset=windows-1252'>",
  ])('refuses a page that declares another encoding, and names it: %s', async (meta) => {
    await expect(read(`<!doctype html>${meta}<p>राम।`)).rejects.toMatchObject({
      code: 'input',
      message: expect.stringContaining('windows-1252') as string,
    });
  });

  it.each(['utf-8', 'UTF8', 'utf-16', 'us-ascii'])(
    'reads a page that declares %s',
    async (name) => {
      expect(await read(`<meta charset=${name}><p>राम।`)).toBe('राम।\n');
    },
  );

  it('believes the byte-order mark rather than the page', async () => {
    expect(await read('\u{FEFF}<meta charset="windows-1252"><p>राम।')).toBe('राम।\n');
  });

  it('shows something of a page that is nothing but links', async () => {
    expect(await read('<ul><li><a href="/a">राम</a><li><a href="/b">सीता</a></ul>')).toContain(
      'राम',
    );
    expect(await read('<nav><a href="/a">राम</a></nav>')).toContain('राम');
  });

  it('keeps all words of an article, however its tags are placed', async () => {
    const word = fc.constantFrom('राम', 'सीता', 'घर', 'नदी।', 'पानी');
    const tag = fc.constantFrom(
      'p',
      'h2',
      'div',
      'b',
      'ul',
      'li',
      'span',
      'table',
      'td',
      'br',
      'sup',
    );
    const box = fc.constantFrom('div', 'section', 'blockquote', 'table', 'td', 'center');
    const pieces = fc.array(fc.tuple(tag, word), { minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(pieces, fc.array(box, { maxLength: 3 }), async (some, open) => {
        const inner = some.map(([name, text]) => `<${name}>${text}</${name}>`).join(' ');
        const { blocks } = documentOf(
          await read(`<article>${open.map((name) => `<${name}>`).join('')}${inner}</article>`),
        );
        const letters = (text: string): string =>
          [...text.replace(/[^\p{L}\p{M}]/gu, '')].sort().join('');
        const typed = some.map(([, text]) => text).join('');
        expect(letters(blocks.map(({ text }) => text).join(''))).toBe(letters(typed));
      }),
      { numRuns: 300 },
    );
  });

  it('keeps paragraphs apart that stand in bold as a whole', async () => {
    expect(await read('<b><p>राम एक</p><p>सीता दो</p></b>')).toBe('राम एक\n\nसीता दो\n');
  });

  it.each([
    ['links', '<a href="/a">राम</a> '],
    ['open boxes of text', '<div>राम गया।</div>'],
    ['breaks', 'राम<br>'],
    ['paragraphs cut by breaks', 'राम<br><br>'],
    ['notes', '<sup><a href="#n">1</a></sup>'],
    ['articles', '<article><p>राम घर गया।</article>'],
    ['rows', '<table><tr><td>राम<td>सीता</table>'],
    ['kept names', '<b translate=no>राम</b> '],
  ])('reads very many %s in time', async (_, piece) => {
    expect(await read(piece.repeat(60_000 / piece.length))).not.toBe('');
  });
});
