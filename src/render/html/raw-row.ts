import type { ElementContent } from 'hast';
import { raw } from 'hast-util-raw';
import { defaultSchema, sanitize } from 'hast-util-sanitize';
import { h } from 'hastscript';
import type { Edition } from '../edition.ts';

/** A block of raw HTML, made harmless, across both columns. */
export function rawRow(value: string, edition: Edition): ElementContent[] {
  const tree = sanitize(raw({ type: 'root', children: [{ type: 'raw', value } as never] }), SCHEMA);
  const children = tree.type === 'root' ? (tree.children as ElementContent[]) : [];
  const text = children.some((child) => child.type === 'element' || child.value.trim() !== '');
  return text ? [h('div', { className: 'raw', lang: edition.config.source }, children)] : [];
}

/** GitHub's own list without images and forms: an edition makes no outside request. */
const SCHEMA = {
  ...defaultSchema,
  tagNames: (defaultSchema.tagNames ?? []).filter(
    (name) => !['img', 'input', 'picture', 'source'].includes(name),
  ),
};
