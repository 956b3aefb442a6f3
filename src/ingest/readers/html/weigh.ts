import type { Nodes } from 'hast';
import { attribute, childrenOf, isElement } from './elements.ts';
import { INERT } from './words.ts';

/** Characters of text, how many of them are links, and how many links there are. */
export interface Weight {
  readonly text: number;
  readonly linked: number;
  readonly links: number;
}

/**
 * The weight of a node and of all within it, in one pass. Link density, the share of text that is
 * links, tells menus from text: C. Kohlschütter, P. Fankhauser, W. Nejdl, “Boilerplate Detection
 * using Shallow Text Features”, WSDM 2010.
 */
export function weigh(tree: Nodes): (node: Nodes) => Weight {
  const weights = new WeakMap<Nodes, Weight>();
  const visit = (node: Nodes): Weight => {
    if (node.type === 'element' && INERT.has(node.tagName)) return NOTHING;
    const weight = weightOf(node, childrenOf(node).map(visit));
    weights.set(node, weight);
    return weight;
  };
  visit(tree);
  return (node) => weights.get(node) ?? NOTHING;
}

const NOTHING: Weight = { text: 0, linked: 0, links: 0 };

function weightOf(node: Nodes, inner: readonly Weight[]): Weight {
  if (node.type === 'text') {
    return { text: node.value.replace(/\s+/g, ' ').trim().length, linked: 0, links: 0 };
  }
  const sum = (key: keyof Weight): number => inner.reduce((all, weight) => all + weight[key], 0);
  const text = sum('text');
  const href = isElement(node, 'a') ? attribute(node, 'href') : '';
  if (href === '' || isFragment(href)) return { text, linked: sum('linked'), links: sum('links') };
  return { text, linked: text, links: 1 };
}

/** A link to a note leads nowhere else. */
const isFragment = (href: string): boolean => href.startsWith('#');

export const density = ({ text, linked }: Weight): number => (text === 0 ? 0 : linked / text);
/** Characters that are no links. */
export const own = ({ text, linked }: Weight): number => text - linked;
