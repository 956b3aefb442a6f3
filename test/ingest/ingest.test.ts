import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { UserConfig } from '../../src/config/schema.ts';
import { SetuError } from '../../src/errors.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import { listDocuments } from '../../src/ingest/list-documents.ts';
import type { Document } from '../../src/types.ts';
import { type FolderContents, temporaryFolder } from '../support/temporary-folder.ts';
import { testContext } from '../support/test-context.ts';

/** Reads the only document of an input folder. */
async function read(files: FolderContents, config: UserConfig = {}): Promise<Document> {
  const input = await temporaryFolder(files);
  const [entry, ...more] = await listDocuments(input);
  if (!entry || more.length > 0) throw new Error('Expected one document.');
  return ingest(entry, testContext({ config, folders: { input } }));
}

const textsOf = (document: Document | undefined) => document?.blocks.map(({ text }) => text);

describe('ingest', () => {
  it('reads Markdown with its front matter', async () => {
    const document = await read({ 'चौखट.md': '---\ntitle: चौखट\n---\n# घर\n\nबिक गया।\n' });
    expect(document).toMatchObject({
      id: 'chaukhat',
      path: 'चौखट.md',
      language: 'hi',
      meta: { title: 'चौखट' },
      frontMatter: 'title: चौखट',
      source: '# घर\n\nबिक गया।\n',
      assets: [],
      findings: [],
    });
    expect(textsOf(document)).toEqual(['चौखट', 'घर', 'बिक गया।']);
    expect(document).not.toHaveProperty('existing');
  });

  it.each([
    ['a.txt', '* राम गया।'],
    ['a.html', '<title>क</title><p>* राम गया।'],
    ['a.MD', '\\* राम गया।'],
  ])('reads %s by its ending', async (name, content) => {
    expect(textsOf(await read({ [name]: content }))?.at(-1)).toBe('* राम गया।');
  });

  it('translates the front-matter keys that the configuration names', async () => {
    const config = { frontMatter: { translate: ['lede'] } };
    const document = await read({ 'a.md': '---\ntitle: क\nlede: सार\n---\nपाठ' }, config);
    expect(textsOf(document)).toEqual(['सार', 'पाठ']);
  });

  it('reads the existing English of a pair', async () => {
    const { existing, ...document } = await read({
      'story.hi.md': 'राम गया।',
      'story.en.md': '---\ntitle: The Story\n---\nRam left.',
    });
    expect(textsOf(document)).toEqual(['राम गया।']);
    expect(existing).toMatchObject({ id: 'story', path: 'story.en.md', language: 'en' });
    expect(textsOf(existing)).toEqual(['The Story', 'Ram left.']);
  });

  it('finds pictures, and tells of those that the edition cannot show', async () => {
    const { assets, findings } = await read({
      'book/a.md': '![](a.png) ![](https://a.in/b.png)',
      'book/a.png': 'x',
    });
    expect(assets).toMatchObject([{ url: 'a.png', path: 'a.png' }]);
    expect(findings).toMatchObject([
      { rule: 'image', document: 'book-a', actual: 'https://a.in/b.png' },
    ]);
  });

  it.each(['', '\n \n', '---\ndate: 2026-10-18\n---\n', '\u{FEFF}', '```\nकोड\n```\n'])(
    'tells of a document without text: %j',
    async (content) => {
      expect(await read({ 'a.md': content })).toMatchObject({
        blocks: [],
        findings: [{ rule: 'empty', severity: 'info', document: 'a' }],
      });
    },
  );

  it.each([
    [
      'too large',
      { 'a.md': 'राम'.repeat(4) },
      'expected at most 30 bytes, got 36',
      'raise limits.documentBytes',
    ],
    ['not UTF-8', { 'a.md': Uint8Array.from([0xff, 0x41]) }, 'expected text in UTF-8', 'UTF-8'],
    ['broken in its front matter', { 'a.md': '---\n[\n---' }, 'front matter', 'hyphens'],
    [
      'one of a pair whose English is broken',
      { 'a.hi.md': 'क', 'a.en.md': '---\n[\n---' },
      'front matter',
      'hyphens',
    ],
  ])('refuses a document that is %s', async (_, files, message, hint) => {
    const error: unknown = await read(files, { limits: { documentBytes: 30 } }).catch(
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(SetuError);
    expect(error).toMatchObject({
      code: 'input',
      message: expect.stringContaining(message) as string,
      hint: expect.stringContaining(hint) as string,
    });
  });

  it('takes a document that is exactly as large as is allowed', async () => {
    expect(textsOf(await read({ 'a.md': 'राम' }, { limits: { documentBytes: 9 } }))).toEqual([
      'राम',
    ]);
  });

  it('takes a document that lies nowhere, of the same size as others', async () => {
    const input = await temporaryFolder({});
    const context = testContext({ config: { limits: { documentBytes: 9 } }, folders: { input } });
    const take = (text: string) => {
      const bytes = new TextEncoder().encode(text);
      return ingest({ id: 'a', path: 'a.md', file: join(input, 'a.md'), bytes }, context);
    };
    expect(textsOf(await take('राम'))).toEqual(['राम']);
    await expect(take('राम।')).rejects.toMatchObject({
      message: 'expected at most 9 bytes, got 12',
    });
  });

  it('refuses a file that is gone, or that no reader knows', async () => {
    const input = await temporaryFolder({ 'a.csv': 'x' });
    const read = (name: string) =>
      ingest({ id: 'a', path: name, file: join(input, name) }, testContext({ folders: { input } }));
    await expect(read('a.md')).rejects.toMatchObject({
      code: 'input',
      message: 'the file cannot be read (ENOENT)',
    });
    await expect(read('a.csv')).rejects.toMatchObject({
      code: 'input',
      message: 'no reader knows the ending ".csv"',
    });
  });
});
