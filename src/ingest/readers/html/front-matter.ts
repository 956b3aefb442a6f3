import type { Root } from 'hast';
import { stringify } from 'yaml';
import { attribute, find, textOf } from './elements.ts';

/** Title, author and description as YAML between its fences; empty if the page names none. */
export function frontMatterOf(page: Root): string {
  const meta = {
    title: titleOf(page),
    author: metaContent(page, 'author'),
    description: metaContent(page, 'description'),
  };
  const known = Object.entries(meta).filter(([, value]) => value);
  return known.length > 0 ? `---\n${stringify(Object.fromEntries(known))}---\n\n` : '';
}

function metaContent(page: Root, name: string): string {
  const meta = find(
    page,
    (element) => element.tagName === 'meta' && element.properties['name'] === name,
  );
  return meta ? attribute(meta, 'content') : '';
}

/** Without the name of the site, if the rest is the first heading of the page. */
function titleOf(page: Root): string {
  const [title = '', heading = ''] = ['title', 'h1'].map((name) => {
    const element = find(page, ({ tagName }) => tagName === name);
    return element ? textOf(element).replace(/\s+/g, ' ').trim() : '';
  });
  const rest = title.slice(heading.length);
  return heading !== '' && title.startsWith(heading) && /^\s*[|–—:·•»-]\s/.test(rest)
    ? heading
    : title;
}
