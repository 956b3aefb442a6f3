import type { Element, ElementContent, Nodes } from 'hast';
import { attribute, childrenOf, isElement, isOf, textOf } from './elements.ts';

/** An element of our own round text that is never to be translated. */
export const KEPT = 'setu-kept';

const INLINE = 'span b i em strong cite bdi dfn q abbr u small mark font'.split(' ');
const BLOCK = 'p h1 h2 h3 h4 h5 h6 li td th dt dd figcaption caption'.split(' ');

/**
 * Names that the author wants kept, marked by `translate="no"` (HTML standard, 3.2.6.3) or the
 * class `notranslate`. Within another block, the whole of its text is.
 */
export function keepNames<Node extends Nodes>(node: Node): Node {
  if (!('children' in node)) return node;
  const children = childrenOf(node).map((child): ElementContent => {
    if (!isElement(child) || !isKept(child) || textOf(child).trim() === '') return keepNames(child);
    if (isOf(child, ...INLINE)) return kept(child.children);
    if (isOf(child, ...BLOCK)) return { ...child, children: [kept(child.children)] };
    return keepNames(child);
  });
  return { ...node, children };
}

const isKept = (element: Element): boolean =>
  attribute(element, 'translate').toLowerCase() === 'no' ||
  attribute(element, 'className').split(' ').includes('notranslate');

const kept = (children: readonly ElementContent[]): Element => ({
  type: 'element',
  tagName: KEPT,
  properties: {},
  children: [...children],
});
