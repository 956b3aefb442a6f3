import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findAssets } from '../../src/ingest/assets.ts';
import { documentOf } from '../support/document-of.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** Looks for the images of a document in `input/book`. */
async function find(folder: string, ...urls: string[]) {
  const { blocks } = documentOf(urls.map((url) => `![](<${url}>)`).join('\n\n'));
  const input = join(folder, 'input');
  return findAssets(blocks, { document: 'book-ghar', folder: join(input, 'book'), input });
}

const folderWith = (...files: string[]) =>
  temporaryFolder({ 'input/book/': '', ...Object.fromEntries(files.map((file) => [file, 'x'])) });

describe('findAssets', () => {
  it('finds pictures beside the document and below', async () => {
    const folder = await folderWith('input/book/a.png', 'input/book/चित्र/घर एक.JPG');
    const found = await find(folder, 'a.png', './चित्र/घर एक.JPG', 'a.png');
    expect(found).toEqual({
      assets: [
        { url: 'a.png', path: 'a.png', file: join(folder, 'input/book/a.png') },
        {
          url: './चित्र/घर एक.JPG',
          path: 'चित्र/घर एक.JPG',
          file: join(folder, 'input/book/चित्र/घर एक.JPG'),
        },
      ],
      findings: [],
    });
  });

  it('takes a picture that the document carries before one that lies beside it', async () => {
    const input = join(await folderWith('input/book/a.png'), 'input');
    const { blocks } = documentOf('![](a.png) ![](b.png)');
    const place = { document: 'book-ghar', folder: join(input, 'book'), input };
    const bytes = Uint8Array.from([1, 2]);
    const { assets, findings } = await findAssets(blocks, place, [{ name: 'a.png', bytes }]);
    expect(assets).toEqual([{ url: 'a.png', path: 'a.png', bytes }]);
    expect(findings).toMatchObject([{ actual: 'b.png' }]);
  });

  it('finds a picture by the address that a browser would take', async () => {
    const folder = await folderWith('input/book/a #1.png', 'input/book/b.gif');
    const { assets } = await find(folder, 'a%20%231.png', 'b.gif?v=2#top');
    expect(assets.map(({ path }) => path)).toEqual(['a #1.png', 'b.gif']);
  });

  it('finds a picture that is a link to another place of the input folder', async () => {
    const folder = await folderWith('input/images/a.png');
    await symlink(join(folder, 'input/images/a.png'), join(folder, 'input/book/a.png'));
    const { assets } = await find(folder, 'a.png');
    expect(assets).toMatchObject([{ path: 'a.png', file: join(folder, 'input/images/a.png') }]);
  });

  it.each([
    ['https://a.in/a.png', 'lies on another site'],
    ['//a.in/a.png', 'lies on another site'],
    ['data:image/png;base64,AAAA', 'lies on another site'],
    ['FILE:///etc/a.png', 'lies on another site'],
    ['C:/a.png', 'lies on another site'],
    ['../a.png', 'does not lie beside the document'],
    ['b/../../a.png', 'does not lie beside the document'],
    ['%2e%2e/a.png', 'does not lie beside the document'],
    ['..%2fa.png', 'does not lie beside the document'],
    ['..\\\\a.png', 'does not lie beside the document'],
    ['/a.png', 'does not lie beside the document'],
    ['%zz.png', 'does not lie beside the document'],
    ['secret.txt', 'is not a picture that browsers show'],
    ['secret.txt?a.png', 'is not a picture that browsers show'],
    ['none.png', 'does not exist'],
    ['a%00.png', 'does not exist'],
    ['folder.png', 'does not exist'],
  ])('takes no picture from %s, and says that it %s', async (url, reason) => {
    const files = ['a.png', 'input/a.png', 'input/book/secret.txt', 'input/book/folder.png/x'];
    const { assets, findings } = await find(await folderWith(...files), url);
    expect(assets).toEqual([]);
    expect(findings).toMatchObject([{ rule: 'image', severity: 'warning', document: 'book-ghar' }]);
    expect(findings[0]?.message).toContain(`${reason}; the edition shows a link in its place.`);
  });

  it('takes no picture through a link out of the input folder', async () => {
    const folder = await folderWith('outside/secret.png');
    await symlink(join(folder, 'outside/secret.png'), join(folder, 'input/book/a.png'));
    await symlink(join(folder, 'outside'), join(folder, 'input/book/b'));
    const { assets, findings } = await find(folder, 'a.png', 'b/secret.png');
    expect(assets).toEqual([]);
    expect(findings.map(({ message }) => message)).toEqual([
      expect.stringContaining('is a link out of the input folder'),
      expect.stringContaining('is a link out of the input folder'),
    ]);
  });

  it('is not deceived by a folder whose name begins like the input folder', async () => {
    const folder = await folderWith('input-other/secret.png');
    await symlink(join(folder, 'input-other/secret.png'), join(folder, 'input/book/a.png'));
    expect((await find(folder, 'a.png')).assets).toEqual([]);
  });
});
