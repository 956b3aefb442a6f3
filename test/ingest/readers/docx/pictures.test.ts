import { describe, expect, it } from 'vitest';
import { external, image, p, picture, PNG, run, type Parts } from './make-docx.ts';
import { markdownOf, read } from './read.ts';

describe('the reader docx: pictures and boxes', () => {
  const withPng: Parts = {
    relations: image('p1', 'media/image1.png'),
    files: { 'word/media/image1.png': PNG },
  };

  it('carries pictures under names made of their content, with alt text', async () => {
    const body = p(run('देखें ') + picture('p1', 'गाँव का\n घर')) + p(picture('p1'));
    const { markdown, files } = await read({ body, ...withPng });
    const name = files?.[0]?.name;
    expect(name).toMatch(/^image-[0-9a-f]{16}\.png$/);
    expect(markdown).toBe(`देखें ![गाँव का घर](${name})\n\n![](${name})\n`);
    expect(files).toEqual([{ name, bytes: expect.anything() as unknown }]);
    expect(Buffer.from(files?.[0]?.bytes ?? []).equals(PNG)).toBe(true);
  });

  it('keeps the link round a picture', async () => {
    const relations = `${withPng.relations}${external('rId9', 'hyperlink', 'https://a.in')}`;
    const body = p(`<w:hyperlink r:id="rId9">${picture('p1', 'घर')}</w:hyperlink>`);
    expect(await markdownOf(body, { ...withPng, relations })).toMatch(
      /^\[!\[घर\]\(image-\w+\.png\)\]\(https:\/\/a\.in\)$/,
    );
  });

  it('reads the pictures of old Word files', async () => {
    const body = p(
      '<w:r><w:pict><v:shape alt="घर"><v:imagedata r:id="p1"/></v:shape></w:pict></w:r>',
    );
    expect(await markdownOf(body, withPng)).toMatch(/^!\[घर\]\(image-\w+\.png\)$/);
  });

  it.each([
    ['media/a.emf', 'x', 'is in a format that browsers do not show (EMF)'],
    ['media/a.wmf', 'x', 'is in a format that browsers do not show (WMF)'],
    ['media/a.png', 'no picture', 'is in a format that browsers do not show'],
    ['media/a.svg', '<svg onload="x()"/>', 'is an SVG that could run code'],
  ])('names a picture that cannot be shown: %s', async (target, content, reason) => {
    const body = p(run('राम') + picture('p1', 'घर'));
    const { markdown, files, findings } = await read({
      body,
      relations: image('p1', target),
      files: { [`word/${target}`]: content },
    });
    expect(markdown).toBe('राम\n');
    expect(files).toEqual([]);
    expect(findings).toMatchObject([{ rule: 'image', severity: 'warning' }]);
    expect(findings?.[0]?.message).toContain(`"घर" ${reason}`);
  });

  it('carries an SVG that is a picture and nothing else', async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>';
    const files = { 'word/media/a.svg': svg };
    const found = await read({
      body: p(picture('p1')),
      relations: image('p1', 'media/a.svg'),
      files,
    });
    expect(found.files).toMatchObject([{ name: expect.stringMatching(/\.svg$/) as string }]);
  });

  it('names a picture that is missing, and follows none to another place', async () => {
    const relations =
      image('p1', '../../../etc/passwd.png') + external('p2', 'image', 'file:///etc/a.png');
    const { markdown, files, findings } = await read({
      body: p(picture('p1') + run('राम') + picture('p2')),
      relations,
    });
    expect([markdown, files]).toEqual(['राम\n', []]);
    expect(findings?.[0]?.message).toContain('is missing in the file');
  });

  it('leaves a picture of another site to those who judge all images', async () => {
    const relations = external('p1', 'image', 'https://a.in/a.png');
    const body = p(picture('p1', 'घर').replace('r:embed', 'r:link'));
    expect(await markdownOf(body, { relations })).toBe('![घर](https://a.in/a.png)');
  });

  it('reads a text box once, behind its paragraph', async () => {
    const box = `<w:txbxContent>${p('डिब्बे में')}</w:txbxContent>`;
    const body = p(
      `${run('राम')}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box}</wps:txbx></w:drawing></mc:Choice>` +
        `<mc:Fallback><w:pict><v:textbox>${box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>${run(' गया।')}`,
    );
    expect(await markdownOf(body)).toBe('राम गया।\n\nडिब्बे में');
  });
});
