import type { Link, LinkReference, PhrasingContent } from 'mdast';
import { shortHash } from '../ids.ts';
import { addressOf } from '../tags.ts';
import type { Attribute, Inline, Mark } from '../types.ts';
import { keptEnd, plainOf } from './kept.ts';
import { endOf, startOf } from './positions.ts';

/** Targets of `[text][label]`, by identifier. */
export type Definitions = ReadonlyMap<
  string,
  { readonly url: string; readonly title?: string | null | undefined }
>;

export interface InlineText {
  readonly text: string;
  readonly marks: readonly Mark[];
  /** Texts inside markup, such as alt texts. */
  readonly attributes: readonly Attribute[];
}

/** Raw HTML elements that mean something on a bare word; all others are kept but not shown. */
const ELEMENTS =
  'abbr b bdi cite del dfn em i ins kbd mark q s samp small strong sub sup u var'.split(' ');

/** GitHub takes these for part of an address that they follow; in Hindi they end it. */
const NO_ADDRESS = /[।॥“”‘’«»…]/u;

/** Plain text of a block's children, with their markup laid over it. */
export function readInline(
  children: readonly PhrasingContent[],
  source: string,
  definitions: Definitions,
): InlineText {
  const reader = new InlineReader(source, definitions);
  reader.readAll(children);
  return { text: reader.text, marks: reader.marks, attributes: reader.attributes };
}

/** Grows text and marks together while it walks the nodes once, from left to right. */
class InlineReader {
  text = '';
  readonly marks: Mark[] = [];
  readonly attributes: Attribute[] = [];
  readonly #source: string;
  readonly #definitions: Definitions;

  constructor(source: string, definitions: Definitions) {
    this.#source = source;
    this.#definitions = definitions;
  }

  readAll(nodes: readonly PhrasingContent[]): void {
    for (let index = 0; index < nodes.length; index += 1) {
      const node = nodes[index] as PhrasingContent;
      const end = keptEnd(nodes, index);
      if (end !== undefined) {
        this.#kept(nodes.slice(index, end + 1));
        index = end;
        continue;
      }
      const closing = closingTag(nodes, index);
      if (closing === undefined) {
        this.#read(node);
        continue;
      }
      const name = openingName(node) as string;
      const inner = nodes.slice(index + 1, closing);
      const close = this.#slice(nodes[closing] as PhrasingContent);
      this.#pair({ kind: 'html', name }, this.#slice(node), close, inner);
      index = closing;
    }
  }

