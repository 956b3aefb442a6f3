import type { Element, ElementContent, Nodes } from 'hast';

export const isElement = (node: Nodes | undefined, ...names: readonly string[]): node is Element =>
  node?.type === 'element' && (names.length === 0 || names.includes(node.tagName));

/** Of an element already, so that the compiler does not conclude what else it is. */
export const isOf = (element: Element, ...names: readonly string[]): boolean =>
  names.includes(element.tagName);

export const childrenOf = (node: Nodes): readonly ElementContent[] =>
  'children' in node ? (node.children as ElementContent[]) : [];

/** The first such element, in the order of the page. */
export function find(node: Nodes, wanted: (element: Element) => boolean): Element | undefined {
  if (node.type === 'element' && wanted(node)) return node;
  for (const child of childrenOf(node)) {
    const found = find(child, wanted);
    if (found) return found;
  }
  return undefined;
}

export function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return childrenOf(node).map(textOf).join('');
}

/** What stands in an attribute, as text; empty if there is none. */
export function attribute(element: Element, name: string): string {
  const value = element.properties[name];
  if (Array.isArray(value)) return value.join(' ');
  return value === undefined || value === null || value === false ? '' : String(value);
}

/** The same element with other children. */
export const withChildren = (element: Element, children: readonly ElementContent[]): Element => ({
  ...element,
  children: [...children],
});
