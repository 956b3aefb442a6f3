import { isCertain, isMeant } from '../is-certain.ts';
import type { Item } from '../items.ts';
import type { Language } from '../../../types.ts';
import type { NumberMention } from '../mention.ts';
import { matched, type Match } from '../pattern.ts';
import type { Quantity } from '../quantity.ts';
import { isLess, toText } from '../rational.ts';
import { amountAt } from './amount.ts';
import { money } from './money.ts';
import { year } from './year.ts';

/** A number or range that nothing beside it makes into more. */
export function plain(items: readonly Item[], at: number, language: Language): Match | undefined {
  const quantity = items[at]?.quantity;
  if (!quantity) return between(items, at, language);
  if (!isMeant(items, at)) return { mentions: [], next: at + 1 };
  const amount = amountAt(items, at, language);
  const [first, last] = amount?.values ?? [];
  if (amount && first && last) {
    return matched(items, at, amount.next, {
      kind: 'range',
      values: [toText(first), toText(last)],
      ...(amount.approximate && { approximate: true }),
    });
  }
  const next = amount?.next ?? at + 1;
  return matched(items, at, next, single(quantity, isCertain(items, at, next)));
}

function single(
  quantity: Quantity,
  certain: boolean,
): Pick<NumberMention, 'kind' | 'values' | 'certain' | 'approximate'> {
  const { sort, value, figure, approximate } = quantity;
  const isCode = sort === 'identifier' || /^0\d\d/.test(figure ?? '');
  if (isCode) return { kind: 'identifier', values: [figure ?? ''], certain };
  return {
    kind: sort,
    values: [toText(value)],
    certain,
    ...(approximate && { approximate: true }),
  };
}

/** between 5 and 6, with what is counted. */
function between(items: readonly Item[], at: number, language: Language): Match | undefined {
  if (items[at]?.key !== 'between' || items[at + 2]?.key !== 'and') return undefined;
  const [first, last] = [items[at + 1]?.quantity, items[at + 3]?.quantity];
  if (first?.sort !== 'cardinal' || last?.sort !== 'cardinal') return undefined;
  const link = { ...(items[at + 2] as Item), key: 'to' };
  const view = [items[at + 1] as Item, link, ...items.slice(at + 3, at + 8)];
  if (!isLess(first.value, last.value)) return undefined;
  const match = year(view, 0, language) ?? money(view, 0, language) ?? plain(view, 0, language);
  const [mention] = match?.mentions ?? [];
  if (!match || mention?.values.length !== 2) return undefined;
  const { start } = items[at];
  return { mentions: [{ ...mention, start }], next: at + 1 + match.next };
}
