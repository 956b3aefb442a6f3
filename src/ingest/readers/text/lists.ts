import type { Item, Piece } from './piece.ts';

/**
 * Items that follow each other become one list; a lone one, numbers that do not count up, and
 * speeches that begin with hyphens are lines as they were typed.
 */
export function joinLists(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  let items: Item[] = [];
  const flush = (): void => {
    joined.push(...listOrLines(items));
    items = [];
  };
  for (const piece of pieces) {
    if (piece.kind === 'items') items.push(...piece.items);
    else {
      flush();
      joined.push(piece);
    }
  }
  flush();
  return joined;
}

function listOrLines(items: readonly Item[]): Piece[] {
  if (items.length > 1 && counts(items) && !isTalk(items)) return [{ kind: 'items', items }];
  return items.map(({ line }) => ({ kind: 'line', text: line }));
}

/** Numbers of one kind go up by one; each list within another begins anew. */
function counts(items: readonly Item[]): boolean {
  const last = new Map<string, number>();
  return items.every(({ kind, number }, index) => {
    if (number === undefined) return true;
    const before = last.get(kind);
    last.set(kind, number);
    const isNested = index > 0 && items[index - 1]?.kind !== kind && number === 1;
    return before === undefined || number === before + 1 || isNested;
  });
}

/** Someone asks and someone answers. */
const isTalk = (items: readonly Item[]): boolean =>
  items.every(({ kind, text }) => kind === '-' && /[।.?!…]["”’]?$/u.test(text)) &&
  items.some(({ text }) => /[?!]["”’]?$/u.test(text)) &&
  items.some(({ text }) => /[।.…]["”’]?$/u.test(text));
