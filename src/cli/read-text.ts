import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { SetuError } from '../index.ts';
import type { Shell } from './shell.ts';

/** The text of a file, or of standard input for `-`. Throws a SetuError `input`. */
export async function readText(name: string, shell: Shell): Promise<string> {
  const bytes = name === '-' ? await readAll(shell.stdin) : await readBytes(name, shell.cwd);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new SetuError('input', `${name}: expected text in UTF-8, got other bytes.`, { cause });
  }
}

async function readBytes(name: string, cwd: string): Promise<Uint8Array> {
  try {
    return await readFile(path.resolve(cwd, name));
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    throw new SetuError('input', `${name} cannot be read (${code ?? 'unknown reason'}).`, {
      cause,
    });
  }
}

async function readAll(stream: AsyncIterable<Uint8Array | string>): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk as Uint8Array));
  return Buffer.concat(chunks);
}
