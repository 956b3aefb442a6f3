import { open, stat } from 'node:fs/promises';
import path from 'node:path';
import { SetuError } from '../errors.ts';
import { readText } from '../memory/read-text.ts';
import type { ExchangeFile } from './format.ts';

/** A file that came back, by its absolute path. Throws a SetuError `input` if it is no file. */
export async function openFile(place: string): Promise<ExchangeFile> {
  const name = path.basename(place);
  const state = await stat(place).catch((cause: unknown) => {
    throw unreadable(name, cause);
  });
  if (!state.isFile()) {
    throw new SetuError('input', `${name}: expected a file, got a folder, a pipe or a device.`);
  }
  return {
    name,
    text: () => textOf(place, name),
    bytes: (limit) => bytesOf(place, name, limit),
  };
}

async function* textOf(place: string, name: string): AsyncGenerator<string> {
  try {
    yield* readText(place);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'ERR_ENCODING_INVALID_ENCODED_DATA') {
      throw cause instanceof SetuError ? cause : unreadable(name, cause);
    }
    const message = `${name}: expected UTF-8, or UTF-16 with a byte order mark, got other bytes.`;
    throw new SetuError('input', message, {
      hint: 'Save or export the file again, as UTF-8.',
      cause,
    });
  }
}

async function bytesOf(place: string, name: string, limit: number): Promise<Uint8Array> {
  const handle = await open(place).catch((cause: unknown) => {
    throw unreadable(name, cause);
  });
  try {
    const { size } = await handle.stat();
    if (size > limit) {
      throw new SetuError('input', `${name}: expected at most ${limit} bytes, got ${size}.`);
    }
    return await handle.readFile();
  } finally {
    await handle.close();
  }
}

function unreadable(name: string, cause: unknown): SetuError {
  const { code, message } = cause as NodeJS.ErrnoException;
  if (code === 'ENOENT')
    return new SetuError('input', `${name}: there is no such file.`, { cause });
  return new SetuError('input', `${name}: the file cannot be read (${code ?? message}).`, {
    cause,
  });
}
