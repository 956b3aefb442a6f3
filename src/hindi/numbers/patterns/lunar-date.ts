import type { Item } from '../items.ts';
import { behindAny, matched, type Match } from '../pattern.ts';
import type { Calendar } from '../mention.ts';
import { ERAS_BEFORE, ERAS_BEHIND } from '../tables/eras.ts';
import { LUNAR_MONTHS, PAKSHAS, TITHIS, TITHI_PAKSHAS } from '../tables/months.ts';
import { pad, within } from './calendar-date.ts';

interface Part {
  readonly text: string;
  readonly next: number;
}
interface Year extends Part {
  readonly calendar: Calendar;
}

/**
 * A day or month of the Vikram or Saka calendar: चैत्र शुक्ल नवमी, संवत् 1680 श्रावण शुक्ल सप्तमी, 1 चैत्र
 * 1879 शक. A month alone is none, nor a month and a day that no half or era shows to be lunar.
 */
export function lunarDate(items: readonly Item[], at: number): Match | undefined {
  const before = yearAt(items, at);
  const start = skipComma(items, before?.next ?? at);
  const date = dayBeforeMonth(items, start) ?? dayBehindMonth(items, start);
  if (!date) return undefined;
  const after = before ?? yearAt(items, skipComma(items, date.next));
  if (!after && !/-[SK]\d/.test(date.text)) return undefined;
  const next = before ? date.next : (after?.next ?? date.next);
  const values = [`${after?.text ?? 'XXXX'}-${date.text}`];
  return matched(items, at, next, { kind: 'date', values, calendar: after?.calendar ?? 'vikram' });
}

const skipComma = (items: readonly Item[], at: number): number =>
  items[at]?.key === ',' ? at + 1 : at;

/** संवत् 1680, 1879 शक. */
function yearAt(items: readonly Item[], at: number): Year | undefined {
  const era = behindAny(items, at, ERAS_BEFORE);
  if (era?.meaning.calendar) {
    const year = numberAt(items, era.next, 2999);
    if (year !== undefined) {
      return { text: pad(year, 4), next: era.next + 1, calendar: era.meaning.calendar };
    }
  }
  const year = numberAt(items, at, 2999);
  const behind = year === undefined ? undefined : behindAny(items, at + 1, ERAS_BEHIND);
  if (year === undefined || !behind?.meaning.calendar) return undefined;
  return { text: pad(year, 4), next: behind.next, calendar: behind.meaning.calendar };
}

function numberAt(items: readonly Item[], at: number, most: number): number | undefined {
  const quantity = items[at]?.quantity;
  return quantity && quantity.sort !== 'identifier' ? within(quantity.value, 1, most) : undefined;
}

const monthAt = (items: readonly Item[], at: number): number | undefined =>
  LUNAR_MONTHS.get(items[at]?.key ?? '');

function dayBeforeMonth(items: readonly Item[], at: number): Part | undefined {
  const [day, month] = [numberAt(items, at, 32), monthAt(items, at + 1)];
  if (day === undefined || month === undefined) return undefined;
  return { text: `${pad(month)}-${pad(day)}`, next: at + 2 };
}

/** चैत्र शुक्ल (पक्ष) नवमी, माघ सुदी 5, फाल्गुन पूर्णिमा. */
function dayBehindMonth(items: readonly Item[], at: number): Part | undefined {
  const month = monthAt(items, at);
  if (month === undefined) return undefined;
  const said = PAKSHAS.get(items[at + 1]?.key ?? '');
  let place = said ? at + 2 : at + 1;
  if (said && items[place]?.key === 'पक्ष') place += 1;
  if (said && items[place]?.key === 'की') place += 1;
  const key = items[place]?.key ?? '';
  const paksha = said ?? TITHI_PAKSHAS.get(key);
  const tithi = TITHIS.get(key) ?? numberAt(items, place, 15);
  if (!paksha || tithi === undefined) return { text: pad(month), next: at + 1 };
  return { text: `${pad(month)}-${paksha}${pad(tithi)}`, next: place + 1 };
}
