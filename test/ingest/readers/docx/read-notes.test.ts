import { describe, expect, it } from 'vitest';
import { external, p, run } from './make-docx.ts';
import { markdownOf } from './read.ts';

describe('the reader docx: notes', () => {
  const ref = (kind: string, id: number): string =>
    `<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:${kind}Reference w:id="${id}"/></w:r>`;
  const note = (kind: string, id: number, inner: string, type = ''): string =>
    `<w:${kind} w:id="${id}"${type}>${inner}</w:${kind}>`;

  it('makes footnotes of footnotes and endnotes, in the order of the text', async () => {
    const footnotes =
      note('footnote', 0, p('x'), ' w:type="separator"') +
      note(
        'footnote',
        2,
        p(`<w:r><w:footnoteRef/></w:r>${run(' पहली ')}${run('टिप्पणी', '<w:bCs/>')}`) + p('फिर'),
      ) +
      note('footnote', 3, p('अनाथ'));
    const endnotes = note('endnote', 2, p('अंत की'));
    const body = p(run('राम') + ref('footnote', 2) + run('। सीता।') + ref('endnote', 2));
    expect(await markdownOf(body, { footnotes, endnotes })).toBe(
      'राम[^1]। सीता।[^2]\n\n[^1]: पहली **टिप्पणी**\n\n    फिर\n\n[^2]: अंत की',
    );
  });

  it('leaves out the sign of a note that is not there', async () => {
    expect(await markdownOf(p(run('राम।') + ref('footnote', 7)))).toBe('राम।');
  });

  it('ends with notes that mention themselves and each other', async () => {
    const footnotes =
      note('footnote', 1, p(run('एक') + ref('footnote', 1) + ref('footnote', 2))) +
      note('footnote', 2, p('दो'));
    expect(await markdownOf(p(run('राम') + ref('footnote', 1)), { footnotes })).toBe(
      'राम[^1]\n\n[^1]: एक[^1][^2]\n\n[^2]: दो',
    );
  });

  it('finds the links of a note in the relations of the notes', async () => {
    const footnotes = note(
      'footnote',
      1,
      p(`<w:hyperlink r:id="rId1">${run('यहाँ')}</w:hyperlink>`),
    );
    const noteRelations = external('rId1', 'hyperlink', 'https://a.in');
    const body = p(run('राम') + ref('footnote', 1));
    expect(await markdownOf(body, { footnotes, noteRelations })).toContain('[यहाँ](https://a.in)');
  });
});
