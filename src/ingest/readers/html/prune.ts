import type { Element, ElementContent, Root } from 'hast';
import { attribute, childrenOf, find, isElement, textOf } from './elements.ts';
import { density, own, weigh, type Weight } from './weigh.ts';
import { BOILERPLATE, INERT, RELATED, ROLES, ROUND, TAGS } from './words.ts';

/**
 * The page without what is no text of it: menus, forms, share bars, comments, hidden things, lists
 * of other pages. What holds most of the text stays, whatever it is called. A page that would be
 * empty then keeps all that can be seen.
 */
export function prune(page: Root): Root {
  const pruned = pruneAll(page);
  const body = find(pruned, ({ tagName }) => tagName === 'body') ?? pruned;
  const isEmpty = textOf(body).trim() === '' && !find(body, ({ tagName }) => tagName === 'img');
  return isEmpty ? withoutHidden(page) : pruned;
}

function withoutHidden<Node extends Root | Element>(node: Node): Node {
  const children = childrenOf(node)
    .filter((child) => !isElement(child) || !(isHidden(child) || INERT.has(child.tagName)))
    .map((child) => (isElement(child) ? withoutHidden(child) : child));
  return { ...node, children };
}

function pruneAll(page: Root): Root {
  const weightOf = weigh(page);
  const most = own(weightOf(page)) * MOST;
  const isDropped = (element: Element, inContent: boolean): boolean => {
    if (TAGS.has(element.tagName) || isHidden(element)) return true;
    const weight = weightOf(element);
    if (own(weight) > most || KEPT.has(element.tagName)) return false;
    if (ROUND.has(element.tagName)) return true;
    if (!inContent && isElement(element, 'header', 'footer') && !holdsTitle(element)) return true;
    return isNamed(element) || isTeaserList(element, weight);
  };
  const visit = (node: ElementContent, inContent: boolean): ElementContent[] => {
    if (!isElement(node)) return [node];
    if (isDropped(node, inContent)) return [];
    const inside = inContent || isElement(node, 'article', 'main', 'section', 'blockquote');
    return [{ ...node, children: cleaned(node, inside) }];
  };
  const cleaned = (node: Root | Element, inContent: boolean): ElementContent[] =>
    withoutRelated(childrenOf(node), weightOf).flatMap((child) => visit(child, inContent));
  return { ...page, children: cleaned(page, false) };
}

/** Of the page's text that is no link. */
const MOST = 0.4;

const KEPT: ReadonlySet<string> = new Set(
  'html body main p li td th tr tbody em strong b i'.split(' '),
);

function isHidden(element: Element): boolean {
  const style = attribute(element, 'style').replace(/\s+/g, '').toLowerCase();
  return (
    'hidden' in element.properties ||
    attribute(element, 'ariaHidden') === 'true' ||
    /(?:^|;)(?:display:none|visibility:hidden)/.test(style)
  );
}

const holdsTitle = (element: Element): boolean =>
  isElement(element, 'h1') ||
  childrenOf(element).some((child) => isElement(child) && holdsTitle(child));

function isNamed(element: Element): boolean {
  const role = attribute(element, 'role').toLowerCase();
  if (ROLES.has(role)) return true;
  const names = `${attribute(element, 'className')} ${attribute(element, 'id')}`;
  return names
    .split(/\s+/)
    .filter((name) => name !== '')
    .some(
      (name) =>
        BOILERPLATE.has(name.toLowerCase()) || wordsOf(name).some((word) => BOILERPLATE.has(word)),
    );
}

/** `relatedNews_box` → related, news, box. `has-sidebar` and `no-comments` tell of the page. */
const wordsOf = (name: string): string[] =>
  /^(?:has|no|with|without|is)[-_]/i.test(name)
    ? []
    : name
        .replace(/([a-z])([A-Z])/g, '$1-$2')
        .toLowerCase()
        .split(/[-_]+/);

const CONTAINERS = ['div', 'section', 'ul', 'ol', 'table'] as const;
const TEASERS = { density: 0.6, links: 3, own: 120 };

/** Hardly more than links. Under a heading or a sentence it may be the author's own list. */
function isTeaserList(element: Element, weight: Weight): boolean {
  if (!isElement(element, ...CONTAINERS) || isElement(element, 'ul', 'ol', 'table')) return false;
  return (
    density(weight) > TEASERS.density && weight.links >= TEASERS.links && own(weight) < TEASERS.own
  );
}

/** Without “यह भी पढ़ें” and the links that follow, and without menus that nothing introduces. */
function withoutRelated(
  children: readonly ElementContent[],
  weightOf: (node: ElementContent) => Weight,
): ElementContent[] {
  let dropping = false;
  let before: Element | undefined;
  return children.filter((child) => {
    if (!isElement(child)) return !(dropping && child.type === 'text' && child.value.trim() === '');
    const isLinks = density(weightOf(child)) > 0.5;
    const isLabel = weightOf(child).text < 300 && RELATED.test(textOf(child).trim());
    const isMenu = isElement(child, 'ul', 'ol') && isBare(weightOf(child)) && !introduces(before);
    before = child;
    dropping = isLabel
      ? !isLinks || !isElement(child, 'p', 'div') || dropping
      : dropping && isLinks;
    return !(dropping || isLabel || isMenu);
  });
}

const isBare = (weight: Weight): boolean => density(weight) > 0.9 && weight.links >= TEASERS.links;

const introduces = (element: Element | undefined): boolean =>
  isElement(element, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'div');
