import { chmod, open, readdir, readFile, utimes } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { addModel, type AddingWorld } from '../../src/models/add-model.ts';
import { folderSource } from '../../src/models/folder-source.ts';
import { loadModel } from '../../src/models/load-model.ts';
import { proxyFetch } from '../../src/models/proxy-fetch.ts';
import { readModel } from '../../src/models/read-model.ts';
import type { Source } from '../../src/models/source.ts';
import { urlSource } from '../../src/models/url-source.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import {
  installModel,
  sha256,
  syntheticModel,
} from '../translate/engines/firefox/synthetic/write-model.ts';
import { bomb, mirrorFolder, mirrorOf, pack, type RecordOf, serve } from './mirror.ts';

const FILES = syntheticModel();
const MODEL = 'main-workspace/translations-models-v2/model.zst';

/** Adds hi-en to a folder, new if none is given. */
async function add(
  source: Source,
  world: Partial<AddingWorld> = {},
  models?: string,
): Promise<{ models: string; added: ReturnType<typeof addModel> }> {
  const place = models ?? path.join(await temporaryFolder(), 'deep', 'models');
  const signal = world.signal ?? new AbortController().signal;
  const added = source.release('hi-en', signal).then((release) =>
    addModel(
      { pair: 'hi-en', models: place, source, release },
      {
        signal,
        clock: { now: () => 0 },
        progress: () => undefined,
        tryOut: async () => undefined,
        ...world,
      },
    ),
  );
  return { models: place, added };
}

const sourceAt = async (url: string): Promise<Source> => urlSource(url, await proxyFetch({}));

const left = (models: string): Promise<string[]> => readdir(models).catch(() => []);

describe('adding a model', () => {
  it('puts whole and judged files into their place, with a card that says whence', async () => {
    const { url } = await serve(mirrorOf(FILES));
    const { models, added } = await add(await sourceAt(url));
    const model = await added;
    expect(model).toMatchObject({ pair: 'hi-en', version: '3.1', from: url, licence: 'MPL-2.0' });
    expect(model.at).toBe('1970-01-01T00:00:00.000Z');
    expect(await readModel(models, 'hi-en')).toEqual(model);
    expect(Object.keys(await loadModel(model)).sort()).toEqual([
      'lex',
      'model',
      'srcvocab',
      'trgvocab',
    ]);
    expect(await left(models)).toEqual(['hi-en']);
  });

  it('tells how far it is, file by file', async () => {
    const { url } = await serve(mirrorOf(FILES));
    const said: [string, number, number][] = [];
    const { added } = await add(await sourceAt(url), { progress: (...all) => said.push(all) });
    await added;
    const names = [...new Set(said.map(([name]) => name))];
    expect(names).toEqual([...FILES.values()].map(({ name }) => name));
    for (const name of names) {
      const [first, ...more] = said.filter((one) => one[0] === name);
      expect(first?.[1]).toBe(0);
      expect(more.at(-1)?.[1]).toBe(more.at(-1)?.[2]);
    }
  });

  it('unpacks what zstd really packs', async () => {
    const text = 'राम घर गया। राम घर गया। राम घर गया। यह एक वाक्य है।\n';
    // `zstd -19` of that text.
    const packed = Buffer.from(ZSTD, 'base64');
    const mirror = mirrorOf(
      new Map([...FILES, ['lex', { name: 'lex.bin', content: Buffer.from(text) }]]),
    );
    const lex = mirror.records.find(({ fileType }) => fileType === 'lex') as RecordOf;
    lex.attachment = { ...lex.attachment, hash: sha256(packed), size: packed.length };
    mirror.contents[lex.attachment.location] = packed;
    const { added } = await add(await sourceAt((await serve(mirror)).url));
    const { folder } = await added;
    expect(await readFile(path.join(folder, 'lex.bin'), 'utf8')).toBe(text);
  });

  it('replaces the model that was there, and only by one that translates', async () => {
    const { url } = await serve(mirrorOf(FILES));
    const models = await temporaryFolder();
    await installModel(models);
    const tryOut = async (): Promise<void> => {
      throw new Error('it says nothing');
    };
    await expect((await add(await sourceAt(url), { tryOut }, models)).added).rejects.toThrow(
      'says nothing',
    );
    expect((await readModel(models, 'hi-en'))?.version).toBe('3.0');
    await (
      await add(await sourceAt(url), {}, models)
    ).added;
    expect((await readModel(models, 'hi-en'))?.version).toBe('3.1');
    expect(await left(models)).toEqual(['hi-en']);
  });

  it('takes it from a folder: a mirror, or a model installed elsewhere', async () => {
    const mirror = await folderSource(await temporaryFolder(mirrorFolder(mirrorOf(FILES))));
    const first = await (await add(mirror)).added;
    const second = await (await add(await folderSource(first.folder))).added;
    expect(second.files).toEqual(first.files);
    await expect(folderSource(await temporaryFolder())).rejects.toMatchObject({ code: 'input' });
  });

  it('sweeps away what a process that was killed has left, a day later', async () => {
    const models = await temporaryFolder({
      '.setu-passing-old/x': '',
      '.setu-passing-new/x': '',
      'own/x': '',
    });
    await utimes(path.join(models, '.setu-passing-old'), 0, 0);
    await (
      await add(
        await folderSource(await temporaryFolder(mirrorFolder(mirrorOf(FILES)))),
        {},
        models,
      )
    ).added;
    expect((await left(models)).sort()).toEqual(['.setu-passing-new', 'hi-en', 'own']);
  });
});

