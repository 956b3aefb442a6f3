import { asItIs } from '../convert-legacy.ts';
import { convertLegacyText } from '../convert-legacy-text.ts';
import { decode } from './decode.ts';
import type { Reader } from './reader.ts';

/** CommonMark with GitHub's tables, footnotes and strikethrough: what Setu speaks itself. */
export const markdown: Reader = {
  name: 'markdown',
  extensions: ['.md', '.markdown'],
  read: (bytes, { convert = asItIs } = {}) => convertLegacyText(decode(bytes), convert, true),
};
