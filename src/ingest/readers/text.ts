import type { RootContent } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';
import { decode } from './decode.ts';
import type { Reader } from './reader.ts';

/**
 * Plain text as newspapers and typists deliver it. Where lines are hard-wrapped, a paragraph ends
 * at a blank line; everywhere else each line is a block. A short line without a final mark that
 * stands before a paragraph is a heading.
 */
export const text: Reader = {
  name: 'text',
  extensions: ['.txt', '.text'],
  read: (bytes) => textToMarkdown(decode(bytes)),
};

function textToMarkdown(plain: string): string {
  const groups = plain
    .replace(/\r\n?/g, '\n')
    .split(/\n[^\S\n]*\n/)
    .map((group) => group.split('\n').map((line) => line.trim()))
    .map((lines) => lines.filter((line) => line !== ''));
  const blocks = groups.flatMap((lines) => (isHardWrapped(lines) ? [lines.join(' ')] : lines));
  const children = blocks.map((block, index): RootContent => {
    const phrasing = [{ type: 'text' as const, value: block }];
    return isHeading(block, blocks[index + 1])
      ? { type: 'heading', depth: 2, children: phrasing }
      : { type: 'paragraph', children: phrasing };
  });
  const markdown = toMarkdown({ type: 'root', children }, { unsafe: GFM_UNSAFE });
  // Plain text has no front matter, whatever it begins with.
  return markdown.startsWith('---') ? `\n${markdown}` : markdown;
}

/** What is markup to GitHub alone. An address stays one, so that it is not translated. */
const GFM_UNSAFE = [{ character: '~', inConstruct: 'phrasing' as const }];

const WRAP_WIDTH = { min: 40, max: 100 };
const ENDS = /[।॥.?!|:…]["'”’)\]]*$/u;

/** Lines of one paragraph broken by an editor: nearly full, and mostly broken inside a sentence. */
function isHardWrapped(lines: readonly string[]): boolean {
  const broken = lines.slice(0, -1);
  if (broken.length < 2) return false;
  const full = broken.every(
    (line) => line.length >= WRAP_WIDTH.min && line.length <= WRAP_WIDTH.max,
  );
  return full && broken.filter((line) => ENDS.test(line)).length < broken.length / 2;
}

const HEADING = { characters: 90, words: 14 };

function isHeading(line: string, next: string | undefined): boolean {
  if (next === undefined || ENDS.test(line) || !/\p{L}/u.test(line)) return false;
  const short = line.length <= HEADING.characters && line.split(/\s+/).length <= HEADING.words;
  return short && (ENDS.test(next) || next.length > line.length * 2);
}
