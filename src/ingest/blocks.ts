import type { Heading, Paragraph, PhrasingContent, Root, TableCell } from 'mdast';
import { visit } from 'unist-util-visit';
import { contentIds } from '../ids.ts';
import type { Block, BlockKind, Meta } from '../types.ts';
import { type Definitions, type InlineText, readInline } from './inline.ts';
import { endOf, startOf } from './positions.ts';

type Draft = Omit<Block, 'id'> & { readonly fixedId?: string };

/** The blocks of text of a document in reading order: front matter, then the body. */
export function extractBlocks(
  tree: Root,
  source: string,
  meta: Meta,
  metaKeys: readonly string[],
): Block[] {
  const definitions = definitionsOf(tree);
  const drafts: Draft[] = metaKeys.flatMap((key) => metaBlock(key, meta[key]));
  visit(tree, (node) => {
    if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell') return;
    drafts.push(...textBlocks(node, source, definitions));
  });
  const ids = contentIds(
    drafts.map((draft) => `${draft.kind}\0${draft.text}`),
    'block',
  );
  const blocks = drafts.map(({ fixedId, ...draft }, index) => {
    return { id: fixedId ?? (ids[index] as string), ...draft };
  });
  // The same alt text twice is one block: it is translated once, and both images show it.
  return [...new Map(blocks.map((block) => [block.id, block])).values()];
}

function definitionsOf(tree: Root): Definitions {
  const definitions = new Map<string, { url: string; title?: string | null | undefined }>();
  visit(tree, 'definition', (node) => {
    if (!definitions.has(node.identifier)) definitions.set(node.identifier, node);
  });
  return definitions;
}

function metaBlock(key: string, value: unknown): Draft[] {
  if (typeof value !== 'string' || value.trim() === '') return [];
  return [{ kind: 'meta', text: value, marks: [], range: null, key, fixedId: `meta-${key}` }];
}

const KIND: Readonly<Record<'paragraph' | 'heading' | 'tableCell', BlockKind>> = {
  paragraph: 'paragraph',
  heading: 'heading',
  tableCell: 'cell',
};

function textBlocks(
  node: Paragraph | Heading | TableCell,
  source: string,
  definitions: Definitions,
): Draft[] {
  const inline = readInline(node.children, source, definitions);
  const range = rangeOf(node.children);
  if (!range || (inline.text.trim() === '' && inline.marks.length === 0)) return [];
  return [
    { kind: KIND[node.type], text: inline.text, marks: inline.marks, range },
    ...inline.attributes.map(attributeBlock),
  ];
}

function attributeBlock({ block, value }: InlineText['attributes'][number]): Draft {
  return { kind: 'attribute', text: value, marks: [], range: null, fixedId: block };
}

/** The offsets of the text itself, without the `#` of a heading or the bars of a cell. */
function rangeOf(children: readonly PhrasingContent[]): [number, number] | undefined {
  const first = children[0];
  const last = children.at(-1);
  return first && last && [startOf(first), endOf(last)];
}
