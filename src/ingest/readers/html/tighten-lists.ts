import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** Lists are tight whose items hold one paragraph each, and perhaps lists below it. */
export function tightenLists(): (tree: Root) => void {
  return (tree) => {
    visit(tree, 'list', (list) => {
      for (const item of list.children) {
        item.spread = item.children.filter(({ type }) => type !== 'list').length > 1;
      }
      list.spread = list.children.some(({ spread }) => spread === true);
    });
  };
}