  #read(node: PhrasingContent): void {
    switch (node.type) {
      case 'text':
        this.text += node.value;
        return;
      case 'strong':
      case 'emphasis':
      case 'delete':
        this.#wrap({ kind: node.type }, node);
        return;
      case 'link':
        if (this.#source[startOf(node)] === '[') {
          this.#wrap(
            { kind: 'link', url: node.url, ...this.#attribute('title', node.title) },
            node,
          );
        } else this.#autolink(node);
        return;
      case 'linkReference':
        this.#reference(node);
        return;
      case 'inlineCode':
        this.#opaque({ kind: 'code', value: node.value }, node, node.value);
        return;
      case 'break':
        this.#opaque({ kind: 'break' }, node, '\n');
        return;
      case 'image':
        this.#image(node, node.url, node.alt, node.title);
        return;
      case 'imageReference': {
        const target = this.#definitions.get(node.identifier);
        this.#image(node, target?.url ?? '', node.alt, target?.title);
        return;
      }
      case 'footnoteReference':
        this.#opaque({ kind: 'footnote', label: node.identifier }, node, '');
        return;
      default:
        this.#html(node);
    }
  }

  #autolink(node: Link): void {
    const open = this.#slice(node);
    const end = open.startsWith('<') ? -1 : node.url.search(NO_ADDRESS);
    const url = end < 0 ? node.url : node.url.slice(0, end);
    this.#mark({ kind: 'autolink', url }, end < 0 ? open : `<${url}>`, addressOf(url));
    if (end >= 0) this.text += node.url.slice(end);
  }

  /** Its words are shown as they are; its Markdown, tags and all, stays in every edition. */
  #kept(nodes: readonly PhrasingContent[]): void {
    const [first, last] = [nodes[0], nodes.at(-1)];
    if (!first || !last) return;
    const value = plainOf(nodes);
    const open = this.#source.slice(startOf(first), endOf(last));
    this.#mark({ kind: 'kept', value }, open, value);
  }

  #html(node: PhrasingContent): void {
    const isBreak = /^<br\s*\/?>$/i.test(this.#slice(node));
    this.#opaque({ kind: isBreak ? 'break' : 'raw' }, node, isBreak ? '\n' : '');
  }

  #image(
    node: PhrasingContent,
    url: string,
    alt: string | null | undefined,
    title: string | null | undefined,
  ): void {
    const texts = { ...this.#attribute('alt', alt), ...this.#attribute('title', title) };
    this.#opaque({ kind: 'image', url, ...texts }, node, '');
  }

  /** `[text]` and `[text][]` find their target by the text: once translated they need the label. */
  #reference(node: LinkReference): void {
    const target = this.#definitions.get(node.identifier);
    const inline: Inline = { kind: 'link', url: target?.url ?? '' };
    const [first, last] = [node.children[0], node.children.at(-1)];
    if (!first || !last) {
      this.#opaque(inline, node, '');
      return;
    }
    const close =
      node.referenceType === 'full'
        ? this.#source.slice(endOf(last), endOf(node))
        : `][${this.#source.slice(startOf(first), endOf(last))}]`;
    this.#pair(inline, '[', close, node.children);
  }

  /** A node with children: its Markdown is whatever stands before and after them. */
  #wrap(inline: Inline, node: Extract<PhrasingContent, { children: unknown }>): void {
    const [first, last] = [node.children[0], node.children.at(-1)];
    if (!first || !last) {
      this.#opaque(inline, node, '');
      return;
    }
    const open = this.#source.slice(startOf(node), startOf(first));
    const close = this.#source.slice(endOf(last), endOf(node));
    this.#pair(inline, open, close, node.children);
  }

  #pair(inline: Inline, open: string, close: string, inner: readonly PhrasingContent[]): void {
    const place = this.marks.length;
    const from = this.text.length;
    this.readAll(inner);
    const mark = { from, to: this.text.length, opaque: false, open, close, inline };
    if (this.text.length > from) this.marks.splice(place, 0, mark);
    else if (inline.kind === 'link') this.#linkImages(place, { open, close, link: inline.url });
  }

  /** A link round nothing but images: each of them carries the link itself. */
  #linkImages(
    place: number,
    { open, close, link }: { readonly open: string; readonly close: string; readonly link: string },
  ): void {
    const images = this.marks.splice(place).map((mark): Mark => {
      if (mark.inline.kind !== 'image') return mark;
      return { ...mark, open: open + mark.open + close, inline: { ...mark.inline, link } };
    });
    this.marks.push(...images);
  }

  #opaque(inline: Inline, node: PhrasingContent, visible: string): void {
    this.#mark(inline, this.#slice(node), visible);
  }

  #mark(inline: Inline, open: string, visible: string): void {
    const from = this.text.length;
    this.text += visible;
    this.marks.push({ from, to: this.text.length, opaque: true, open, close: '', inline });
  }

  #attribute<Name extends 'alt' | 'title'>(
    name: Name,
    value: string | null | undefined,
  ): { [key in Name]?: Attribute } {
    if (!value?.trim()) return {};
    const attribute = { block: shortHash('attribute', value), value };
    this.attributes.push(attribute);
    return { [name]: attribute } as { [key in Name]: Attribute };
  }

  #slice(node: PhrasingContent): string {
    return this.#source.slice(startOf(node), endOf(node));
  }
}

function openingName(node: PhrasingContent): string | undefined {
  const name = node.type === 'html' ? /^<([a-z]+)>$/.exec(node.value)?.[1] : undefined;
  return name !== undefined && ELEMENTS.includes(name) ? name : undefined;
}

/** A closing tag is looked for among so many siblings; nobody prints a chapter as one `<kbd>`. */
const FURTHEST = 1000;

/** Where the element that begins at `index` ends, if both its tags stand among these siblings. */
function closingTag(nodes: readonly PhrasingContent[], index: number): number | undefined {
  const name = openingName(nodes[index] as PhrasingContent);
  if (name === undefined) return undefined;
  const tag = (node: PhrasingContent, text: string): boolean =>
    node.type === 'html' && node.value === text;
  for (let next = index + 1; next < nodes.length && next <= index + FURTHEST; next += 1) {
    const node = nodes[next] as PhrasingContent;
    if (tag(node, `</${name}>`)) return next;
    if (tag(node, `<${name}>`)) return undefined;
  }
  return undefined;
}
