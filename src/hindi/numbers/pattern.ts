import { groupBy } from '../../group-by.ts';
import type { Language } from '../../types.ts';
import type { Item } from './items.ts';
import type { NumberMention } from './mention.ts';
import { wordKey } from './word-key.ts';

/** What a pattern made of the items from a place: mentions, and the first item behind them. */
export interface Match {
  readonly mentions: readonly NumberMention[];
  readonly next: number;
}

/** Looks at a few items from `at` on; undefined if they are nothing of its kind. */
export type Pattern = (items: readonly Item[], at: number, language: Language) => Match | undefined;

/** One mention over the items from `at` to before `next`. */
export function matched(
  items: readonly Item[],
  at: number,
  next: number,
  rest: Omit<NumberMention, 'start' | 'end' | 'certain'> & { readonly certain?: boolean },
): Match {
  const start = items[at]?.start ?? 0;
  const end = items[next - 1]?.end ?? start;
  return { mentions: [{ certain: true, ...rest, start, end }], next };
}

interface Phrase<T> {
  readonly words: readonly string[];
  /** An abbreviation, which takes the dot behind it along. */
  readonly isShort: boolean;
  readonly meaning: T;
}
export type Phrases<T> = ReadonlyMap<string, readonly Phrase<T>[]>;

/** A list of phrases by their first word, in their order; a dot at the end marks an abbreviation. */
export function phrases<T>(list: readonly (readonly [phrase: string, meaning: T])[]): Phrases<T> {
  const all = list.map(([phrase, meaning]): Phrase<T> => {
    const words = phrase.replace(/\.$/, '').split(' ').map(wordKey);
    return { words, isShort: phrase.endsWith('.'), meaning };
  });
  return groupBy(all, ({ words }) => words[0] ?? '');
}

/** The place behind the first phrase of a list that is at a place, and what the list says of it. */
export function behindAny<T>(
  items: readonly Item[],
  at: number,
  list: Phrases<T>,
): { next: number; meaning: T } | undefined {
  for (const { words, isShort, meaning } of list.get(items[at]?.key ?? '') ?? []) {
    const next = behindWords(items, at, words);
    if (next === undefined) continue;
    const hasDot = isShort && items[next]?.key === '.' && items[next].glued;
    return { next: hasDot ? next + 1 : next, meaning };
  }
  return undefined;
}

/** The place behind some words, which may have dots or no space between. */
export function behindWords(
  items: readonly Item[],
  at: number,
  words: readonly string[],
): number | undefined {
  let next = at;
  for (const word of words) {
    if (items[next]?.key === '.' && next > at) next += 1;
    if (items[next]?.key !== word || items[next]?.mention) return undefined;
    next += 1;
  }
  return next;
}
