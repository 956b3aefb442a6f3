import { docx } from '../../../../src/ingest/readers/docx.ts';
import type { ReadDocument } from '../../../../src/ingest/readers/reader.ts';
import { makeDocx, type Parts } from './make-docx.ts';

/** What the reader makes of a file of those parts. */
export const read = async (parts: Parts): Promise<ReadDocument> => docx.read(makeDocx(parts));

/** The Markdown of a body, without space round it. */
export const markdownOf = async (body: string, parts: Parts = {}): Promise<string> =>
  (await read({ body, ...parts })).markdown.trim();
