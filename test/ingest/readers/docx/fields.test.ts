import { describe, expect, it } from 'vitest';
import { external, p, run } from './make-docx.ts';
import { markdownOf } from './read.ts';

describe('the reader docx: links and fields', () => {
  const relations = external('rId9', 'hyperlink', 'https://a.in/x?a=1&amp;b=2');
  const field = (instruction: string, shown: string): string =>
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r>' +
    `<w:r><w:instrText>${instruction.slice(0, 4)}</w:instrText></w:r>` +
    `<w:r><w:instrText>${instruction.slice(4)}</w:instrText></w:r>` +
    `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(shown)}` +
    '<w:r><w:fldChar w:fldCharType="end"/></w:r>';

  it('keeps links, with the looks inside of them', async () => {
    const body = p(
      `${run('देखें ')}<w:hyperlink r:id="rId9">${run('यह ')}${run('पता', '<w:bCs/>')}</w:hyperlink>`,
    );
    expect(await markdownOf(body, { relations })).toBe('देखें [यह **पता**](https://a.in/x?a=1\\&b=2)');
  });

  it('keeps links by field codes', async () => {
    const body =
      p(field(' HYPERLINK "https://a.in" \\o "x" ', 'यहाँ') + run(' और')) +
      p(`<w:fldSimple w:instr=' HYPERLINK "mailto:ram@a.in" '>${run('राम')}</w:fldSimple>`);
    expect(await markdownOf(body)).toBe('[यहाँ](https://a.in) और\n\n[राम](mailto:ram@a.in)');
  });

  it.each([
    ['a place in the file', `<w:hyperlink w:anchor="_Toc1">${run('राम')}</w:hyperlink>`],
    ['a place in the file, by a field', field(' HYPERLINK \\l "x" ', 'राम')],
    ['a file', field(' HYPERLINK "file:///C:/Users/asha/x.doc" ', 'राम')],
    ['a script', field(' HYPERLINK "javascript:alert(1)" ', 'राम')],
    ['nothing that is there', `<w:hyperlink r:id="rId77">${run('राम')}</w:hyperlink>`],
    ['the page that a field names', field(' PAGEREF _Toc1 \\h ', 'राम')],
  ])('keeps the text alone of a link to %s', async (_, content) => {
    expect(await markdownOf(p(content))).toBe('राम');
  });

  it('hides no text behind a field without an end', async () => {
    const begin =
      '<w:r><w:fldChar w:fldCharType="begin"/><w:instrText> HYPERLINK "</w:instrText></w:r>';
    expect(await markdownOf(p(begin) + p('राम'))).toBe('राम');
  });
});
