import { html } from './html.ts';
import { markdown } from './markdown.ts';
import type { Reader } from './reader.ts';
import { text } from './text.ts';

/** Every reader, the first that knows a file's ending reads it. */
export const readers: readonly Reader[] = [text, markdown, html];