describe('adding a model in trouble', () => {
  /** Each is tried with a model in its place, which must stay. */
  async function refused(source: Source, world: Partial<AddingWorld> = {}) {
    const models = await temporaryFolder();
    await installModel(models);
    const { added } = await add(source, world, models);
    const error: unknown = await added.then(
      () => 'no error',
      (reason: unknown) => reason,
    );
    expect(await left(models)).toEqual(['hi-en']);
    expect((await readModel(models, 'hi-en'))?.version).toBe('3.0');
    return error as { code: string; message: string; hint: string };
  }

  const altered = (change: (packed: Buffer, record: RecordOf) => Buffer) => {
    const mirror = mirrorOf(FILES);
    const record = mirror.records[0] as RecordOf;
    mirror.contents[MODEL] = change(mirror.contents[MODEL] as Buffer, record);
    return mirror;
  };

  it.each<[string, RegExp, (packed: Buffer, record: RecordOf) => Buffer]>([
    [
      'one byte is another',
      /another SHA-256|another size or SHA-256/,
      (packed) => {
        const copy = Buffer.from(packed);
        copy[5000] = (copy[5000] ?? 0) ^ 1;
        return copy;
      },
    ],
    ['it is too short', /broke off after/, (packed) => packed.subarray(0, -7)],
    ['it is too long', /longer than/, (packed) => Buffer.concat([packed, Buffer.alloc(9)])],
    [
      'it is another file, rightly named in the record',
      /unpacked/,
      (_packed, record) => {
        const other = pack(Buffer.from('other'));
        record.attachment.size = other.length;
        record.attachment.hash = sha256(other);
        return other;
      },
    ],
    [
      'it is not packed',
      /cannot be unpacked/,
      (_, record) => {
        const other = Buffer.from('<html>Please log in to the network</html>');
        record.attachment.size = other.length;
        record.attachment.hash = sha256(other);
        return other;
      },
    ],
    [
      'it unpacks to gigabytes',
      /longer unpacked|cannot be unpacked/,
      (_, record) => {
        const other = bomb(20_000);
        record.attachment.size = other.length;
        record.attachment.hash = sha256(other);
        return other;
      },
    ],
  ])('refuses a file if %s', async (_, message, change) => {
    const { url } = await serve(altered(change));
    expect(await refused(await sourceAt(url))).toMatchObject({
      code: 'engine',
      message: expect.stringMatching(message) as string,
    });
  });

  it('refuses a file that is not there, and names it', async () => {
    const { url, origin } = await serve(mirrorOf(FILES), {
      [MODEL]: (_, response) => response.writeHead(404).end(),
    });
    const { code, message } = await refused(await sourceAt(url));
    expect([code, message]).toEqual(['engine', `${origin}/${MODEL} answered 404.`]);
  });

  it('says so if the connection is cut, and leaves nothing', async () => {
    const mirror = mirrorOf(FILES);
    const { url } = await serve(mirror, {
      [MODEL]: (_, response) => {
        response.writeHead(200, { 'content-length': String(mirror.contents[MODEL]?.length) });
        response.write(mirror.contents[MODEL]?.subarray(0, 100_000));
        setTimeout(() => response.destroy(), 20);
      },
    });
    const { code, message } = await refused(await sourceAt(url));
    expect(code).toBe('engine');
    expect(message).toContain('broke off');
  });

  it('says so if nobody is there', async () => {
    const { code, message } = await refused(await sourceAt('http://127.0.0.1:1/records.json'));
    expect(code).toBe('engine');
    expect(message).toMatch(/cannot be reached \(ECONNREFUSED\)|cannot be reached \(bad port\)/);
  });

  it.each([
    ['ENOSPC', /the disk is full/],
    ['EDQUOT', /the disk is full/],
    ['EIO', /cannot be written \(EIO\)/],
  ])('says so if the disk gives %s in the middle', async (code, message) => {
    const { url } = await serve(mirrorOf(FILES));
    let room = 300_000;
    const create = async (file: string) => {
      const handle = await open(file, 'wx');
      const write = async (piece: Uint8Array): Promise<void> => {
        room -= piece.length;
        if (room < 0) throw Object.assign(new Error(code), { code });
        await handle.write(piece);
      };
      return { write, close: () => handle.close() };
    };
    expect(await refused(await sourceAt(url), { create })).toMatchObject({
      code: 'output',
      message: expect.stringMatching(message) as string,
    });
  });

  it('stops at the signal, and leaves nothing', async () => {
    const stop = new AbortController();
    const { url } = await serve(mirrorOf(FILES), {
      [MODEL]: () => stop.abort(new Error('enough')),
    });
    expect(await refused(await sourceAt(url), { signal: stop.signal })).toMatchObject({
      message: 'enough',
    });
  });

  it('says so if the folder cannot be written', async () => {
    const file = await temporaryFolder({ file: 'no folder' });
    const { url } = await serve(mirrorOf(FILES));
    const { added } = await add(await sourceAt(url), {}, path.join(file, 'file', 'models'));
    await expect(added).rejects.toMatchObject({
      code: 'output',
      message: expect.stringContaining('ENOTDIR') as string,
    });
  });

  it.skipIf(process.getuid?.() === 0)('says so if it has no right to write', async () => {
    const models = await temporaryFolder();
    await chmod(models, 0o500);
    const { url } = await serve(mirrorOf(FILES));
    const { added } = await add(await sourceAt(url), {}, path.join(models, 'deep'));
    await expect(added).rejects.toMatchObject({
      code: 'output',
      message: expect.stringContaining('EACCES') as string,
    });
    await chmod(models, 0o700);
  });
});

const ZSTD =
  'KLUv/SSCxQEAQsQLEtBnDADEiEDnB4PgdgUAOBJqHcBzODO/5OJMvPnyIz78mKfz3Dx58VNu/JA3Vx4BAC5IygmozwlQ';
