import type { Event } from './context.ts';
import { failureOf } from './failure-of.ts';
import { ingest, type ReadingContext } from './ingest/ingest.ts';
import type { Entry } from './ingest/list-documents.ts';
import { segment } from './segment/segment.ts';
import type { Document, Segment } from './types.ts';

export interface SegmentedDocument {
  readonly document: Document;
  readonly segments: readonly Segment[];
}

export interface ReadDocumentsContext extends ReadingContext {
  readonly signal: AbortSignal;
  readonly report: (event: Event) => void;
}

/**
 * Documents with their sentences, one after the other, for those who only want to look. One that
 * cannot be read is reported as `failed` and the others go on. Throws the signal's reason.
 */
export async function* readDocuments(
  entries: readonly Entry[],
  context: ReadDocumentsContext,
): AsyncGenerator<SegmentedDocument> {
  context.report({ type: 'start', documents: entries.length });
  for (const entry of entries) {
    const read = await readOrReport(entry, context);
    context.signal.throwIfAborted();
    if (!read) continue;
    const characters = read.document.blocks.reduce((sum, { text }) => sum + text.length, 0);
    const { document, segments } = read;
    context.report({
      type: 'segmented',
      document: document.id,
      segments: segments.length,
      characters,
    });
    yield read;
    context.report({ type: 'document', document: document.id, written: 0 });
  }
}

async function readOrReport(
  entry: Entry,
  context: ReadDocumentsContext,
): Promise<SegmentedDocument | undefined> {
  context.signal.throwIfAborted();
  try {
    const document = await ingest(entry, context);
    return { document, segments: segment(document, context) };
  } catch (error) {
    context.report(failureOf(entry.path, error));
    return undefined;
  }
}
