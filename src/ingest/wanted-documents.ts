import { type Entry, listDocuments } from './list-documents.ts';
import { selectDocuments } from './select-documents.ts';
import { type TakenDocument, takeDocument } from './take-document.ts';

interface Wish {
  /** Documents or folders of documents, as seen from `cwd`; all of the input folder. */
  readonly paths?: readonly string[];
  /** In place of those of the input folder. */
  readonly document?: TakenDocument;
}

/**
 * The documents of an input folder, and those of them that are to be worked on. Throws a SetuError
 * `input` without such a folder, `usage` for a path that is not there.
 */
export async function wantedDocuments(
  { paths = [], document }: Wish,
  input: string,
  cwd: string,
): Promise<{ readonly all: readonly Entry[]; readonly wanted: readonly Entry[] }> {
  const all = await listDocuments(input);
  const wanted = document
    ? [takeDocument(document, all, input)]
    : await selectDocuments(all, paths, cwd);
  return { all, wanted };
}
