import type { Item } from '../items.ts';
import type { Language } from '../../../types.ts';
import { matched, type Match } from '../pattern.ts';
import { pad } from './calendar-date.ts';

/** 15-8-1947, १५/८/४७, 15.8.1947, 1947-08-15; day before month, in English also month before day. */
export function numericDate(
  items: readonly Item[],
  at: number,
  language: Language,
): Match | undefined {
  const parts = dotted(items, at) ?? separated(items, at);
  if (!parts) return undefined;
  const [first = '', second = '', third = ''] = parts.figures;
  const values =
    first.length === 4
      ? [edtf(third, second, first)]
      : [edtf(first, second, third), language === 'en' ? edtf(second, first, third) : undefined];
  const known = [...new Set(values.filter((value) => value !== undefined))];
  return known.length === 0
    ? undefined
    : matched(items, at, parts.next, { kind: 'date', values: known });
}

interface Parts {
  readonly figures: readonly string[];
  readonly next: number;
}

function dotted(items: readonly Item[], at: number): Parts | undefined {
  const figure = items[at]?.quantity?.figure ?? '';
  return /^\d{1,2}\.\d{1,2}\.(?:\d{4}|\d{2})$/.test(figure)
    ? { figures: figure.split('.'), next: at + 1 }
    : undefined;
}

function separated(items: readonly Item[], at: number): Parts | undefined {
  const sign = items[at + 1]?.key ?? '';
  if ((sign !== '-' && sign !== '/') || items[at + 3]?.key !== sign) return undefined;
  const places = [at, at + 2, at + 4];
  if (![1, 2, 3, 4].every((step) => items[at + step]?.glued)) return undefined;
  const figures = places.map((place) => items[place]?.quantity?.figure ?? '');
  const isDate = /^(?:\d{1,2} \d{1,2} (?:\d{4}|\d{2})|\d{4} \d{1,2} \d{1,2})$/.test(
    figures.join(' '),
  );
  return isDate ? { figures, next: at + 5 } : undefined;
}

/** A year of two figures may be of any century. */
function edtf(day: string, month: string, year: string): string | undefined {
  const [d, m] = [Number(day), Number(month)];
  if (d < 1 || d > 31 || m < 1 || m > 12) return undefined;
  return `${year.length === 4 ? year : `XX${year}`}-${pad(m)}-${pad(d)}`;
}
