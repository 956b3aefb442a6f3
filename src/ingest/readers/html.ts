import type { Root } from 'hast';
import rehypeRemark from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { parseHtml } from '../../parse-html.ts';
import { asItIs } from '../convert-legacy.ts';
import { convertLegacyPage } from '../convert-legacy-page.ts';
import { decode } from './decode.ts';
import { checkCharset } from './html/check-charset.ts';
import { linkFootnotes } from './html/footnotes.ts';
import { frontMatterOf } from './html/front-matter.ts';
import { handlers } from './html/handlers.ts';
import { keepNames } from './html/keep-names.ts';
import { mainContent } from './html/main-content.ts';
import { prune } from './html/prune.ts';
import { tightenLists } from './html/tighten-lists.ts';
import { tidy } from './html/tidy.ts';
import type { Reader } from './reader.ts';

/** Web pages: the article rather than the page round it, with title and author as front matter. */
export const html: Reader = {
  name: 'html',
  extensions: ['.html', '.htm'],
  async read(bytes, { convert = asItIs } = {}) {
    checkCharset(bytes);
    const page = parseHtml(decode(bytes));
    dropBases(page);
    convertLegacyPage(page, convert);
    const content = linkFootnotes(keepNames(tidy(mainContent(prune(page)))));
    const toMarkdown = unified()
      .use(rehypeRemark, { handlers, nodeHandlers: NO_COMMENTS })
      .use(tightenLists)
      .use(remarkGfm)
      .use(remarkStringify);
    const tree = await toMarkdown.run(content as Root);
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
