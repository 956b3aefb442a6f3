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
});
