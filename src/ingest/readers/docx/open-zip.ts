import { crc32, inflateRawSync } from 'node:zlib';
import { refuse } from './refuse.ts';

/** An archive in memory. Names are keys of a table and never become paths. */
export interface Zip {
  readonly names: readonly string[];
  /** The bytes of a file by its name, whatever its case; undefined if there is none. */
  read(name: string): Uint8Array | undefined;
}

interface Entry {
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

const SIGNATURES = { file: 0x04034b50, entry: 0x02014b50, end: 0x06054b50 };
/** Of the record at the end, with the longest comment. */
const LONGEST_END = 22 + 0xffff;

/**
 * Opens a ZIP archive (PKWARE's APPNOTE.TXT 6.3.10, 4.3 and 4.4; stored and deflated files, no
 * ZIP64). What is read of it has `limit` bytes at the most, all together; more is refused before it
 * is unpacked, and so is what turns out larger than the archive says. Throws a SetuError `input`.
 */
export function openZip(bytes: Uint8Array, limit: number): Zip {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = readDirectory(data);
  let unpacked = 0;
  return {
    names: [...entries.keys()],
    read(name) {
      const entry = entries.get(name.toLowerCase());
      if (!entry) return undefined;
      unpacked += entry.size;
      if (unpacked > limit) throw tooLarge(limit, unpacked);
      return unpack(data, entry, name);
    },
  };
}

function readDirectory(data: Buffer): Map<string, Entry> {
  const end = findEnd(data);
  const entries = new Map<string, Entry>();
  let at = data.readUInt32LE(end + 16);
  for (let left = data.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (at + 46 > end || data.readUInt32LE(at) !== SIGNATURES.entry) throw damaged('its directory');
    const nameLength = data.readUInt16LE(at + 28);
    const name = data.toString('utf8', at + 46, at + 46 + nameLength);
    entries.set(name.toLowerCase(), {
      flags: data.readUInt16LE(at + 8),
      method: data.readUInt16LE(at + 10),
      crc: data.readUInt32LE(at + 16),
      packed: data.readUInt32LE(at + 20),
      size: data.readUInt32LE(at + 24),
      offset: data.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + data.readUInt16LE(at + 30) + data.readUInt16LE(at + 32);
  }
  return entries;
}

function findEnd(data: Buffer): number {
  for (let at = data.length - 22; at >= Math.max(0, data.length - LONGEST_END); at -= 1) {
    if (data.readUInt32LE(at) === SIGNATURES.end) return at;
  }
  throw damaged('its end');
}

function unpack(data: Buffer, entry: Entry, name: string): Uint8Array {
  const { offset, packed, size } = entry;
  const isThere = offset + 30 <= data.length && data.readUInt32LE(offset) === SIGNATURES.file;
  if (!isThere) throw damaged(name);
  const start = offset + 30 + data.readUInt16LE(offset + 26) + data.readUInt16LE(offset + 28);
  if (start + packed > data.length) throw damaged(name);
  if ((entry.flags & 1) !== 0) throw encrypted(name);
  const content = inflate(data.subarray(start, start + packed), entry, name);
  if (content.length !== size || crc32(content) !== entry.crc) throw damaged(name);
  return content;
}

function inflate(packed: Buffer, { method, size }: Entry, name: string): Uint8Array {
  if (method === 0 || size === 0) return packed;
  if (method !== 8) throw refuse('deflated parts', `the method ${method} in ${name}`);
  try {
    return inflateRawSync(packed, { maxOutputLength: size });
  } catch (cause) {
    throw damaged(name, cause);
  }
}

const damaged = (what: string, cause?: unknown) =>
  refuse(
    'a whole file',
    `one in which ${what} is damaged or missing`,
    'Copy or download the file again, or have Word repair it: Open, Open and Repair.',
    cause,
  );

const encrypted = (name: string) =>
  refuse('a file without a password', `${name} encrypted`, 'Save it without a password.');

const tooLarge = (limit: number, size: number) =>
  refuse(
    `at most ${limit} bytes when unpacked`,
    `${size} or more`,
    'Split the book into a file for each chapter, make its pictures smaller, or raise limits.documentBytes.',
  );
