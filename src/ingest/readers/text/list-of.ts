import type {
  BlockContent,
  DefinitionContent,
  ListItem,
  PhrasingContent,
  RootContent,
} from 'mdast';
import type { Item } from './piece.ts';

interface Level {
  readonly kind: string;
  readonly indent: number;
  readonly items: ListItem[];
}

type List = Extract<RootContent, { type: 'list' }>;

/** A marker that has not been seen, or stands further in, begins a list within the item above. */
export function listOf(
  items: readonly Item[],
  phrasing: (text: string) => PhrasingContent[],
): List {
  const root = newList(items[0]);
  const stack: Level[] = [
    { kind: items[0]?.kind ?? '', indent: items[0]?.indent ?? 0, items: root.children },
  ];
  for (const item of items) {
    const known = stack.findIndex(
      ({ kind, indent }) => kind === item.kind && Math.abs(indent - item.indent) < 2,
    );
    if (known >= 0) stack.length = known + 1;
    else if (stack.length < DEEPEST) {
      const list = newList(item);
      (stack.at(-1)?.items.at(-1)?.children as (BlockContent | DefinitionContent)[]).push(list);
      stack.push({ kind: item.kind, indent: item.indent, items: list.children });
    }
    stack.at(-1)?.items.push({
      type: 'listItem',
      spread: false,
      children: [{ type: 'paragraph', children: phrasing(item.label + item.text) }],
    });
  }
  return root;
}

const DEEPEST = 6;

const newList = (first: Item | undefined): List => ({
  type: 'list',
  ordered: first?.number !== undefined,
  start: first?.number ?? null,
  spread: false,
  children: [],
});
