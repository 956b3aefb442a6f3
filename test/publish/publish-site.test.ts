import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { UserConfig } from '../../src/config/schema.ts';
import { readEditions } from '../../src/publish/editions.ts';
import { publishSite } from '../../src/publish/publish-site.ts';
import type { EditionSummary } from '../../src/types.ts';
import { contextOf } from '../render/editions.ts';
import { ofName, parsePage, propertyOf, textOf, wrongLanguages } from '../render/html/page.ts';
import { type FolderContents, temporaryFolder } from '../support/temporary-folder.ts';

let root: string;
beforeEach(async () => {
  root = await temporaryFolder();
});

const edition = (id: string, parts: Partial<EditionSummary> = {}): EditionSummary => ({
  id,
  title: { hi: 'नाम', en: 'Name' },
  description: { hi: null, en: null },
  author: null,
  date: null,
  units: 3,
  machine: 0,
  missing: 0,
  ...parts,
});

const publishAll = (
  built: readonly EditionSummary[],
  present = built.map(({ id }) => id),
  config: UserConfig = {},
): Promise<number> => publishSite(built, new Set(present), contextOf(root, config));

const read = (name: string): Promise<string> => readFile(path.join(root, 'output', name), 'utf8');
const index = async () => parsePage(await read('index.html'));
const listed = async (): Promise<string[]> =>
  ofName(await index(), 'a')
    .map((link) => propertyOf(link, 'href'))
    .map((href) => href.replace('/index.html', ''));

/** Files of an output folder made before. */
async function before(files: FolderContents): Promise<void> {
  const entries = Object.entries(files).map(([name, content]) => [`output/${name}`, content]);
  root = await temporaryFolder(Object.fromEntries(entries) as FolderContents);
}
const manifest = (editions: readonly unknown[]): string => JSON.stringify({ version: 1, editions });

describe('the site', () => {
  it('lists all editions, those of earlier builds too, the newest first', async () => {
    await publishAll([edition('a', { date: '2020-01-01' }), edition('b')]);
    await publishAll([edition('c', { date: '2024-01-01' })], ['a', 'b', 'c']);
    expect(await listed()).toEqual(['c', 'a', 'b']);
  });

  it('shows the newest words for an edition that was built again', async () => {
    await publishAll([edition('a', { title: { hi: 'पुराना', en: null } })]);
    await publishAll([edition('a', { title: { hi: 'नया', en: null } })]);
    expect(textOf(ofName(await index(), 'main')[0])).toContain('नया');
    expect(textOf(ofName(await index(), 'main')[0])).not.toContain('पुराना');
  });

  it('takes away the editions of documents that are gone', async () => {
    await before({
      'editions.json': manifest([edition('a'), edition('b')]),
      'a/index.html': 'A',
      'b/parallel.json': '{}',
      'b/img/x.png': 'B',
      'notes/mine.txt': 'mine',
    });
    await publishAll([], ['a']);
    const left = await readdir(path.join(root, 'output'));
    expect(left.sort()).toEqual(['a', 'assets', 'editions.json', 'index.html', 'notes']);
    expect(await listed()).toEqual(['a']);
  });

  it('leaves a folder of others alone, even where its own list names it', async () => {
    await before({
      'editions.json': manifest([edition('notes')]),
      'notes/mine.txt': 'mine',
    });
    await publishAll([]);
    expect(await readdir(path.join(root, 'output/notes'))).toEqual(['mine.txt']);
  });

  it('changes nothing the second time', async () => {
    await publishAll([edition('a')]);
    expect(await publishAll([edition('a')])).toBe(0);
  });

  it.each([
    ['no JSON', '{'],
    ['another version', '{"version":2,"editions":[]}'],
    ['an id that leads out of the folder', manifest([edition('../precious')])],
    ['an id that is the folder itself', manifest([edition('.')])],
    ['an absolute id', manifest([edition('/precious')])],
    ['an empty id', manifest([edition('')])],
    ['an unknown key', manifest([{ ...edition('a'), extra: 1 }])],
    ['a number for a title', manifest([{ ...edition('a'), title: 1 }])],
  ])('takes no notice of a list of editions with %s', async (_, text) => {
    await before({ 'editions.json': text, 'precious/x': 'x' });
    await writeFile(path.join(root, 'precious'), 'outside');
    await publishAll([edition('b')]);
    expect(await readFile(path.join(root, 'precious'), 'utf8')).toBe('outside');
    expect(await read('precious/x')).toBe('x');
    expect(await listed()).toEqual(['b']);
  });

  it('says that there is no edition yet', async () => {
    await publishAll([]);
    expect(textOf(ofName(await index(), 'main')[0])).toContain('No edition yet.');
  });

  it('shows hostile words as words', async () => {
    const words = '<script>alert(1)</script>"\'><img src=x onerror=alert(1)>';
    const pair = { hi: words, en: words };
    const hostile = edition('a', { title: pair, description: pair, author: words, date: words });
    await publishAll([hostile], ['a'], { title: words });
    const page = await index();
    expect(ofName(page, 'script', 'img')).toEqual([]);
    expect(textOf(ofName(page, 'h1')[0])).toBe(words);
    expect(page.elements.filter(({ properties }) => 'onError' in properties)).toEqual([]);
  });

  it('says what is a machine’s and what is missing', async () => {
    await publishAll([edition('a', { units: 9, machine: 4, missing: 2 }), edition('b')]);
    const facts = ofName(await index(), 'p').map(textOf);
    expect(facts[0]).toMatch(/4 .*machine.*2 not yet translated/);
    expect(facts[1]).not.toMatch(/machine|not yet/);
  });

  it('declares the language of all its words', async () => {
    const text = { hi: 'नाम', en: 'Name' };
    await publishAll([edition('a', { title: text, description: text, machine: 1, missing: 1 })]);
    expect(wrongLanguages(await index())).toEqual([]);
  });

  it('brings its style sheet, and fonts with their licences', async () => {
    await publishAll([]);
    const fonts = await readdir(path.join(root, 'output/assets/fonts'));
    const families = new Set(fonts.map((name) => name.split(/-(?=LICENSE|[a-z]+-\d)/)[0]));
    expect(families.size).toBeGreaterThan(1);
    for (const family of families) expect(fonts).toContain(`${family ?? ''}-LICENSE.txt`);
    expect(await read('assets/fonts/literata-LICENSE.txt')).toContain('SIL OPEN FONT LICENSE');
    const wanted = [...(await read('assets/setu.css')).matchAll(/url\("([^"]+)"\)/g)];
    expect(wanted.length).toBeGreaterThan(3);
    for (const [, url] of wanted) expect(fonts).toContain((url as string).replace('fonts/', ''));
  });

  it('has no pages of its own where no web pages are made', async () => {
    await publishAll([edition('a')], ['a'], { formats: ['json'] });
    expect(await readdir(path.join(root, 'output'))).toEqual(['editions.json']);
  });
});

describe('readEditions', () => {
  it('gives back what was published', async () => {
    const editions = [edition('a', { author: 'मीरा' })];
    await publishAll(editions);
    expect(await readEditions(path.join(root, 'output'))).toEqual(editions);
  });
});
