import type { Root, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import {
  checkDepth,
  checkLines,
  type Labels,
  markdownLimits,
  nodeCounter,
} from './markdown-limits.ts';
import { definedIn, shiftBy } from './markdown-pieces.ts';
import { startOf } from './positions.ts';

/** What is parsed at a time, in UTF-16 units: time and memory grow with the square of it. */
const PIECE = 8192;

const START = { line: 1, column: 1, offset: 0 };

/** Blocks of a document with the place that they begin at. */
interface Piece {
  readonly at: number;
  readonly text: string;
  readonly blocks: readonly RootContent[];
}

/**
 * The tree of a document's Markdown, parsed piece by piece. Throws a SetuError `input` if it is
 * nested or divided beyond reason.
 */
export function parseMarkdown(body: string): Root {
  const pieces = piecesOf(body);
  const labels = definedIn(pieces.flatMap(({ blocks }) => blocks));
  // A reference in one piece may mean a definition in another.
  const refer = pieces.length > 1 && labels.definitions.length + labels.footnotes.length > 0;
  let line = 0;
  const children = pieces.flatMap(({ at, text, blocks }) => {
    const whole = refer && text.includes('[') ? parse(text, labels) : blocks;
    const shifted = shiftBy(whole, { offset: at, line });
    line += text.split(/\r\n?|\n/).length - 1;
    return shifted;
  });
  return {
    type: 'root',
    children,
    position: { start: START, end: { ...START, offset: body.length } },
  };
}

/**
 * Markdown is read from the top: what follows a block can change nothing in those before it. So of
 * a stretch of text all blocks stand but the last, with which the next stretch begins.
 */
function piecesOf(body: string): Piece[] {
  const pieces: Piece[] = [];
  const countNodes = nodeCounter();
  let at = 0;
  for (let size = PIECE; at < body.length;) {
    const end = lineEnd(body, at + size);
    const blocks = parse(body.slice(at, end));
    const last = end === body.length ? blocks.length : lastCut(blocks, body, at);
    const next = last === blocks.length ? end : at + lineStart(blocks[last] as RootContent);
    if (next === at) {
      checkLines(body.slice(at, end), blocks[0]);
      size *= 2;
      continue;
    }
    pieces.push({ at, text: body.slice(at, next), blocks: blocks.slice(0, last) });
    countNodes(blocks.slice(0, last));
    [at, size] = [next, PIECE];
  }
  return pieces;
}

/** The last block that begins anew wherever the text before it is cut off; 0 if none does. */
function lastCut(blocks: readonly RootContent[], body: string, at: number): number {
  for (let index = blocks.length - 1; index > 0; index -= 1) {
    // A definition may go on in the next line, and a byte-order mark counts only at the top.
    const isFree = blocks[index - 1]?.type !== 'definition';
    const start = at + lineStart(blocks[index] as RootContent);
    if (isFree && body[start] !== '\u{FEFF}') return index;
  }
  return 0;
}

const lineStart = (node: RootContent): number =>
  startOf(node) - ((node.position?.start.column ?? 1) - 1);

/** After the end of the line that `from` stands in. */
function lineEnd(body: string, from: number): number {
  const breaks = /\r\n?|\n/g;
  breaks.lastIndex = from;
  return from < body.length && breaks.exec(body) ? breaks.lastIndex : body.length;
}

function parse(text: string, labels?: Labels): RootContent[] {
  const { children } = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(withLimits, labels)
    .use(withoutLateLinks)
    .parse(text);
  checkDepth(children);
  return children;
}

function withLimits(this: Processor, labels: Labels | undefined): void {
  (this.data().micromarkExtensions ??= []).push(markdownLimits(labels));
}

/**
 * Addresses that GitHub's rules find only in the finished tree (`“www.example.com”`) have no place
 * in the source, nor has the text round them. They stay text.
 */
function withoutLateLinks(this: Processor): void {
  const data = this.data();
  const extensions = data.fromMarkdownExtensions ?? [];
  data.fromMarkdownExtensions = extensions.flat().map(({ transforms, ...rest }) => rest);
}
