import { link, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { SetuError } from '../../index.ts';

/**
 * Writes a file whole or not at all; one that is there is replaced only with `force`. Throws a
 * SetuError `usage`, with that hint, if it is there, `output` if it cannot be written.
 */
export async function writeExport(
  file: string,
  content: string | Uint8Array,
  force: boolean,
  hint = 'Name another file with --to, or add --force to replace it.',
): Promise<void> {
  const temporary = path.join(path.dirname(file), `.setu-export-${process.pid}.tmp`);
  try {
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(temporary, content, { flush: true });
    // A link is refused where a file is, also one that somebody made just now.
    await (force ? rename(temporary, file) : link(temporary, file));
  } catch (cause) {
    throw unwritable(file, cause as NodeJS.ErrnoException, hint);
  } finally {
    await rm(temporary, { force: true });
  }
}

function unwritable(file: string, cause: NodeJS.ErrnoException, hint: string): SetuError {
  if (cause.code === 'EEXIST') {
    return new SetuError('usage', `${file} is there already; nothing was written.`, { hint });
  }
  return new SetuError('output', `${file} cannot be written (${cause.code ?? cause.message}).`, {
    hint: 'Name a file in a folder that you may write, on a disk with room.',
    cause,
  });
}
