import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { addAbortSignal, Readable } from 'node:stream';
import { SetuError } from '../index.ts';
import type { Shell } from './shell.ts';

/** The text of a file, or of standard input for `-`. Throws a SetuError `input`. */
export async function readText(name: string, shell: Shell): Promise<string> {
  const bytes = name === '-' ? await readStandardInput(shell) : await readBytes(name, shell.cwd);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new SetuError('input', `${name}: expected text in UTF-8, got other bytes.`, { cause });
  }
}

/** Throws a SetuError `input`. */
export async function readBytes(name: string, cwd: string): Promise<Uint8Array> {
  try {
    return await readFile(path.resolve(cwd, name));
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    throw new SetuError('input', `${name} cannot be read (${code ?? 'unknown reason'}).`, {
      cause,
    });
  }
}

/** All of it until its end, or until the first Ctrl-C: who types at a terminal may never come to an end. */
export async function readStandardInput({ stdin, signal }: Shell): Promise<Uint8Array> {
  if (stdin instanceof Readable) addAbortSignal(signal, stdin);
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of stdin) chunks.push(Buffer.from(chunk as Uint8Array));
  } catch (error) {
    signal.throwIfAborted();
    throw error;
  }
  return Buffer.concat(chunks);
}
