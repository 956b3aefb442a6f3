import type { PhrasingContent } from 'mdast';
import { tagSlice } from '../tags.ts';
import type { Attribute, Block, Document, Tag, Tagged } from '../types.ts';
import {
  address,
  IN_HEADING,
  image,
  link,
  marked,
  phrasingMarkdown,
  type Place,
  text,
  verbatim,
} from './phrasing-markdown.ts';
import { taggedTree, type TaggedNode } from './tagged-tree.ts';

/** What stands in a block, in order; `missing` where there is no translation. */
export type Piece = Tagged | 'missing';

export interface Content {
  piecesOf(block: string): readonly Piece[];
  /** Plain text of alt texts and titles, by block. */
  textOf(block: string): string | undefined;
  /** The Markdown of an opaque tag if it is not to be the author's own. */
  opaque?(tag: Tag): string | undefined;
}

export const MISSING = '(not yet translated)';

/**
 * The Markdown of a document with other words: each block's text is replaced where it stands, so
 * everything that is not text stays as the author wrote it.
 */
export function spliceMarkdown(document: Document, content: Content): string {
  return spliceSlices(document, content, [[0, document.source.length]]).join('');
}

/** The same for slices of the source, which are in order and begin and end between blocks. */
export function spliceSlices(
  { blocks, source }: Document,
  content: Content,
  slices: readonly (readonly [start: number, end: number])[],
): string[] {
  let index = 0;
  return slices.map(([start, end]) => {
    const parts: string[] = [];
    let at = start;
    for (; index < blocks.length; index += 1) {
      const block = blocks[index] as Block;
      if (!block.range || block.range[0] < at) continue;
      if (block.range[1] > end) break;
      parts.push(source.slice(at, block.range[0]));
      const before = block.kind === 'cell' ? '' : lineBefore(source, block.range[0]);
      parts.push(blockMarkdown(block, content, before));
      at = block.range[1];
    }
    return parts.join('') + source.slice(at, end);
  });
}

const lineBefore = (source: string, at: number): string =>
  source.slice(source.lastIndexOf('\n', at - 1) + 1, at);

function blockMarkdown(block: Block, content: Content, before: string): string {
  const writer = new Writer(content);
  const children =
    block.text.trim() === '' ? writer.wordless(block) : writer.pieces(content.piecesOf(block.id));
  // Further lines begin with the bars of their quotations and the indent of their lists and notes.
  const indent = before.replace(/\[\^.*?\]:[ \t]*/, '    ').replace(/[^>\t]/g, ' ');
  return phrasingMarkdown(children, placeOf(block, before)).replace(/\n[ \t>]*/g, `\n${indent}`);
}

/** Words that begin a line may begin a list there, or a quotation. */
function placeOf({ kind }: Block, before: string): Place {
  if (kind === 'cell') return { constructs: ['tableCell'], before: ' ', after: ' ' };
  if (kind !== 'heading') return { constructs: ['paragraph'], before: '\n', after: '\n' };
  if (before.includes('#')) return IN_HEADING;
  return { constructs: ['headingSetext'], before: '\n', after: '\n' };
}

/** Tagged text as nodes that can be written as Markdown. */
class Writer {
  readonly #content: Content;

  constructor(content: Content) {
    this.#content = content;
  }

  pieces(pieces: readonly Piece[]): PhrasingContent[] {
    const trees = pieces.map((piece) =>
      piece === 'missing' ? [missing()] : taggedTree({ ...piece, text: piece.text.trim() }),
    );
    const all: TaggedNode[] = [];
    for (const tree of trees) append(all, tree);
    return this.#nodes(all);
  }

  /** A block without words of its own, such as an image, keeps its markup. */
  wordless({ text: space, marks }: Block): PhrasingContent[] {
    const whole = { start: 0, end: space.length, ownsStart: true };
    return this.#nodes(taggedTree(tagSlice(space, marks, whole)));
  }

  #nodes(nodes: readonly TaggedNode[]): PhrasingContent[] {
    const written = nodes.flatMap((node) => {
      if (node.type === 'text') return [text(node.value.replace(/(?<!\s)\s*[\r\n]\s*/g, ' '))];
      const { tag } = node;
      if (tag.opaque) return [this.#opaque(tag)];
      const { before, inner, after } = liftSpaces(this.#nodes(node.children));
      return [...before, this.#mark(tag, joined(inner)), ...after];
    });
    return joined(written);
  }

  #mark(tag: Tag, children: PhrasingContent[]): PhrasingContent {
    const { inline } = tag;
    if (inline.kind !== 'link' || !inline.title) return marked(tag, children);
    return link(inline.url, this.#words(inline.title), children);
  }

  #opaque(tag: Tag): PhrasingContent {
    const { inline, open } = tag;
    const own = this.#content.opaque?.(tag);
    if (own !== undefined) return verbatim(own);
    if (inline.kind === 'autolink') return address(inline.url, open);
    if (inline.kind !== 'image' || !(inline.alt ?? inline.title)) return verbatim(open);
    const picture = image(inline.url, this.#words(inline.title), this.#words(inline.alt) ?? '');
    return inline.link === undefined ? picture : link(inline.link, null, [picture]);
  }

  #words(attribute: Attribute | undefined): string | null {
    return attribute ? (this.#content.textOf(attribute.block) ?? MISSING) : null;
  }
}

/** What is next to each other is one text, or a `<` would not see the letter it makes a tag with. */
function joined(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const all: PhrasingContent[] = [];
  for (const node of nodes) {
    if ('value' in node && node.value === '') continue;
    const last = all.at(-1);
    if (node.type !== 'text' || last?.type !== 'text') all.push(node);
    else all.splice(-1, 1, text(last.value + node.value));
  }
  return all;
}

const missing = (): TaggedNode => {
  const tag = { n: 1, opaque: false, open: '*', close: '*', inline: { kind: 'emphasis' } } as const;
  return { type: 'mark', tag, children: [{ type: 'text', value: MISSING }] };
};

/** Adds the next sentence to those before it. A mark that was cut between them is whole again. */
function append(all: TaggedNode[], [first, ...rest]: readonly TaggedNode[]): void {
  const last = all.at(-1);
  if (!first) return;
  if (last?.type === 'mark' && first.type === 'mark' && last.tag.inline === first.tag.inline) {
    const children = [...last.children];
    append(children, first.children);
    all.splice(-1, 1, { ...last, children }, ...rest);
    return;
  }
  const isBreak = last?.type === 'mark' && last.tag.inline.kind === 'break';
  if (last && !isBreak) all.push({ type: 'text', value: ' ' });
  all.push(first, ...rest);
}

/** Blanks inside of a mark would keep it from being read as one. */
function liftSpaces(
  nodes: readonly PhrasingContent[],
): Record<'before' | 'inner' | 'after', PhrasingContent[]> {
  const inner = [...nodes];
  const lift = (at: 0 | -1, blanks: RegExp): PhrasingContent[] => {
    const node = inner.at(at);
    if (node?.type !== 'text' || !blanks.test(node.value)) return [];
    inner.splice(at, 1, text(node.value.replace(blanks, '')));
    return [text(' ')];
  };
  return { before: lift(0, /^[ \t]+/), after: lift(-1, /(?<![ \t])[ \t]+$/), inner };
}
