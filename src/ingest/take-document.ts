import path from 'node:path';
import { SetuError } from '../errors.ts';
import { type Entry, uniqueSlugs } from './list-documents.ts';
import { readers } from './readers/index.ts';

/** A document that does not lie in the input folder, such as one from standard input. */
export interface TakenDocument {
  /** A file's name without folders: its ending says the format, the rest the edition's address. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * The entry of such a document beside `all` those of the folder `input`, where its images and
 * decisions are looked for. Throws a SetuError `usage` if it is empty, if no reader knows its name,
 * or if a document of the folder has its address.
 */
export function takeDocument(
  { name, bytes }: TakenDocument,
  all: readonly Entry[],
  input: string,
): Entry {
  checkName(name);
  if (bytes.length === 0) {
    throw new SetuError('usage', `${name}: expected a document, got nothing.`, {
      hint: 'Give it one, as in: setu build - < essay.md',
    });
  }
  const [id] = uniqueSlugs([name]) as [string];
  const other = all.find((entry) => entry.id === id);
  if (other) {
    throw new SetuError('usage', `${name} would take the place of ${other.path}: output/${id}/.`, {
      hint: 'Give it another name with --stdin-name.',
    });
  }
  return { id, path: name, file: path.join(input, name), bytes };
}

function checkName(name: string): void {
  const endings = readers.flatMap(({ extensions }) => extensions);
  const isName = !/[\\/\0]/.test(name) && !name.startsWith('.');
  if (isName && endings.includes(path.extname(name).toLowerCase())) return;
  throw new SetuError(
    'usage',
    `--stdin-name: expected a file name without folders that ends in ${endings.join(', ')}, got "${name}".`,
    { hint: 'Its ending says how the document is read, as in: --stdin-name essay.docx' },
  );
}
