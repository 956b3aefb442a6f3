import { normalise } from './hindi/normalise.ts';
import type { Entry } from './ingest/list-documents.ts';
import { readDocuments, type ReadDocumentsContext } from './read-documents.ts';

/** The sentences of the documents that there are now. */
export interface PresentTexts {
  /** The tagged text as its author wrote it, by its key form; of several spellings the first. */
  readonly byKey: ReadonlyMap<string, string>;
  /** How many documents were read. */
  readonly documents: number;
  /** Paths of those that cannot be read: what stands in them is not known. */
  readonly failed: readonly string[];
}

/** Reads all sentences of documents, by what the cache finds them by. */
export async function presentTexts(
  entries: readonly Entry[],
  context: ReadDocumentsContext,
): Promise<PresentTexts> {
  const byKey = new Map<string, string>();
  const failed: string[] = [];
  const report: ReadDocumentsContext['report'] = (event) => {
    if (event.type === 'failed') failed.push(event.document);
    context.report(event);
  };
  let documents = 0;
  for await (const { segments } of readDocuments(entries, { ...context, report })) {
    documents += 1;
    for (const { text } of segments) {
      const key = normalise(text);
      if (!byKey.has(key)) byKey.set(key, text);
    }
  }
  return { byKey, documents, failed };
}
