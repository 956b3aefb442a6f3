import { describe, expect, it } from 'vitest';
import { documentOf } from '../../support/document-of.ts';
import { image, p, picture, PNG, run, style, styled } from './docx/make-docx.ts';
import { markdownOf, read } from './docx/read.ts';

describe('the reader docx: paragraphs', () => {
  it('reads paragraphs, and leaves out empty ones', async () => {
    const body = p('राम घर गया।') + p('') + '<w:p/>' + p(' ') + p('सीता आई।');
    expect(await markdownOf(body)).toBe('राम घर गया।\n\nसीता आई।');
  });

  it.each([
    ['heading 1', '# दिन'],
    ['Heading 3', '### दिन'],
    ['heading 9', '###### दिन'],
    ['शीर्षक 1', '# दिन'],
    ['शीर्षक २', '## दिन'],
    ['Heading of a table', 'दिन'],
  ])('knows a heading by the name of its style: %s', async (name, expected) => {
    expect(await markdownOf(styled('x', 'दिन'), { styles: style('x', name) })).toBe(expected);
  });

  it('knows a heading by what its style is based on', async () => {
    const styles = style('h', 'heading 2') + style('adhyay', 'अध्याय', '<w:basedOn w:val="h"/>');
    expect(await markdownOf(styled('adhyay', 'पहला'), { styles })).toBe('## पहला');
  });

  it('knows a heading by its outline level, of its own or of its style', async () => {
    const level = (value: number): string => `<w:outlineLvl w:val="${value}"/>`;
    const styles = style('x', 'अध्याय', `<w:pPr>${level(1)}</w:pPr>`);
    const body = p('एक', level(0)) + styled('x', 'दो') + p('पाठ', level(9));
    expect(await markdownOf(body, { styles })).toBe('# एक\n\n## दो\n\nपाठ');
  });

  it('takes a heading’s bold type for no emphasis, and its lines for one', async () => {
    const bold = '<w:rPr><w:b/><w:bCs/></w:rPr>';
    const styles = style('h', 'heading 1', bold);
    const body = styled('h', run('दिन', '<w:bCs/>') + '<w:r><w:br/></w:r>' + run('पहला'));
    expect(await markdownOf(body, { styles })).toBe('# दिन पहला');
  });

  it('makes quotations of the style Quote, and leaves out the table of contents', async () => {
    const styles = style('q', 'Quote') + style('t', 'toc 1');
    const body = styled('t', 'पहला\t5') + styled('q', 'उसने कहा।');
    expect(await markdownOf(body, { styles })).toBe('> उसने कहा।');
  });

  it('writes what only looks like Markdown as text', async () => {
    const texts = ['1. क', '* ख', '# ग', '_घ_ ~ङ~ &lt;b> [x]', '--- ', '2\\. **च**'];
    const { blocks } = documentOf(await markdownOf(texts.map((text) => p(run(text))).join('')));
    expect(blocks.map(({ text, marks }) => [text, marks.length])).toEqual(
      texts.map((text) => [text.replace('&lt;', '<').trim(), 0]),
    );
  });

  it('keeps line breaks, and those of pages inside of a paragraph', async () => {
    const br = (type = ''): string => `<w:r><w:br${type && ` w:type="${type}"`}/></w:r>`;
    const body =
      p(br('page') + run('एक') + br() + run('दो') + '<w:r><w:cr/></w:r>' + run('तीन') + br()) +
      p(br('page'));
    expect(await markdownOf(body)).toBe('एक\\\nदो\\\nतीन');
  });

  it('reads tabs as space, keeps hard hyphens and drops soft ones', async () => {
    const body = p(
      '<w:r><w:t>राम</w:t><w:tab/><w:t>घर</w:t></w:r>' +
        '<w:r><w:t>-द</w:t><w:softHyphen/><w:t>र\u00adवा</w:t><w:noBreakHyphen/><w:t>ज़ा</w:t></w:r>',
    );
    expect(await markdownOf(body)).toBe('राम घर-दरवा\u2011ज़ा');
  });

  it('reads signs of symbol fonts, and says which it does not know', async () => {
    const sym = (font: string, char: string): string =>
      `<w:r><w:sym w:font="${font}" w:char="${char}"/></w:r>`;
    const body = p(
      sym('Symbol', 'F0B0') + sym('Wingdings', 'F0E0') + sym('Mangal', '0915') + run(' \uf0b7'),
    );
    expect(await markdownOf(body)).toBe('°→क •');
    const { markdown, findings } = await read({ body: p(sym('Webdings', 'F0FF') + run('क')) });
    expect(markdown).toBe('क\n');
    expect(findings).toMatchObject([{ rule: 'symbol', actual: 'F0FF' }]);
  });

  it('reads smart tags, controls, custom XML and simple fields', async () => {
    const body =
      p(`<w:smartTag>${run('भारत')}</w:smartTag> <w:customXml>${run(' में')}</w:customXml>`) +
      `<w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>${p('एक')}</w:sdtContent></w:sdt>` +
      p(`<w:sdt><w:sdtContent>${run('दो')}</w:sdtContent></w:sdt>`) +
      p(`<w:fldSimple w:instr=" DATE ">${run('१ मई')}</w:fldSimple>`);
    expect(await markdownOf(body)).toBe('भारत में\n\nएक\n\nदो\n\n१ मई');
  });
});

describe('the reader docx: title and properties', () => {
  const styles = style('t', 'Title');

  it('makes front matter of title, creator and description', async () => {
    const core =
      '<dc:title>चौखट: "एक"</dc:title><dc:creator>रेवा: सनाढ्य</dc:creator><dc:description>--- # सार</dc:description><dc:subject>x</dc:subject>';
    expect(documentOf(await markdownOf(p('राम।'), { core })).meta).toEqual({
      title: 'चौखट: "एक"',
      author: 'रेवा: सनाढ्य',
      description: '--- # सार',
    });
  });

  it('takes the title that people see before the property, and only once', async () => {
    const core = '<dc:title>Document1</dc:title>';
    const body = styled('t', run('चौखट', '<w:bCs/>')) + p('राम।') + styled('t', 'फिर');
    const { meta, source } = documentOf(await markdownOf(body, { core, styles }));
    expect(meta).toEqual({ title: 'चौखट' });
    expect(source.trim()).toBe('राम।\n\n# फिर');
  });

  it('keeps a title with a picture as a heading', async () => {
    const files = { 'word/a.png': PNG };
    const body = styled('t', picture('p1') + run('चौखट'));
    const markdown = await markdownOf(body, { styles, files, relations: image('p1', 'a.png') });
    expect(markdown).toMatch(/^# !\[\]\(image-\w+\.png\)चौखट$/);
  });

  it('does not let text begin front matter', async () => {
    const { meta, blocks } = documentOf(await markdownOf(p('---') + p('title: x') + p('---')));
    expect(meta).toEqual({});
    expect(blocks.map(({ text }) => text)).toEqual(['---', 'title: x', '---']);
  });
});
