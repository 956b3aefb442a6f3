import { describe, expect, it } from 'vitest';
import { p, part, run, table } from './make-docx.ts';
import { markdownOf } from './read.ts';

describe('the reader docx: reviewers', () => {
  it('accepts tracked changes: insertions stand, deletions go', async () => {
    const body = p(
      run('राम ') +
        `<w:ins w:id="1">${run('घर ')}</w:ins><w:del w:id="2"><w:r><w:delText>वन </w:delText></w:r></w:del>` +
        `<w:moveFrom w:id="3">${run('कल ')}</w:moveFrom>${run('गया')}<w:moveTo w:id="4">${run(' कल')}</w:moveTo>`,
    );
    expect(await markdownOf(body)).toBe('राम घर गया कल');
  });

  it('joins paragraphs whose mark between them was deleted', async () => {
    const deleted = '<w:rPr><w:del w:id="1"/></w:rPr>';
    const body = p('राम ', deleted) + p('घर ', deleted) + p('गया।') + p('अंत', deleted);
    expect(await markdownOf(body)).toBe('राम घर गया।\n\nअंत');
  });

  it('leaves comments out', async () => {
    const body = p(
      `<w:commentRangeStart w:id="0"/>${run('राम')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>`,
    );
    const files = {
      'word/comments.xml': part('comments', `<w:comment w:id="0">${p('x')}</w:comment>`),
    };
    expect(await markdownOf(body, { files })).toBe('राम');
  });

  it('leaves deleted rows of tables out', async () => {
    const body = table(['क', 'ख'], ['ग', 'घ']).replace(
      '</w:tr><w:tr>',
      '</w:tr><w:tr><w:trPr><w:del w:id="1"/></w:trPr>',
    );
    expect(await markdownOf(body)).toBe('| क | ख |\n| - | - |');
  });
});
