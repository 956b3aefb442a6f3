import type { BlockContent, List, ListItem } from 'mdast';

/** A block, and where it stands if it is an item of a list. */
export interface Item {
  readonly block: BlockContent;
  readonly place?: {
    readonly list: string;
    readonly level: number;
    readonly ordered: boolean;
    readonly number: number;
  };
}

/** Word's lists are paragraphs in a row, each with its level; Markdown's lie in each other. */
export function nestLists(items: readonly Item[]): BlockContent[] {
  const blocks: BlockContent[] = [];
  let open: { readonly level: number; readonly id: string; readonly list: List }[] = [];
  for (const { block, place } of items) {
    if (!place) {
      open = [];
      blocks.push(block);
      continue;
    }
    const { level, ordered } = place;
    const id = `${place.list} ${ordered}`;
    open = open.filter((one) => one.level < level || (one.level === level && one.id === id));
    const item: ListItem = { type: 'listItem', spread: false, children: [block] };
    const last = open.at(-1);
    if (last?.level === level) {
      last.list.children.push(item);
      continue;
    }
    const start = ordered ? { start: place.number } : {};
    const list: List = { type: 'list', ordered, ...start, spread: false, children: [item] };
    (last?.list.children.at(-1)?.children ?? blocks).push(list);
    open.push({ level, id, list });
  }
  return blocks;
}
