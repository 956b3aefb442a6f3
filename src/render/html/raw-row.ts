import type { ElementContent } from 'hast';
import { defaultSchema, sanitize } from 'hast-util-sanitize';
import { h } from 'hastscript';
import { parseHtml } from '../../parse-html.ts';
import type { Language } from '../../types.ts';
import type { Edition } from '../edition.ts';
import { textNodes } from './inline.ts';

/** A block of raw HTML, made harmless, across both columns. */
export function rawRow(value: string, edition: Edition): ElementContent[] {
  const tree = sanitize(parseHtml(value, { fragment: true }), SCHEMA);
  const children = tree.type === 'root' ? (tree.children as ElementContent[]) : [];
  const text = children.some((child) => child.type === 'element' || child.value.trim() !== '');
  const { source } = edition.config;
  return text ? [h('div', { className: 'raw', lang: source }, inLanguages(children, 'hi'))] : [];
}

/** Words of another script are marked, unless the author has said what language they are of. */
function inLanguages(nodes: readonly ElementContent[], language: Language): ElementContent[] {
  return nodes.flatMap((node) => {
    if (node.type === 'text') return textNodes(node.value, language);
    if (node.type !== 'element') return [];
    const own = node.properties['lang'];
    const base = typeof own !== 'string' ? language : own.startsWith('en') ? 'en' : 'hi';
    return [{ ...node, children: inLanguages(node.children, base) }];
  });
}

/** GitHub's own list without images and forms: an edition makes no outside request. */
const SCHEMA = {
  ...defaultSchema,
  // Their content is no text of the author's, so it goes with them.
  strip: ['script', 'style', 'template', 'title', 'iframe', 'noscript', 'noembed', 'noframes'],
  tagNames: (defaultSchema.tagNames ?? []).filter(
    (name) => !['img', 'input', 'picture', 'source'].includes(name),
  ),
};
