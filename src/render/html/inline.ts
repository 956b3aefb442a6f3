import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { scriptRuns } from '../../hindi/script-runs.ts';
import { addressOf } from '../../tags.ts';
import type { Inline, Language, Tagged } from '../../types.ts';
import type { Edition } from '../edition.ts';
import { taggedTree, type TaggedNode } from '../tagged-tree.ts';

/** One side of an edition: whose text it is, and the `lang` it is shown under. */
export interface Side {
  readonly edition: Edition;
  readonly language: Language;
  readonly lang: string;
  /** What is shown is Hindi in Latin letters. */
  readonly romanised?: boolean;
}

/**
 * Tagged text as HTML nodes. Text is hostile and becomes text nodes only. White space before a
 * danda is no-break, also where marks stand between the two.
 */
export function inlineNodes({ text, tags }: Tagged, side: Side): ElementContent[] {
  return nodesOf(taggedTree({ text: text.replace(BEFORE_DANDA, '\u00A0'), tags }), side);
}

/** Begins only where blanks begin, so that the time does not grow with the square of a long run. */
const BEFORE_DANDA = /(?<![ \t\r\n])[ \t\r\n]+(?=(?:<\/?\d{1,6}>)*[।॥])/gu;

const nodesOf = (tree: readonly TaggedNode[], side: Side): ElementContent[] =>
  tree.flatMap((node) => {
    if (node.type === 'text')
      return textNodes(node.value, side.romanised ? 'hi-Latn' : side.language);
    const { tag, children } = node;
    return tag.opaque ? opaque(tag.inline, side) : wrap(tag.inline, children, side);
  });

/** Words of another script carry their own `lang`; a danda never begins a line. */
export function textNodes(text: string, language: Language | 'hi-Latn'): ElementContent[] {
  return scriptRuns(text, language).map(({ text: run, lang }) => {
    const value = run.replace(BEFORE_DANDA, '\u00A0');
    return lang === undefined ? { type: 'text', value } : h('span', { lang }, value);
  });
}

const ELEMENT = { strong: 'strong', emphasis: 'em', delete: 'del' } as const;

function wrap(inline: Inline, tree: readonly TaggedNode[], side: Side): ElementContent[] {
  switch (inline.kind) {
    case 'strong':
    case 'emphasis':
    case 'delete':
      return [h(ELEMENT[inline.kind], nodesOf(tree, side))];
    case 'html':
      return [h(inline.name, nodesOf(tree, side))];
    case 'link': {
      const title = inline.title && side.edition.textOf(inline.title.block, side.language);
      const { rest, notes } = liftNotes(tree);
      const link = h('a', { href: safeUrl(inline.url), title }, nodesOf(rest, side));
      return [link, ...nodesOf(notes, side)];
    }
    default:
      return nodesOf(tree, side);
  }
}

/** A note's mark is a link, and links cannot be nested: it follows the link that it stood in. */
function liftNotes(tree: readonly TaggedNode[]): Record<'rest' | 'notes', TaggedNode[]> {
  const notes: TaggedNode[] = [];
  const rest = tree.flatMap((node): TaggedNode[] => {
    if (node.type === 'text') return [node];
    const inner = liftNotes(node.children);
    notes.push(...inner.notes);
    if (node.tag.inline.kind !== 'footnote') return [{ ...node, children: inner.rest }];
    notes.push(node);
    return [];
  });
  return { rest, notes };
}

/** Code and addresses are no language: `zxx` tells screen readers and translators so. */
const NO_LANGUAGE = { lang: 'zxx', translate: 'no' };

function opaque(inline: Inline, side: Side): ElementContent[] {
  switch (inline.kind) {
    case 'code':
      return [h('code', NO_LANGUAGE, inline.value)];
    case 'kept':
      return [h('span', { translate: 'no' }, textNodes(inline.value, side.language))];
    case 'autolink':
      return [h('a', { href: safeUrl(inline.url), ...NO_LANGUAGE }, addressOf(inline.url))];
    case 'break':
      return [h('br')];
    case 'footnote':
      return [footnoteMark(inline.label, side)];
    case 'image':
      return [imageNode(inline, side)];
    default:
      return [];
  }
}

function footnoteMark(label: string, { edition, language }: Side): ElementContent {
  const number = edition.footnoteNumber(label, language);
  if (number === 0) return { type: 'text', value: '' };
  const name = language === 'hi' ? 'पाद-टिप्पणी' : 'Footnote';
  const link = { href: `#fn-${language}-${number}`, ariaLabel: `${name} ${number}` };
  return h('sup', h('a', { id: `fnref-${language}-${number}`, ...link }, String(number)));
}

/** An edition makes no outside request: an image that is not at hand becomes a link to it. */
export function imageNode(image: Extract<Inline, { kind: 'image' }>, side: Side): ElementContent {
  const { edition, language } = side;
  const text = (of: typeof image.alt): string | undefined =>
    of && edition.textOf(of.block, language);
  const documents = [edition.document, edition.document.existing];
  const asset = documents
    .flatMap((document) => document?.assets ?? [])
    .find(({ url }) => url === image.url);
  const alt = text(image.alt) ?? '';
  if (!asset) return imageLink(image.url, alt, language);
  const src = asset.path.split('/').map(encodeURIComponent).join('/');
  const picture = h('img', { src, alt, title: text(image.title), loading: 'lazy' });
  return image.link === undefined ? picture : h('a', { href: safeUrl(image.link) }, picture);
}

function imageLink(url: string, alt: string, language: Language): ElementContent {
  const href = safeUrl(url);
  return alt ? h('a', { href }, textNodes(alt, language)) : h('a', { href, ...NO_LANGUAGE }, url);
}

const SAFE_SCHEMES = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/** The address of a link if a click on it can do no harm. */
export function safeUrl(url: string): string | undefined {
  // Browsers drop control characters and spaces before they look for a scheme.
  const scheme = /^([^/?#]*?:)/.exec(url.replace(/[\p{Cc}\s]+/gu, ''))?.[1];
  return scheme === undefined || SAFE_SCHEMES.has(scheme.toLowerCase()) ? url : undefined;
}
