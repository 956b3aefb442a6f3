import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openTemplates } from '../src/open-templates.ts';
import { type FolderContents, temporaryFolder } from './support/temporary-folder.ts';

const HOSTILE = '<script>alert("राम & श्याम")</script>';

/** Renders a template of these files, the folders in their order. */
async function render(
  name: string,
  data: Readonly<Record<string, unknown>>,
  ...folders: FolderContents[]
): Promise<string> {
  const places = await Promise.all(folders.map((files) => temporaryFolder(files)));
  return (await openTemplates(places)).render(name, data);
}

describe('templates', () => {
  it('are found by their name without the ending', async () => {
    const files = { 'page.html.hbs': '<p>{{text}}</p>', 'notes.txt': 'no template' };
    expect(await render('page.html', { text: 'राम' }, files)).toBe('<p>राम</p>');
  });

  it('escape what stands in HTML', async () => {
    const text = await render('page.html', { text: HOSTILE }, { 'page.html.hbs': '{{text}}' });
    expect(text).not.toMatch(/[<">]/);
    expect(text).toContain('राम &amp; श्याम');
  });

  it.each(['side.md', 'setu.css'])('leave %s as it is: it has no HTML to escape', async (name) => {
    const text = await render(name, { text: HOSTILE }, { [`${name}.hbs`]: '{{text}}' });
    expect(text).toBe(HOSTILE);
  });

  it('of the publication win over those of Setu, one by one', async () => {
    const folders = [
      { 'page.html.hbs': 'own' },
      { 'page.html.hbs': 'shipped', 'index.html.hbs': 'shipped index' },
    ];
    expect(await render('page.html', {}, ...folders)).toBe('own');
    expect(await render('index.html', {}, ...folders)).toBe('shipped index');
  });

  it('may lie in no folder at all', async () => {
    const folder = path.join(await temporaryFolder(), 'none');
    const shipped = await temporaryFolder({ 'page.html.hbs': 'shipped' });
    expect((await openTemplates([folder, shipped])).render('page.html', {})).toBe('shipped');
  });

  it('that are broken are refused before anything is rendered', async () => {
    const folder = await temporaryFolder({ 'page.html.hbs': '{{#if title}}' });
    await expect(openTemplates([folder])).rejects.toMatchObject({ code: 'config' });
  });

  it.each([
    ['is broken', 'page.html', /Template page\.html\.hbs: Parse error on line 1/],
    ['asks for what there is not', 'typo.html', /Template typo\.html\.hbs: .*titel/],
    ['is missing', 'other.html', /There is no template other\.html\.hbs/],
    ['reaches for code', 'code.html', /Template code\.html\.hbs/],
  ])('are named when one %s', async (_, name, message) => {
    const files = {
      ...(name === 'page.html' ? { 'page.html.hbs': '{{#if title}}' } : {}),
      'typo.html.hbs': '{{titel}}',
      'code.html.hbs': '{{title.constructor.constructor}}',
    };
    await expect(render(name, { title: 'राम' }, files)).rejects.toMatchObject({
      code: 'config',
      message: expect.stringMatching(message) as string,
    });
  });
});
