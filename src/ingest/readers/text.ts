import { asItIs } from '../convert-legacy.ts';
import { convertLegacyText } from '../convert-legacy-text.ts';
import { decode } from './decode.ts';
import type { Reader } from './reader.ts';
import { textToMarkdown } from './text/text-to-markdown.ts';

/**
 * Plain text as newspapers and typists deliver it: title, headings, lists, verse, tables and
 * quotations are inferred from the shape of its lines, as an editor would.
 */
export const text: Reader = {
  name: 'text',
  extensions: ['.txt', '.text'],
  read: (bytes, { convert = asItIs } = {}) =>
    textToMarkdown(convertLegacyText(decode(bytes), convert, false)),
};
