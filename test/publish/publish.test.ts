import { mkdir, readdir, readFile, stat, symlink, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { publish } from '../../src/publish/publish.ts';
import type { Document, Page } from '../../src/types.ts';
import { contextOf, Workshop } from '../render/editions.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

let root: string;
let output: string;
beforeEach(async () => {
  root = await temporaryFolder({ 'input/a.png': 'image' });
  output = path.join(root, 'output');
});

const documentOf = (parts: Partial<Document> = {}): Document =>
  ({ id: 'doc', assets: [], ...parts }) as unknown as Document;
const page = (name: string, content = name): Page => ({ path: name, content });
const run = (pages: readonly Page[], document = documentOf()): Promise<number> =>
  publish(document, pages, contextOf(root));

/** Every file below the output folder, with its content. */
async function published(): Promise<Record<string, string>> {
  const entries = await readdir(output, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => !entry.isDirectory());
  const pairs = files.map(async ({ parentPath, name }) => {
    const file = path.join(parentPath, name);
    return [path.relative(output, file), await readFile(file, 'utf8')];
  });
  return Object.fromEntries(await Promise.all(pairs)) as Record<string, string>;
}

const LONG_AGO = new Date('2001-01-01');

describe('publishing an edition', () => {
  it('writes its pages and says how many changed', async () => {
    expect(await run([page('doc/index.html', 'one'), page('doc/b/c.md', 'two')])).toBe(2);
    expect(await published()).toEqual({ 'doc/index.html': 'one', 'doc/b/c.md': 'two' });
  });

  it('touches no file whose content is the same', async () => {
    await run([page('doc/parallel.json'), page('doc/b', 'old')]);
    const file = path.join(output, 'doc/parallel.json');
    await utimes(file, LONG_AGO, LONG_AGO);
    expect(await run([page('doc/parallel.json'), page('doc/b', 'new')])).toBe(1);
    expect((await stat(file)).mtime).toEqual(LONG_AGO);
    expect(await published()).toEqual({ 'doc/parallel.json': 'doc/parallel.json', 'doc/b': 'new' });
  });

  it('writes bytes as they are', async () => {
    const bytes = new Uint8Array([0, 255, 10]);
    await run([{ path: 'doc/x.bin', content: bytes }]);
    expect(await readFile(path.join(output, 'doc/x.bin'))).toEqual(Buffer.from(bytes));
  });

  it('copies the images of the document and of its existing English', async () => {
    const workshop = await Workshop.open({
      'k.hi.md': '![एक](a.png) ![दो](img/ख.png)',
      'k.en.md': '![one](c.png)',
      'a.png': 'A',
      'img/ख.png': 'B',
      'c.png': 'C',
    });
    const document = await workshop.read();
    root = workshop.context.resources.folders.root;
    output = workshop.context.resources.folders.output;
    expect(await publish(document, [], workshop.context)).toBe(3);
    expect(await published()).toEqual({ 'k/a.png': 'A', 'k/img/ख.png': 'B', 'k/c.png': 'C' });
  });

  it('writes the images that the document carries, once', async () => {
    const asset = { url: 'x.png', path: 'x.png', bytes: new TextEncoder().encode('image') };
    const document = documentOf({ assets: [asset] });
    expect(await run([page('doc/parallel.json')], document)).toBe(2);
    expect(await run([page('doc/parallel.json')], document)).toBe(0);
    expect((await published())['doc/x.png']).toBe('image');
  });

  it('takes away what an earlier build left in its folder, and nothing else', async () => {
    await run([page('doc/old.html'), page('doc/img/old.png'), page('doc/parallel.json')]);
    await run([page('other/parallel.json')], documentOf({ id: 'other' }));
    expect(await run([page('doc/parallel.json')])).toBe(2);
    expect(Object.keys(await published()).sort()).toEqual([
      'doc/parallel.json',
      'other/parallel.json',
    ]);
  });

  it('takes away a link that lies in its folder, not what it leads to', async () => {
    await run([page('doc/parallel.json')]);
    await symlink(path.join(root, 'input/a.png'), path.join(output, 'doc/link.png'));
    await run([page('doc/parallel.json')]);
    expect(Object.keys(await published())).toEqual(['doc/parallel.json']);
    expect(await readFile(path.join(root, 'input/a.png'), 'utf8')).toBe('image');
  });

  it('takes away nothing where other people’s files lie', async () => {
    await mkdir(path.join(output, 'doc'), { recursive: true });
    await writeFile(path.join(output, 'doc/diary.txt'), 'mine');
    await expect(run([page('doc/parallel.json')])).rejects.toMatchObject({ code: 'output' });
    expect(await published()).toEqual({ 'doc/diary.txt': 'mine' });
  });

  it('leaves nothing half-written when a file cannot be put in its place', async () => {
    await mkdir(path.join(output, 'doc/parallel.json'), { recursive: true });
    await writeFile(path.join(output, 'doc/parallel.json/b'), '');
    await expect(run([page('doc/parallel.json')])).rejects.toThrow();
    expect(Object.keys(await published())).toEqual(['doc/parallel.json/b']);
  });

  it('writes nothing of an edition whose image is gone', async () => {
    await run([page('doc/parallel.json', 'old')]);
    const asset = { url: 'x.png', path: 'x.png', file: path.join(root, 'input/x.png') };
    await expect(
      run([page('doc/parallel.json', 'new')], documentOf({ assets: [asset] })),
    ).rejects.toThrow();
    expect(await published()).toEqual({ 'doc/parallel.json': 'old' });
  });
});
