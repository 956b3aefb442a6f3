import type { Item } from '../items.ts';
import type { Language } from '../../../types.ts';
import { behindAny, behindWords, matched, type Match } from '../pattern.ts';
import { ERAS_BEHIND } from '../tables/eras.ts';
import { within } from './calendar-date.ts';

/** Decades and centuries: 1990 के दशक, नब्बे के दशक, 1990s, बीसवीं सदी, 19th-century. */
export const age = (items: readonly Item[], at: number, language: Language): Match | undefined =>
  century(items, at) ?? (language === 'hi' ? decade(items, at) : englishDecade(items, at));

const CENTURIES = /^(?:सदी|सदियों|शताब्दी|शती|century|centuries)$/;

function century(items: readonly Item[], at: number): Match | undefined {
  const quantity = items[at]?.quantity;
  const value = quantity?.sort === 'ordinal' ? within(quantity.value, 1, 60) : undefined;
  const place = items[at + 1]?.key === '-' ? at + 2 : at + 1;
  if (value === undefined || !CENTURIES.test(items[place]?.key ?? '')) return undefined;
  const era = behindAny(items, place + 1, ERAS_BEHIND);
  const values = [String(value)];
  const bce = era?.meaning.era;
  return matched(items, at, era?.next ?? place + 1, {
    kind: 'century',
    values,
    ...(bce && { era: bce }),
  });
}

function decade(items: readonly Item[], at: number): Match | undefined {
  const quantity = items[at]?.quantity;
  const value = quantity?.sort === 'cardinal' ? within(quantity.value, 10, 2990) : undefined;
  if (value === undefined || value % 10 !== 0) return undefined;
  const next = /^(?:के|का|वाले)$/.test(items[at + 1]?.key ?? '') ? at + 2 : at + 1;
  if (!/^दशक(?:ों)?$/.test(items[next]?.key ?? '') || next === at + 1) return undefined;
  return matched(items, at, next + 1, { kind: 'decade', values: [String(value)] });
}

const DECADES: ReadonlyMap<string, number> = new Map(
  'twenties thirties forties fifties sixties seventies eighties nineties'
    .split(' ')
    .map((word, index) => [word, 20 + index * 10] as const),
);

/** 1990s, 1990's, '90s, the nineties, nineteen-nineties. */
function englishDecade(items: readonly Item[], at: number): Match | undefined {
  const item = items[at];
  const word = DECADES.get(item?.key ?? '');
  if (word !== undefined) return matched(items, at, at + 1, found(word));
  const place = item?.key === "'" ? at + 1 : at;
  const quantity = items[place]?.quantity;
  const century = quantity?.isUnit ? within(quantity.value, 10, 20) : undefined;
  const hyphen = items[at + 1]?.key === '-' ? at + 2 : at + 1;
  const spoken = DECADES.get(items[hyphen]?.key ?? '');
  if (century !== undefined && spoken !== undefined) {
    return matched(items, at, hyphen + 1, found(century * 100 + spoken));
  }
  if (!/^(?:\d0|\d{3}0)$/.test(quantity?.figure ?? '')) return undefined;
  const next = behindWords(items, place + 1, ["'", 's']) ?? behindWords(items, place + 1, ['s']);
  if (next === undefined || items[place + 1]?.glued !== true) return undefined;
  return matched(items, at, next, found(Number(quantity?.figure)));
}

const found = (decade: number) => ({ kind: 'decade', values: [String(decade)] }) as const;
