import rehypeRemark from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import type { Element, Nodes, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { stringify } from 'yaml';
import { parseHtml } from '../../parse-html.ts';
import { decode } from './decode.ts';
import type { Reader } from './reader.ts';

/** Web pages: the article rather than the page round it, with title and author as front matter. */
export const html: Reader = {
  name: 'html',
  extensions: ['.html', '.htm'],
  async read(bytes) {
    const page = parseHtml(decode(bytes));
    dropBases(page);
    const toMarkdown = unified()
      .use(rehypeRemark, { nodeHandlers: NO_COMMENTS })
      .use(remarkGfm)
      .use(remarkStringify);
    const tree = await toMarkdown.run(mainContent(page) as Root);
    const markdown = toMarkdown.stringify(tree);
    // Only what stands in its head is front matter.
    return (frontMatterOf(page) || (markdown.startsWith('---') ? '\n' : '')) + markdown;
  },
};

/** Every address would be read as lying below it, and one that does not fit would end the reading. */
function dropBases(page: Root): void {
  visit(page, { type: 'element', tagName: 'base' }, (_, index, parent) => {
    if (parent && index !== undefined) parent.children.splice(index, 1);
    return index;
  });
}

/** What an author notes for other authors is no text. */
const NO_COMMENTS = { comment: () => undefined };

/** What holds the text, best first; menus, headers and footers lie outside of the first two. */
const CONTENT = ['article', 'main', 'body'];

function mainContent(page: Root): Nodes {
  for (const name of CONTENT) {
    const found = find(page, (element) => element.tagName === name);
    if (found) return found;
  }
  return page;
}

function frontMatterOf(page: Root): string {
  const metaContent = (name: string): unknown =>
    find(page, (element) => element.tagName === 'meta' && element.properties['name'] === name)
      ?.properties['content'];
  const title = find(page, (element) => element.tagName === 'title');
  const meta = {
    title: title && textOf(title).replace(/\s+/g, ' ').trim(),
    author: metaContent('author'),
    description: metaContent('description'),
  };
  const known = Object.entries(meta).filter(([, value]) => value);
  return known.length > 0 ? `---\n${stringify(Object.fromEntries(known))}---\n\n` : '';
}

function find(node: Nodes, wanted: (element: Element) => boolean): Element | undefined {
  if (node.type === 'element' && wanted(node)) return node;
  if (!('children' in node)) return undefined;
  for (const child of node.children) {
    const found = find(child, wanted);
    if (found) return found;
  }
  return undefined;
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map((child) => textOf(child as Nodes)).join('') : '';
}
