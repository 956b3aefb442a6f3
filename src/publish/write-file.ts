import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

let serial = 0;

/**
 * Writes a file only if its content changes, so that the times of unchanged files stay; through a
 * temporary file beside it, so that nobody ever reads half a file. Returns whether it wrote.
 */
export async function writeIfChanged(file: string, content: string | Uint8Array): Promise<boolean> {
  const bytes = Buffer.from(content as string);
  const present = await readFile(file).catch(() => undefined);
  if (present?.equals(bytes)) return false;
  await mkdir(path.dirname(file), { recursive: true });
  serial += 1;
  const temporary = `${file}.${process.pid}-${serial}.tmp`;
  try {
    await writeFile(temporary, bytes);
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  return true;
}
