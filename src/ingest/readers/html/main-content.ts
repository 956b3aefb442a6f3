import type { Element, ElementContent, Nodes, Root } from 'hast';
import { attribute, childrenOf, find, isElement, withChildren } from './elements.ts';
import { density, own, weigh, type Weight } from './weigh.ts';

/** What the page is about: its article, or the smallest part that holds nearly all of its text. */
export function mainContent(page: Root): Nodes {
  const weightOf = weigh(page);
  const body = find(page, ({ tagName }) => tagName === 'body') ?? page;
  const isMost = (node: Nodes): boolean => own(weightOf(node)) >= own(weightOf(body)) * ENOUGH;
  const article = mainArticle(body, weightOf);
  if (article && isMost(article)) return article;
  const main = heaviest(
    elements(
      body,
      (element) => element.tagName === 'main' || attribute(element, 'role') === 'main',
    ),
    weightOf,
  );
  return main && isMost(main) ? main : densest(body, weightOf);
}

type Weigher = (node: Nodes) => Weight;

/** Of the text of the page: an article with less is beside the point of it. */
const ENOUGH = 0.3;
/** Of the text of the longest article: one with less only announces another page. */
const PART = 0.2;

/** The longest article, with those beside it that are parts of the same text. */
function mainArticle(body: Nodes, weightOf: Weigher): Nodes | undefined {
  const articles = elements(body, ({ tagName }) => tagName === 'article');
  const best = heaviest(articles, weightOf);
  if (!best) return undefined;
  const parent = find(body, ({ children }) => children.includes(best)) ?? body;
  const isPart = (child: Nodes): boolean =>
    child === best ||
    (own(weightOf(child)) >= own(weightOf(best)) * PART && !isTeaser(child, weightOf));
  const siblings = childrenOf(parent);
  const parts = siblings.filter((child) => isElement(child, 'article') && isPart(child));
  if (parts.length < 2 || !isElement(parent)) return best;
  return withChildren(
    parent,
    siblings.filter((child) => !isElement(child, 'article') || parts.includes(child)),
  );
}

/** Its heading leads to another page, or most of it does. */
function isTeaser(article: Nodes, weightOf: Weigher): boolean {
  const heading = find(article, ({ tagName }) => /^h[1-6]$/.test(tagName));
  return (
    density(weightOf(article)) > 0.3 || (heading !== undefined && density(weightOf(heading)) > 0.5)
  );
}

/** The outermost elements of a kind. */
function elements(node: Nodes, wanted: (element: Element) => boolean): Element[] {
  if (isElement(node) && wanted(node)) return [node];
  return childrenOf(node).flatMap((child) => elements(child, wanted));
}

const heaviest = (some: readonly Element[], weightOf: Weigher): Element | undefined =>
  some.reduce<Element | undefined>(
    (best, one) => (best && own(weightOf(best)) >= own(weightOf(one)) ? best : one),
    undefined,
  );

const BOXES = 'div section table tbody tr td center article main font'.split(' ');
/** Of the text of a box: a box within it that has so much is the text. */
const NEARLY_ALL = 0.75;

/** Goes down to the box that holds nearly all, and takes along the heading that stood above. */
function densest(body: Nodes, weightOf: Weigher): Nodes {
  const title: ElementContent[] = [];
  let [node, whole] = [body, body];
  for (;;) {
    const inner = childrenOf(node);
    const most = own(weightOf(node)) * NEARLY_ALL;
    const next = inner.find((child) => isElement(child, ...BOXES) && own(weightOf(child)) >= most);
    if (!next || most === 0) break;
    const heading = headingAbove(inner.slice(0, inner.indexOf(next)));
    if (heading && !find(next, ({ tagName }) => tagName === 'h1')) title.push(heading);
    node = next;
    // Half a table is none.
    if (!isElement(node, 'table', 'tbody', 'tr')) whole = node;
  }
  const rest = isElement(whole, 'td') ? childrenOf(whole) : isElement(whole) ? [whole] : undefined;
  return title.length === 0 && rest === undefined
    ? whole
    : { type: 'root', children: [...title, ...(rest ?? childrenOf(whole))] };
}

/** A heading of any depth beside the box, or the first one of the page somewhere above it. */
const headingAbove = (above: readonly ElementContent[]): Element | undefined =>
  above.flatMap((one) => (isElement(one, ...HEADINGS) ? one : (firstHeading(one) ?? []))).at(-1);

const HEADINGS = ['h1', 'h2', 'h3', 'h4'] as const;

const firstHeading = (node: ElementContent): Element | undefined =>
  find(node, ({ tagName }) => tagName === 'h1');
