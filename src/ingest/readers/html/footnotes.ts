import type { Element, ElementContent, Nodes } from 'hast';
import { attribute, childrenOf, isElement, textOf, withChildren } from './elements.ts';

/** Elements of our own, which the handlers write as GitHub's footnotes. */
export const NOTE = 'setu-note';
export const NOTE_REFERENCE = 'setu-note-reference';

/**
 * Links from a raised number to a note within the text become footnotes: the notes go to the end,
 * without the links that lead back.
 */
export function linkFootnotes(content: Nodes): Nodes {
  const ids = new Map<string, Element>();
  collect(content, ids);
  const labels = new Map<string, string>();
  const marked = mark(content, (id) => {
    const isKnown = ids.has(id);
    if (isKnown && !labels.has(id)) labels.set(id, String(labels.size + 1));
    return isKnown ? labels.get(id) : undefined;
  });
  if (labels.size === 0 || !('children' in marked)) return content;
  const notes: Element[] = [];
  const rest = take(marked, labels, notes);
  return { type: 'root', children: [...(isElement(rest) ? [rest] : childrenOf(rest)), ...notes] };
}

/** What a reference may lead to. */
const NOTES = ['li', 'p', 'div', 'dd'] as const;

function collect(node: Nodes, ids: Map<string, Element>): void {
  const id = isElement(node, ...NOTES) ? attribute(node, 'id') : '';
  if (id !== '' && !ids.has(id) && isElement(node)) ids.set(id, node);
  for (const child of childrenOf(node)) collect(child, ids);
}

type LabelOf = (id: string) => string | undefined;

function mark<Node extends Nodes>(node: Node, labelOf: LabelOf): Node {
  if (!('children' in node)) return node;
  const children = childrenOf(node).map((child) => {
    const id = isElement(child) ? targetOf(child) : undefined;
    const label = id === undefined ? undefined : labelOf(id);
    return label === undefined ? mark(child, labelOf) : reference(label);
  });
  return { ...node, children };
}

const reference = (label: string): Element => ({
  type: 'element',
  tagName: NOTE_REFERENCE,
  properties: { label },
  children: [],
});

const NUMBER = /^[[(]?(?:[0-9०-९]{1,3}|[a-z*†‡]|[क-ह])[\])]?$/u;

/** The id that a number leads to: `<sup><a href="#n">1</a></sup>`, `<a href="#n"><sup>1</sup></a>`. */
function targetOf(element: Element): string | undefined {
  const inner = childrenOf(element).filter((child) => textOf(child).trim() !== '');
  const link = isElement(element, 'sup') && inner.length === 1 ? inner[0] : element;
  if (!isElement(link, 'a') || !NUMBER.test(textOf(link).trim())) return undefined;
  const isRaised = link !== element || childrenOf(link).some((child) => isElement(child, 'sup'));
  const isNote =
    isRaised || attribute(link, 'role') === 'doc-noteref' || textOf(link).trim().startsWith('[');
  const href = attribute(link, 'href');
  return isNote && href.startsWith('#') ? decoded(href.slice(1)) : undefined;
}

function decoded(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}

/** Takes the notes out, and the list that they stood in if nothing is left of it. */
function take<Node extends Nodes>(
  node: Node,
  labels: ReadonlyMap<string, string>,
  notes: Element[],
): Node {
  if (!('children' in node)) return node;
  const children = childrenOf(node).flatMap((child): ElementContent[] => {
    if (!isElement(child)) return [child];
    const label = isElement(child, ...NOTES) ? labels.get(attribute(child, 'id')) : undefined;
    if (label !== undefined) {
      notes.push({ ...withoutBacklinks(child), tagName: NOTE, properties: { label } });
      return [];
    }
    const count = notes.length;
    const rest = take(child, labels, notes);
    return notes.length > count && textOf(rest).trim() === '' ? [] : [rest];
  });
  return { ...node, children };
}

const BACK = /^[\s↩︎↑^⇑↵⤴\uFE0E\uFE0F.[\]a-z0-9०-९]{0,6}$/u;

function withoutBacklinks(element: Element): Element {
  const children = childrenOf(element).flatMap((child): ElementContent[] => {
    if (!isElement(child)) return [child];
    const isBack = attribute(child, 'href').startsWith('#') && BACK.test(textOf(child));
    if (isBack || attribute(child, 'className').includes('backlink')) return [];
    return [withoutBacklinks(child)];
  });
  return withChildren(element, children);
}
