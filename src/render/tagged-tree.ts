import { addressOf, parseTagged } from '../tags.ts';
import type { Tag, Tagged } from '../types.ts';

/** Tagged text as a tree. An opaque mark has no children. */
export type TaggedNode =
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'mark'; readonly tag: Tag; readonly children: readonly TaggedNode[] };

interface Open {
  readonly n: number;
  readonly tag: Tag | undefined;
  readonly children: TaggedNode[];
}

/**
 * The tree of a tagged text, which may be anybody's: tags that it does not know are dropped, what
 * stays open is closed at the end, what closes across another closes that too, and a link within a
 * link is no link.
 */
export function taggedTree({ text, tags }: Pick<Tagged, 'text' | 'tags'>): TaggedNode[] {
  const root: Open = { n: 0, tag: undefined, children: [] };
  const stack: Open[] = [root];
  const top = (): Open => stack.at(-1) as Open;
  const close = (): void => {
    const { tag, children } = stack.pop() as Open;
    top().children.push(...(tag ? [{ type: 'mark', tag, children } as const] : children));
  };
  for (const token of parseTagged(text)) {
    if (token.type === 'text') {
      top().children.push(token);
      continue;
    }
    const { n } = token;
    const tag = tags.find((one) => one.n === n);
    if (tag?.opaque || token.type === 'empty') {
      if (tag?.opaque && token.type !== 'close') top().children.push(leaf(tag, stack));
    } else if (token.type === 'open')
      stack.push({ n, tag: isNested(tag, stack) ? undefined : tag, children: [] });
    else if (stack.some((open) => open !== root && open.n === n)) {
      while (top().n !== n) close();
      close();
    }
  }
  while (stack.length > 1) close();
  return root.children;
}

const isNested = (tag: Tag | undefined, stack: readonly Open[]): boolean =>
  tag?.inline.kind === 'link' && stack.some((open) => open.tag?.inline.kind === 'link');

function leaf(tag: Tag, stack: readonly Open[]): TaggedNode {
  const { inline } = tag;
  const inLink = stack.some((open) => open.tag?.inline.kind === 'link');
  if (inLink && inline.kind === 'autolink') return { type: 'text', value: addressOf(inline.url) };
  return { type: 'mark', tag, children: [] };
}
