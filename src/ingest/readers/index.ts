import { docx } from './docx.ts';
import { html } from './html.ts';
import { markdown } from './markdown.ts';
import type { ReadDocument, Reader } from './reader.ts';
import { text } from './text.ts';

/** Every reader, the first that knows a file's ending reads it. */
export const readers: readonly Reader<string | ReadDocument>[] = [text, markdown, html, docx];
