/**
 * Files of a folder that strangers have filled: a link may lead anywhere, a name may be a pipe, a
 * file may grow under the reader's hands.
 */
import { constants } from 'node:fs';
import { type FileHandle, open, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { SetuError } from './errors.ts';

/**
 * The real path of a file of the folder `root`. Throws a SetuError `input`, which does not name the
 * file, if it is no file or lies elsewhere.
 */
export async function locateInput(file: string, root: string): Promise<string> {
  try {
    const [place, home] = await Promise.all([realpath(file), realpath(root)]);
    if (!isBelow(place, home)) throw leadsOut();
    // A pipe would be waited for, a device read for ever.
    const state = await stat(place);
    if (state.isDirectory()) throw unreadable({ code: 'EISDIR' });
    if (!state.isFile()) throw notAFile();
    return place;
  } catch (cause) {
    throw cause instanceof SetuError ? cause : unreadable(cause);
  }
}

/** The bytes of a file of the folder `root`, `limit` at the most; throws like `locateInput`. */
export async function readInput(file: string, root: string, limit = Infinity): Promise<Buffer> {
  const place = await locateInput(file, root);
  try {
    const handle = await open(place, constants.O_RDONLY | constants.O_NONBLOCK);
    return await readWhole(handle, limit).finally(() => handle.close());
  } catch (cause) {
    throw cause instanceof SetuError ? cause : unreadable(cause);
  }
}

async function readWhole(handle: FileHandle, limit: number): Promise<Buffer> {
  const { size, mtimeMs } = await handle.stat();
  checkSize(size, limit);
  // A byte more than there should be shows a file that grows, without following it.
  const bytes = Buffer.allocUnsafe(size + 1);
  let filled = 0;
  for (let read = -1; read !== 0 && filled <= size; filled += read) {
    read = (await handle.read(bytes, filled, bytes.length - filled)).bytesRead;
  }
  const after = await handle.stat();
  if (filled !== size || after.size !== size || after.mtimeMs !== mtimeMs) throw changed();
  return bytes.subarray(0, size);
}

/** Whether a path is that folder or lies in it; both absolute and without links. */
export function isBelow(place: string, folder: string): boolean {
  const relative = path.relative(folder, place);
  return relative.split(path.sep)[0] !== '..' && !path.isAbsolute(relative);
}

const leadsOut = (): SetuError =>
  new SetuError('input', 'expected a file of the input folder, got a link that leads out of it', {
    hint: 'Copy the file itself into the input folder in place of the link.',
  });

const notAFile = (): SetuError =>
  new SetuError('input', 'expected a file, got something else (a pipe or a device)', {
    hint: 'Put the document itself there, or give the thing another ending.',
  });

const changed = (): SetuError =>
  new SetuError('input', 'the file changed while it was read, so nothing was made of it', {
    hint: 'Build again when whoever writes the file has finished.',
  });

/** Throws a SetuError `input` for a document of more bytes than are allowed. */
export function checkSize(size: number, limit: number): void {
  if (size <= limit) return;
  throw new SetuError('input', `expected at most ${limit} bytes, got ${size}`, {
    hint: 'Split the book into a file for each chapter, or raise limits.documentBytes.',
  });
}

/** Node's own message would name an absolute path. */
function unreadable(cause: unknown): SetuError {
  const { code, message } = cause as NodeJS.ErrnoException;
  return new SetuError('input', `the file cannot be read (${code ?? message})`, {
    hint: 'Check that it is there, that it may be read, and where it leads to if it is a link.',
    cause,
  });
}
