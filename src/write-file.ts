import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { SetuError } from './errors.ts';

let serial = 0;

/**
 * Writes a file only if its content changes, so that the times of unchanged files stay; through a
 * temporary file beside it, so that nobody ever reads half a file. Returns whether it wrote. Throws
 * a SetuError `output` if that cannot be done.
 */
export async function writeIfChanged(file: string, content: string | Uint8Array): Promise<boolean> {
  const bytes = Buffer.from(content as string);
  const present = await readFile(file).catch(() => undefined);
  if (present?.equals(bytes)) return false;
  serial += 1;
  // Not made of the file's name, which may be as long as the disk allows.
  const temporary = path.join(path.dirname(file), `.${process.pid}-${serial}.tmp`);
  try {
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(temporary, bytes);
    await rename(temporary, file);
  } catch (cause) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw unwritable(file, cause);
  }
  return true;
}

function unwritable(file: string, cause: unknown): SetuError {
  const { code, message } = cause as NodeJS.ErrnoException;
  return new SetuError('output', `${path.basename(file)} cannot be written (${code ?? message})`, {
    hint: 'Check that the output folder can be written and the disk has room; then build again.',
    cause,
  });
}
