import { createHash } from 'node:crypto';
import { Decompress } from 'fzstd';
import { SetuError } from '../errors.ts';
import { reasonOf } from './follow.ts';
import { mostBytes, type RemoteFile } from './records.ts';

/** What is written to: a file, or a stand-in that fails. */
export interface Sink {
  write(bytes: Uint8Array): Promise<unknown>;
}

export interface Received {
  readonly bytes: number;
  readonly sha256: string;
}

interface Ways {
  readonly isPacked: boolean;
  readonly signal: AbortSignal;
  /** So many bytes came in. */
  readonly progress: (bytes: number) => void;
}

/**
 * Streams a file into a sink, unpacks it on the way and judges size and SHA-256 of what came and of
 * what was written. Holds no more than a piece of it. Throws a SetuError `engine` if it is not what
 * its record says, whatever the sink throws, and the signal's reason if that aborts.
 */
export async function receiveFile(
  file: RemoteFile,
  stream: AsyncIterable<Uint8Array>,
  sink: Sink,
  { isPacked, signal, progress }: Ways,
): Promise<Received> {
  const came = counter(file.packed.bytes);
  const written = counter(mostBytes(file));
  const unpack = isPacked ? unpacker(mostBytes(file)) : (bytes: Uint8Array) => [bytes];
  for await (const chunk of guarded(stream, file, signal)) {
    if (!came.add(chunk)) throw wrong(file, `is longer than the ${file.packed.bytes} bytes named`);
    for (const piece of tryUnpack(unpack, chunk, file)) {
      if (!written.add(piece)) throw wrong(file, 'is longer unpacked than it may be');
      await sink.write(piece);
    }
    progress(chunk.length);
  }
  if (came.bytes() < file.packed.bytes)
    throw wrong(file, `broke off after ${came.bytes()} of ${file.packed.bytes} bytes`);
  if (came.sha256() !== file.packed.sha256)
    throw wrong(file, 'has another SHA-256 than its record');
  const sha256 = written.sha256();
  const { bytes = written.bytes() } = file.unpacked;
  if (sha256 !== file.unpacked.sha256 || written.bytes() !== bytes)
    throw wrong(file, 'has another size or SHA-256 unpacked than its record');
  return { bytes, sha256 };
}

async function* guarded(
  stream: AsyncIterable<Uint8Array>,
  file: RemoteFile,
  signal: AbortSignal,
): AsyncGenerator<Uint8Array> {
  const pieces = stream[Symbol.asyncIterator]();
  try {
    for (;;) {
      signal.throwIfAborted();
      const next = await pieces.next().catch((error: unknown) => {
        signal.throwIfAborted();
        throw wrong(file, `broke off (${reasonOf(error)})`, error);
      });
      if (next.done) return;
      yield next.value;
    }
  } finally {
    await pieces.return?.().catch(() => undefined);
  }
}

function counter(most: number) {
  const hash = createHash('sha256');
  let bytes = 0;
  return {
    /** False if that is too much. */
    add(chunk: Uint8Array): boolean {
      bytes += chunk.length;
      hash.update(chunk);
      return bytes <= most;
    },
    bytes: () => bytes,
    sha256: () => hash.digest('hex'),
  };
}

/** Pieces of the packed file in, pieces of the file out; a few bytes may stand for gigabytes. */
function unpacker(most: number): (bytes: Uint8Array) => Uint8Array[] {
  let out: Uint8Array[] = [];
  let bytes = 0;
  const stream = new Decompress((piece) => {
    bytes += piece.length;
    if (bytes > most) throw new RangeError(`more than ${most} bytes`);
    out.push(piece.slice());
  });
  return (chunk) => {
    out = [];
    stream.push(chunk);
    return out;
  };
}

function tryUnpack(
  unpack: (bytes: Uint8Array) => Uint8Array[],
  chunk: Uint8Array,
  file: RemoteFile,
): Uint8Array[] {
  try {
    return unpack(chunk);
  } catch (error) {
    throw wrong(file, 'cannot be unpacked', error);
  }
}

const wrong = (file: RemoteFile, what: string, cause?: unknown): SetuError =>
  new SetuError('engine', `${file.name} ${what}.`, {
    hint: 'Try again, or take the model from elsewhere (--from); nothing was changed.',
    cause,
  });
