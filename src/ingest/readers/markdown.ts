import { decode } from './decode.ts';
import type { Reader } from './reader.ts';

/** CommonMark with GitHub's tables, footnotes and strikethrough: what Setu speaks itself. */
export const markdown: Reader = {
  name: 'markdown',
  extensions: ['.md', '.markdown'],
  read: decode,
};
