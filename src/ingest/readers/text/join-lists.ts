import type { Item, Piece } from './piece.ts';

/**
 * Items that follow each other become one list; a lone one, numbers that do not count up, and
 * speeches that begin with hyphens are lines as they were typed.
 */
export function joinLists(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  let list = newList();
  const flush = (): void => {
    joined.push(...listOrLines(list.items));
    list = newList();
  };
  for (const piece of pieces) {
    const items = piece.kind === 'items' ? piece.items : [];
    if (items.length === 0) flush();
    if (piece.kind !== 'items') joined.push(piece);
    for (const item of items) {
      const isNext = follows(item, list);
      if (!isNext) flush();
      if (isNext || begins(item)) add(item, list);
      else joined.push({ kind: 'line', text: item.line });
    }
  }
  flush();
  return joined;
}

interface List {
  readonly items: Item[];
  /** The last item with each kind of marker. */
  readonly last: Map<string, Item>;
}

const newList = (): List => ({ items: [], last: new Map() });

/** Numbers of one kind go up by one, letters go on; a list within another begins anew. */
function follows(item: Item, { items, last }: List): boolean {
  const before = last.get(item.kind);
  const isAnew = items.at(-1)?.kind !== item.kind && BEGINS.test(item.line);
  if (item.number !== undefined) return isAnew || item.number === (before?.number ?? NaN) + 1;
  if (item.label === '') return items.length > 0;
  return isAnew || (before !== undefined && item.label > before.label);
}

const begins = (item: Item): boolean => item.label === '' || BEGINS.test(item.label);

function add(item: Item, { items, last }: List): void {
  items.push(item);
  last.set(item.kind, item);
}

/** `क)` begins a list; `उ.` is an answer. */
const BEGINS = /^\(?(?:[अकaAiI]|[1१])[.)]/u;

function listOrLines(items: readonly Item[]): Piece[] {
  const isList = items.length > 1 && !isTalk(items);
  if (isList) return [{ kind: 'items', items }];
  return items.map(({ line }) => ({ kind: 'line', text: line }));
}

/** Someone asks and someone answers. */
const isTalk = (items: readonly Item[]): boolean =>
  items.every(({ kind, text }) => kind === '-' && /[।.?!…]["”’]?$/u.test(text)) &&
  items.some(({ text }) => /[?!]["”’]?$/u.test(text)) &&
  items.some(({ text }) => /[।.…]["”’]?$/u.test(text));
