import { align } from './align/align.ts';
import { check } from './check/check.ts';
import type { Context } from './context.ts';
import { ingest } from './ingest/ingest.ts';
import type { Entry } from './ingest/list-documents.ts';
import { review } from './review/review.ts';
import { segment } from './segment/segment.ts';
import { plainText } from './tags.ts';
import { translate } from './translate/translate.ts';
import type { Document, Finding, Segment, Unit } from './types.ts';

export interface ReviewedDocument {
  readonly document: Document;
  /** As people left them, with their findings. */
  readonly units: readonly Unit[];
  /** Those of no unit. */
  readonly findings: readonly Finding[];
}

/**
 * The way of a document through the stages up to its reviewed units: what an edition is made of, and
 * what goes out to other tools. Throws a SetuError if it cannot be read, and the signal's reason.
 */
export async function reviewDocument(entry: Entry, context: Context): Promise<ReviewedDocument> {
  const document = await ingest(entry, context);
  const segments = segment(document, context);
  const existing = document.existing ? segment(document.existing, context) : [];
  const characters = document.blocks.reduce((sum, { text }) => sum + text.length, 0);
  context.report({
    type: 'segmented',
    document: document.id,
    segments: segments.length,
    characters,
  });
  const translations = await translate(document, segments, context);
  const { memory } = context.resources;
  const recall = ({ text, tags }: Segment): string | undefined => {
    const match = memory.find(text);
    return match && plainText({ text: match.text, tags });
  };
  const aligned = align(document, { segments, translations, existing, recall });
  const findings = check(document, aligned, context);
  return { document, ...review(document, aligned, findings) };
}
