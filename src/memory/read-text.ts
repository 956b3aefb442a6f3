import { isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { TextDecoder } from 'node:util';

/**
 * The text of a file, piece by piece, without a byte order mark; up to the first byte that is wrong,
 * at which it throws `ERR_ENCODING_INVALID_ENCODED_DATA`. UTF-8, or UTF-16 as XML tells it apart.
 */
export async function* readText(path: string): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined;
  let carried = Buffer.alloc(0);
  for await (const bytes of createReadStream(path) as AsyncIterable<Buffer>) {
    decoder ??= new TextDecoder(encodingOf(bytes), { fatal: true });
    if (decoder.encoding !== 'utf-8') {
      yield decoder.decode(bytes, { stream: true });
      continue;
    }
    const all = Buffer.concat([carried, bytes]);
    const whole = all.subarray(0, wholeLetters(all));
    carried = Buffer.from(all.subarray(whole.length));
    if (!isUtf8(whole)) yield decoder.decode(whole.subarray(0, rightBytes(whole)), STREAM);
    yield decoder.decode(whole, STREAM);
  }
  if (decoder) yield decoder.decode(carried);
}

const STREAM = { stream: true };

/** Without a mark the `<` that XML begins with tells which it is (XML 1.0, appendix F). */
function encodingOf(bytes: Buffer): string {
  const begin = bytes.subarray(0, 2).toString('hex');
  if (begin === 'fffe' || begin === '3c00') return 'utf-16le';
  return begin === 'feff' || begin === '003c' ? 'utf-16be' : 'utf-8';
}

/** The length without the begin of a letter whose end is in the next piece. */
function wholeLetters(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] as number;
    if (byte < 0x80) break;
    if (byte >= 0xc0) {
      const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return length > back ? bytes.length - back : bytes.length;
    }
  }
  return bytes.length;
}

/** How many bytes stand before the first that is wrong. A letter U+FFFD may also be really there. */
function rightBytes(bytes: Buffer): number {
  const text = bytes.toString();
  const upTo = (end: number): number => Buffer.byteLength(text.slice(0, end));
  let at = text.indexOf('\uFFFD');
  while (isUtf8(bytes.subarray(0, upTo(at + 1)))) at = text.indexOf('\uFFFD', at + 1);
  return upTo(at);
}
