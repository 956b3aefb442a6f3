import type { Language } from '../../types.ts';
import type { NumberMention } from './mention.ts';
import type { Quantity } from './quantity.ts';
import { readIdentifier } from './read-identifier.ts';
import { readIdiom } from './read-idiom.ts';
import { readQuantity } from './read-quantity.ts';
import type { Token } from './tokens.ts';

/** A word, a sign, a whole number, or a stretch that is settled already. */
export interface Item {
  readonly key: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly glued: boolean;
  readonly quantity?: Quantity;
  readonly mention?: NumberMention;
  /** Whether the word of this item is one in letters. */
  readonly isWord: boolean;
}

/** The tokens with their numbers put together. */
export function itemsOf(tokens: readonly Token[], language: Language): Item[] {
  const items: Item[] = [];
  for (let at = 0; at < tokens.length;) {
    const { item, next } = itemAt(tokens, at, language);
    items.push(item);
    at = next;
  }
  return items;
}

function itemAt(
  tokens: readonly Token[],
  at: number,
  language: Language,
): { item: Item; next: number } {
  const first = tokens[at] as Token;
  const { key, text, start, end, glued } = first;
  const base = { text, start, glued, isWord: false };
  // An identifier begins with a figure or a plus.
  const identifier = first.type === 'word' ? undefined : readIdentifier(tokens, at);
  const settled = identifier ?? readIdiom(tokens, at, language);
  if (settled) {
    const { mention, next } = settled;
    return { item: { ...base, key: '', end: mention.end, mention }, next };
  }
  const read = readQuantity(tokens, at, language);
  if (!read) return { item: { ...base, key, end, isWord: first.type === 'word' }, next: at + 1 };
  const last = tokens[read.next - 1] as Token;
  const word = read.next === at + 1 && first.type === 'word' ? key : '';
  const item = { ...base, key: word, end: last.end, quantity: read.quantity };
  return { item, next: read.next };
}
