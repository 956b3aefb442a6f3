import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

/**
 * Puts the places of a page in order, in the tree that it is given: an id stands once, and a link
 * between a text and its notes leads somewhere or is none. A picture's words may be shown twice,
 * a note be referred to twice, or a translation have lost its mark.
 */
export function settleAnchors(root: Root): void {
  const ids = new Set<string>();
  visit(root, 'element', ({ properties }) => {
    const { id } = properties;
    if (typeof id !== 'string') return;
    if (!ids.has(id)) {
      ids.add(id);
      return;
    }
    delete properties['id'];
    if (id.startsWith('u-')) properties['dataUnit'] = id;
  });
  visit(root, 'element', (node, index, parent) => {
    if (!parent || index === undefined || !isDead(node, ids)) return undefined;
    const isBackLink = node.properties['className'] !== undefined;
    parent.children.splice(index, 1, ...(isBackLink ? [] : node.children));
    return [SKIP, index];
  });
}

function isDead({ tagName, properties }: Element, ids: ReadonlySet<string>): boolean {
  const { href } = properties;
  if (tagName !== 'a' || typeof href !== 'string') return false;
  return /^#fn(ref)?-/.test(href) && !ids.has(href.slice(1));
}
