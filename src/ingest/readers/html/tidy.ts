import type { Element, ElementContent, Nodes } from 'hast';
import { attribute, childrenOf, find, isElement, isOf, textOf, withChildren } from './elements.ts';

/** The content in the way of today: no layout tables, no fonts, paragraphs in `<p>`. */
export function tidy<Node extends Nodes>(node: Node): Node {
  if (!('children' in node)) return node;
  const children = childrenOf(node).flatMap((child) => {
    const tidied = tidy(child);
    return isElement(tidied) ? replace(tidied) : [tidied];
  });
  return { ...node, children: isElement(node, ...FLOW) ? cut(children) : children };
}

/** May hold paragraphs. */
const FLOW = ['body', 'div', 'article', 'main', 'section', 'center', 'blockquote', 'td'] as const;

function replace(element: Element): ElementContent[] {
  if (isOf(element, 'font', 'big')) return element.children;
  // Bold paragraphs would run into each other: their words count more than their weight.
  const holdsBlock = element.children.some(
    (child) => isElement(child) && BLOCKS.has(child.tagName),
  );
  if (isOf(element, 'b', 'strong', 'i', 'em', 'u') && holdsBlock) return element.children;
  if (isOf(element, 'table') && isLayout(element)) return unwrap(element);
  if (isOf(element, 'table')) return withCaption(element);
  if (isOf(element, 'ruby')) return [withReading(element)];
  if (isOf(element, 'img')) return [withSource(element)];
  if (isOf(element, 'p')) {
    const parts = cut(element.children);
    return parts.length > 1 && parts.every((part) => isElement(part, 'p')) ? parts : [element];
  }
  return [element];
}

const BLOCKS = new Set(
  'table p div ul ol dl h1 h2 h3 h4 h5 h6 blockquote pre figure section article hr center'.split(
    ' ',
  ),
);

/** For the eye alone: it has other blocks in its cells, or one column. */
function isLayout(table: Element): boolean {
  if (/^(?:presentation|none)$/.test(attribute(table, 'role'))) return true;
  const rows = rowsOf(table);
  if (rows.some((row) => row.children.some((cell) => isElement(cell, 'th')))) return false;
  if (childrenOf(table).some((child) => isElement(child, 'caption', 'thead'))) return false;
  const cells = rows.map((row) => row.children.filter((cell) => isElement(cell, 'td')).length);
  return cells.every((count) => count < 2) || rows.some((row) => row.children.some(holdsBlocks));
}

const rowsOf = (node: Element): Element[] =>
  node.children.flatMap((child) => {
    if (isElement(child, 'tr')) return [child];
    return isElement(child, 'tbody', 'thead', 'tfoot') ? rowsOf(child) : [];
  });

const holdsBlocks = (cell: ElementContent): boolean =>
  childrenOf(cell).filter((child) => isElement(child) && BLOCKS.has(child.tagName)).length > 1 ||
  childrenOf(cell).some((child) => isElement(child, 'table', 'div', 'h1', 'h2', 'h3'));

const unwrap = (table: Element): ElementContent[] =>
  rowsOf(table).flatMap((row) =>
    row.children.map((cell) =>
      isElement(cell) ? { ...cell, tagName: 'div', properties: {} } : cell,
    ),
  );

/** Markdown has no captions: they stand above the table. */
function withCaption(table: Element): ElementContent[] {
  const captions = table.children.filter((child): child is Element => isElement(child, 'caption'));
  const rest = table.children.filter((child) => !isElement(child, 'caption'));
  return [
    ...captions.map((caption) => ({ ...caption, tagName: 'p', properties: {} })),
    withChildren(table, rest),
  ];
}

/** How a word is read stands in brackets after it, also where the page relies on the browser. */
function withReading(ruby: Element): Element {
  if (ruby.children.some((child) => isElement(child, 'rp'))) return ruby;
  const bracket = (value: string): ElementContent => ({ type: 'text', value });
  return withChildren(
    ruby,
    ruby.children.flatMap((child) =>
      isElement(child, 'rt') ? [bracket('('), child, bracket(')')] : [child],
    ),
  );
}

/** Pages that load images late name them elsewhere. */
function withSource(image: Element): Element {
  const late = attribute(image, 'dataSrc');
  const src = attribute(image, 'src');
  return late !== '' && (src === '' || src.startsWith('data:'))
    ? { ...image, properties: { ...image.properties, src: late } }
    : image;
}

/** Two `<br>` in a row end a paragraph. */
function cut(children: readonly ElementContent[]): ElementContent[] {
  if (!hasDouble(children)) return [...children];
  const parts: ElementContent[] = [];
  let run: ElementContent[] = [];
  const flush = (): void => {
    const inner = withoutEdges(run);
    if (inner.length > 0)
      parts.push({ type: 'element', tagName: 'p', properties: {}, children: inner });
    run = [];
  };
  children.forEach((child, at) => {
    if (
      isElement(child) &&
      (BLOCKS.has(child.tagName) || find(child, ({ tagName }) => BLOCKS.has(tagName)))
    ) {
      flush();
      parts.push(child);
    } else if (isBreak(child) && isBreak(nextOf(children, at))) flush();
    else run.push(child);
  });
  flush();
  return parts;
}

const isBreak = (node: ElementContent | undefined): boolean => isElement(node, 'br');
const isBlank = (node: ElementContent | undefined): boolean =>
  node?.type === 'text' && textOf(node).trim() === '';

/** The next but blank text, of which there is at most one in a row. */
const nextOf = (children: readonly ElementContent[], at: number): ElementContent | undefined =>
  isBlank(children[at + 1]) ? children[at + 2] : children[at + 1];

const hasDouble = (children: readonly ElementContent[]): boolean =>
  children.some((child, at) => isBreak(child) && isBreak(nextOf(children, at)));

function withoutEdges(run: readonly ElementContent[]): ElementContent[] {
  const isText = (node: ElementContent): boolean => !isBreak(node) && !isBlank(node);
  const from = run.findIndex(isText);
  return from < 0 ? [] : run.slice(from, run.findLastIndex(isText) + 1);
}
