import { dirname, join } from 'node:path';
import { SetuError } from '../errors.ts';
import { locateInput } from '../input-file.ts';

/** Where a memory really is; throws a SetuError `input` that names it if it lies elsewhere. */
export async function locateMemory(folder: string, file: string): Promise<string> {
  try {
    return await locateInput(join(folder, file), dirname(folder));
  } catch (error) {
    throw error instanceof SetuError
      ? new SetuError('input', `${file}: ${error.message}`, { cause: error })
      : error;
  }
}

/**
 * Why a memory cannot be read, without absolute paths, which Node's own messages name. Undefined: a
 * mistake of ours, not of the file.
 */
export function whyUnreadable(file: string, error: unknown): string | undefined {
  if (error instanceof SetuError) return error.message;
  const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
  if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') {
    return `${file}: expected UTF-8, or UTF-16 with a byte order mark, got other bytes`;
  }
  // What SQLite has to say is not about this file.
  if (code === undefined || code.startsWith('SQLITE')) return undefined;
  return `${file}: could not be read (${code})`;
}
