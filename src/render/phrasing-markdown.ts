import type { Image, Link, Literal, Node, Parent, PhrasingContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { type ConstructName, type Handle, type Options, toMarkdown } from 'mdast-util-to-markdown';
import { addressOf } from '../tags.ts';
import type { Tag } from '../types.ts';

/** The author's own Markdown, written as it is. */
interface Verbatim extends Literal {
  readonly type: 'verbatim';
}

/** An address that is its own text, as the author wrote it. */
interface Address extends Node {
  readonly type: 'address';
  readonly url: string;
  readonly written: string;
}

/** Words between marks of the author's own. */
interface Marked extends Parent {
  readonly type: 'attention' | 'around';
  readonly tag: Tag;
  children: PhrasingContent[];
}

export const text = (value: string): PhrasingContent => ({ type: 'text', value });

export const verbatim = (value: string): PhrasingContent =>
  ({ type: 'verbatim', value }) satisfies Verbatim as never;

export const address = (url: string, written: string): PhrasingContent =>
  ({ type: 'address', url, written }) satisfies Address as never;

/** Words under a mark that is written as in the source, but for what the new words make needful. */
export function marked(tag: Tag, children: PhrasingContent[]): PhrasingContent {
  const { kind } = tag.inline;
  const isAttention = kind === 'strong' || kind === 'emphasis' || kind === 'delete';
  // Marks round nothing would be read as text.
  if (isAttention && children.length === 0) return text('');
  const type = isAttention ? 'attention' : 'around';
  return { type, tag, children } satisfies Marked as never;
}

export const link = (url: string, title: string | null, children: PhrasingContent[]): Link => ({
  type: 'link',
  url,
  title,
  children,
});

export const image = (url: string, title: string | null, alt: string): Image => ({
  type: 'image',
  url,
  title,
  alt,
});

/** Where words stand, which decides what in them would be taken for markup. */
export interface Place {
  readonly constructs: readonly ConstructName[];
  readonly before: string;
  readonly after: string;
}

export const IN_HEADING: Place = { constructs: ['headingAtx'], before: ' ', after: '\n' };

/** Children of a block as Markdown; what would be markup in that place is escaped. */
export function phrasingMarkdown(children: readonly PhrasingContent[], place: Place): string {
  return toMarkdown({ type: 'block', place, children } as never, OPTIONS).replace(/\n$/, '');
}

interface Block extends Parent {
  readonly place: Place;
}

const block: Handle = ({ place, children }: Block, _, state, info) => {
  const exits = [...place.constructs, 'phrasing' as const].map((name) => state.enter(name));
  const { before, after } = place;
  const line = { type: 'paragraph', children } as never;
  const value = state.containerPhrasing(line, { ...info, before, after });
  for (const exit of exits.reverse()) exit();
  return value;
};

const around: Handle = ({ tag, children }: Marked, _, state, info) => {
  const isLink = tag.inline.kind === 'link';
  const exits = isLink ? [state.enter('link'), state.enter('label')] : [];
  const line = { type: 'paragraph', children } as never;
  const ends = { before: tag.open, after: tag.close };
  const value = tag.open + state.containerPhrasing(line, { ...info, ...ends }) + tag.close;
  for (const exit of exits.reverse()) exit();
  return value;
};

/** A bare address takes in whatever follows it, a backslash before markup too. */
const bracketed: Handle = ({ url, written }: Address, parent, state, info) =>
  /^\s?$/.test(info.after) || written.startsWith('<')
    ? written
    : state.handle(link(url, null, [text(addressOf(url))]), parent, state, info);

const attention: Handle = () => '';

/** The author's marker first; the others where that would not be read as one. */
const markersOf = ({ tag: { inline, open } }: Marked): string[] => {
  if (inline.kind === 'delete') return ['~'];
  return open.startsWith('_') ? ['_', '*'] : ['*', '_'];
};

const SIZES = { strong: [2], emphasis: [1], strikethrough: [2, 1] };

/** GFM makes a link of `HTTPS://` too, of which its own pattern for text knows the small letters alone. */
const CAPITAL_PROTOCOL: NonNullable<Options['unsafe']>[number] = {
  character: ':',
  before: '[PS]',
  after: '\\/',
  inConstruct: 'phrasing',
  notInConstruct: ['autolink', 'link', 'image', 'label'],
};

const OPTIONS: Options = {
  extensions: [gfmToMarkdown()],
  unsafe: [CAPITAL_PROTOCOL],
  handlers: {
    block,
    verbatim: Object.assign(({ value }: Verbatim) => value, {
      peek: ({ value }: Verbatim) => value,
    }),
    address: Object.assign(bracketed, { peek: ({ written }: Address) => written.charAt(0) }),
    around: Object.assign(around, { peek: ({ tag }: Marked) => tag.open }),
    attention: Object.assign(attention, {
      peek: (node: Marked) => markersOf(node)[0],
      attention: (node: Marked) => {
        const { kind } = node.tag.inline;
        const construct = kind === 'strong' || kind === 'emphasis' ? kind : 'strikethrough';
        return { construct, markers: markersOf(node), sizes: SIZES[construct] };
      },
    }),
  } as Options['handlers'],
};
