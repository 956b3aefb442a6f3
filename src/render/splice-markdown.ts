import type { Image, Link, PhrasingContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { type Options, toMarkdown } from 'mdast-util-to-markdown';
import { parseTagged } from '../tags.ts';
import type { Attribute, Block, Document, Tag, Tagged } from '../types.ts';

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
 * The Markdown of a document from `start` to `end` with other words: each block's text is replaced
 * where it stands, so everything that is not text stays as the author wrote it.
 */
export function spliceMarkdown(
  document: Document,
  content: Content,
  start = 0,
  end = document.source.length,
): string {
  const parts: string[] = [];
  let at = start;
  for (const block of document.blocks) {
    if (!block.range || block.range[0] < at || block.range[1] > end) continue;
    parts.push(document.source.slice(at, block.range[0]), blockMarkdown(block, content));
    at = block.range[1];
  }
  return parts.join('') + document.source.slice(at, end);
}

/** A block without words of its own (an image, a rule of code) keeps its markup. */
function blockMarkdown(block: Block, content: Content): string {
  const pieces = content.piecesOf(block.id);
  if (block.text.trim() === '')
    return block.marks.map((mark) => opaqueSource(mark, content)).join('');
  const children = pieces.flatMap((piece, index): PhrasingContent[] => {
    const space = index > 0 && !endsWithBreak(pieces[index - 1]) ? [text(' ')] : [];
    return [...space, ...pieceNodes(piece, content)];
  });
  return serialise(block, children);
}

const text = (value: string): PhrasingContent => ({ type: 'text', value });
/** Written as it is: the author's own Markdown. */
const verbatim = (value: string): PhrasingContent => ({ type: 'html', value });

function pieceNodes(piece: Piece, content: Content): PhrasingContent[] {
  if (piece === 'missing') return [{ type: 'emphasis', children: [text(MISSING)] }];
  return parseTagged(piece.text).flatMap((token) => {
    if (token.type === 'text') return [text(token.value.replace(/\s*\n\s*/g, ' '))];
    const tag = piece.tags.find(({ n }) => n === token.n);
    if (!tag) return [];
    if (tag.opaque) return token.type === 'close' ? [] : [verbatim(opaqueSource(tag, content))];
    return [verbatim(token.type === 'open' ? tag.open : closing(tag, content))];
  });
}

function endsWithBreak(piece: Piece | undefined): boolean {
  if (piece === undefined || piece === 'missing') return false;
  const last = parseTagged(piece.text).at(-1);
  const tag = last?.type === 'empty' ? piece.tags.find(({ n }) => n === last.n) : undefined;
  return tag?.inline.kind === 'break';
}

function opaqueSource(tag: Pick<Tag, 'inline' | 'open'>, content: Content): string {
  const { inline, open } = tag;
  const own = content.opaque?.(tag as Tag);
  if (own !== undefined) return own;
  if (inline.kind !== 'image' || !(inline.alt ?? inline.title)) return open;
  const alt = translated(inline.alt, content) ?? '';
  const title = translated(inline.title, content) ?? null;
  const image: Image = { type: 'image', url: inline.url, alt, title };
  const { link } = inline;
  const node =
    link === undefined ? image : ({ type: 'link', url: link, children: [image] } as Link);
  return toMarkdown(node).trimEnd();
}

function closing({ inline, close }: Tag, content: Content): string {
  if (inline.kind !== 'link' || !inline.title) return close;
  const title = translated(inline.title, content) ?? null;
  return toMarkdown({ type: 'link', url: inline.url, title, children: [] }).trimEnd().slice(1);
}

const translated = (attribute: Attribute | undefined, content: Content): string | undefined =>
  attribute && (content.textOf(attribute.block) ?? MISSING);

/** Escapes what would be markup in the place where the text stands. */
function serialise(block: Block, children: PhrasingContent[]): string {
  const options: Options = { extensions: [gfmToMarkdown()], emphasis: '*' };
  if (block.kind === 'cell') return toMarkdown({ type: 'tableCell', children }, options).trim();
  if (block.kind === 'heading') {
    return toMarkdown({ type: 'heading', depth: 1, children }, options).trim().slice('# '.length);
  }
  return toMarkdown({ type: 'paragraph', children }, options).trim();
}
