/** A server on this machine, or a folder, that offers models as Mozilla does. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import type { FileType } from '../../src/models/model.ts';
import type { FolderContents } from '../support/temporary-folder.ts';
import { type Files, sha256 } from '../translate/engines/firefox/synthetic/write-model.ts';

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

export interface RecordOf {
  name: string;
  fileType: string;
  sourceLanguage: string;
  targetLanguage: string;
  version: string;
  architecture?: string;
  filter_expression?: string;
  decompressedHash: string;
  decompressedSize?: number;
  attachment: { hash: string; size: number; location: string; filename: string };
}

/** Files by where they lie, and the records of them. */
export function mirrorOf(files: Files, part: Partial<RecordOf> = {}) {
  const contents: Record<string, Buffer> = {};
  const records = [...files].map(([type, { name, content }]) => {
    const packed = pack(content);
    const location = `main-workspace/translations-models-v2/${type}.zst`;
    contents[location] = packed;
    return { ...recordOf(type, name, content, packed, location), ...part };
  });
  return { contents, records };
}

function recordOf(
  fileType: FileType,
  name: string,
  content: Buffer,
  packed: Buffer,
  location: string,
): RecordOf {
  return {
    name,
    fileType,
    sourceLanguage: 'hi',
    targetLanguage: 'en',
    version: '3.1',
    architecture: 'tiny',
    decompressedHash: sha256(content),
    decompressedSize: content.length,
    attachment: { hash: sha256(packed), size: packed.length, location, filename: `${name}.zst` },
  };
}

/** The same as a folder. */
export const mirrorFolder = ({
  contents,
  records,
}: ReturnType<typeof mirrorOf>): FolderContents => ({
  ...contents,
  'records.json': JSON.stringify({ data: records }),
});

/** Serves a mirror at `…/records.json`; `handlers` answer some paths in their own way. */
export async function serve(
  { contents, records }: ReturnType<typeof mirrorOf>,
  handlers: Record<string, Handler> = {},
) {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = (request.url ?? '').slice(1);
    asked.push(path);
    const handler = handlers[path];
    if (handler) handler(request, response);
    else if (path === 'records.json') response.end(JSON.stringify({ data: records }));
    else if (contents[path]) response.end(contents[path]);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    url: `http://127.0.0.1:${port}/records.json`,
    asked,
  };
}

/**
 * A zstd frame (RFC 8878) of blocks that are stored as they are, each of 100,000 bytes at most:
 * magic number, descriptor (one segment, 4 bytes of content size), blocks with their 3-byte heads.
 */
export function pack(content: Uint8Array): Buffer {
  const head = Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0b1010_0000, 0, 0, 0, 0]);
  head.writeUInt32LE(content.length, 5);
  const blocks: Uint8Array[] = [];
  for (let at = 0; at === 0 || at < content.length; at += 100_000) {
    const block = content.subarray(at, at + 100_000);
    blocks.push(blockHead(at + 100_000 >= content.length, 0, block.length), block);
  }
  return Buffer.concat([head, ...blocks]);
}

/** A frame that says of `count` blocks only which byte fills their 128 KiB each. */
export function bomb(count: number): Buffer {
  const head = Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0, 0x38]);
  const blocks = Array.from({ length: count }, (_, index) =>
    Buffer.concat([blockHead(index === count - 1, 1, 131_072), Buffer.from([0])]),
  );
  return Buffer.concat([head, ...blocks]);
}

function blockHead(isLast: boolean, type: 0 | 1, size: number): Buffer {
  const head = Buffer.alloc(3);
  head.writeUIntLE(Number(isLast) + type * 2 + size * 8, 0, 3);
  return head;
}
