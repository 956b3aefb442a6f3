import type { Block, Document } from '../types.ts';

/** Blocks that can only be each other's translation. */
export interface Lane {
  readonly source: readonly Block[];
  readonly target: readonly Block[];
}

/** A document and its existing English. */
export interface Pair {
  readonly source: Document;
  readonly target: Document;
}

/** Front matter by its keys, alt texts in their order, the body. */
export function lanesOf({ source, target }: Pair): {
  meta: Lane[];
  body: Lane;
  attributes: Lane;
} {
  const meta = source.blocks.filter(isMeta).map((block) => {
    return { source: [block], target: target.blocks.filter(({ key }) => key === block.key && key) };
  });
  const body = { source: source.blocks.filter(isBody), target: target.blocks.filter(isBody) };
  const attributes = {
    source: source.blocks.filter(isAttribute),
    target: target.blocks.filter(isAttribute),
  };
  return { meta, body, attributes };
}

const isMeta = (block: Block): boolean => block.kind === 'meta';
const isAttribute = (block: Block): boolean => block.kind === 'attribute';
export const isBody = (block: Block): boolean => !isMeta(block) && !isAttribute(block);

/** The headings of both sides, pair by pair, where they have as many: these are anchors. */
export function headingPairs({
  source,
  target,
}: Lane): (readonly [source: Block, target: Block])[] {
  const [one, other] = [source.filter(isHeading), target.filter(isHeading)];
  if (one.length !== other.length) return [];
  return one.map((block, at) => [block, other[at] as Block]);
}

const isHeading = ({ kind }: Block): boolean => kind === 'heading';
