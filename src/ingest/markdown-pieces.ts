import type { RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Labels } from './markdown-limits.ts';

/** What the blocks define for the whole document. */
export function definedIn(blocks: readonly RootContent[]): Labels {
  const definitions: string[] = [];
  const footnotes: string[] = [];
  for (const block of blocks) {
    visit(block, (node) => {
      if (node.type === 'definition') definitions.push(node.identifier);
      if (node.type === 'footnoteDefinition') footnotes.push(node.identifier);
    });
  }
  return { definitions, footnotes };
}

/** The blocks in their place in the document. They are new, so they are moved where they stand. */
export function shiftBy(
  blocks: readonly RootContent[],
  { offset, line }: { readonly offset: number; readonly line: number },
): readonly RootContent[] {
  if (offset === 0) return blocks;
  for (const block of blocks) {
    visit(block, ({ position }) => {
      for (const point of position ? [position.start, position.end] : []) {
        point.offset = (point.offset ?? 0) + offset;
        point.line += line;
      }
    });
  }
  return blocks;
}
