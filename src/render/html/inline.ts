import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { scriptRuns } from '../../hindi/script-runs.ts';
import { parseTagged } from '../../tags.ts';
import type { Inline, Language, Tag, Tagged } from '../../types.ts';
import type { Edition } from '../edition.ts';

/** One side of an edition: whose text it is, and the `lang` it is shown under. */
export interface Side {
  readonly edition: Edition;
  readonly language: Language;
  readonly lang: string;
}

interface Open {
  readonly tag: Tag | undefined;
  readonly n: number;
  readonly children: ElementContent[];
}

/**
 * Tagged text as HTML nodes. Text is hostile and becomes text nodes only; tags that the unit does
 * not know are dropped, and what stays open is closed at the end.
 */
export function inlineNodes(tagged: Tagged, side: Side): ElementContent[] {
  const stack: Open[] = [{ tag: undefined, n: 0, children: [] }];
  const add = (...nodes: ElementContent[]): void => {
    (stack.at(-1) as Open).children.push(...nodes);
  };
  const close = (): void => {
    const { tag, children } = stack.pop() as Open;
    add(...(tag ? [wrap(tag.inline, children, side)] : children));
  };
  for (const token of parseTagged(tagged.text)) {
    if (token.type === 'text') add(...textNodes(token.value, side.language));
    else {
      const tag = tagged.tags.find(({ n }) => n === token.n);
      if (token.type === 'empty' || (token.type === 'open' && tag?.opaque)) {
        if (tag) add(...opaque(tag.inline, side));
      } else if (token.type === 'open') stack.push({ tag, n: token.n, children: [] });
      else if (stack.some(({ n }) => n === token.n && n > 0)) {
        while ((stack.at(-1) as Open).n !== token.n) close();
        close();
      }
    }
  }
  while (stack.length > 1) close();
  return (stack[0] as Open).children;
}

/** Words of another script carry their own `lang`; a danda never begins a line. */
export function textNodes(text: string, language: Language): ElementContent[] {
  return scriptRuns(text, language).map(({ text: run, lang }) => {
    const value = run.replace(/[ \n]+(?=[।॥])/gu, '\u00A0');
    return lang === undefined ? { type: 'text', value } : h('span', { lang }, value);
  });
}

const ELEMENT = { strong: 'strong', emphasis: 'em', delete: 'del' } as const;

function wrap(inline: Inline, children: ElementContent[], side: Side): ElementContent {
  switch (inline.kind) {
    case 'strong':
    case 'emphasis':
    case 'delete':
      return h(ELEMENT[inline.kind], children);
    case 'html':
      return h(inline.name, children);
    case 'link': {
      const title = inline.title && side.edition.textOf(inline.title.block, side.language);
      return h('a', { href: safeUrl(inline.url), title }, children);
    }
    default:
      return h('span', children);
  }
}

function opaque(inline: Inline, side: Side): ElementContent[] {
  switch (inline.kind) {
    case 'code':
      return [h('code', { translate: 'no' }, inline.value)];
    case 'autolink':
      return [h('a', { href: safeUrl(inline.url), translate: 'no' }, inline.url)];
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
  if (!asset) return h('a', { href: safeUrl(image.url) }, alt || image.url);
  const src = asset.path.split('/').map(encodeURIComponent).join('/');
  const picture = h('img', { src, alt, title: text(image.title), loading: 'lazy' });
  return image.link === undefined ? picture : h('a', { href: safeUrl(image.link) }, picture);
}

const SAFE_SCHEMES = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/** The address of a link if a click on it can do no harm. */
export function safeUrl(url: string): string | undefined {
  // Browsers drop control characters and spaces before they look for a scheme.
  const scheme = /^([^/?#]*?:)/.exec(url.replace(/[\p{Cc}\s]+/gu, ''))?.[1];
  return scheme === undefined || SAFE_SCHEMES.has(scheme.toLowerCase()) ? url : undefined;
}
