import type { Item } from '../items.ts';
import type { Language } from '../../../types.ts';
import { behindAny, matched, type Match } from '../pattern.ts';
import { ERAS_BEFORE, ERAS_BEHIND, type Era } from '../tables/eras.ts';
import { within, yearAt } from './calendar-date.ts';

/** सन् 1947, 57 ई.पू., वि.सं. 2004, 2011-12, 1939 से 1945, 1947 में, in 1947, nineteen forty-seven. */
export const year = (items: readonly Item[], at: number, language: Language): Match | undefined =>
  behindEra(items, at, language) ??
  beforeEra(items, at, language) ??
  bareYears(items, at, language) ??
  spokenYear(items, at, language);

interface Years {
  readonly values: readonly number[];
  readonly next: number;
}

function match(items: readonly Item[], at: number, years: Years, { calendar, era }: Era): Match {
  return matched(items, at, years.next, {
    kind: 'year',
    values: years.values.map(String),
    ...(calendar && { calendar }),
    ...(era && { era }),
  });
}

function behindEra(items: readonly Item[], at: number, language: Language): Match | undefined {
  const era = behindAny(items, at, ERAS_BEFORE);
  if (!era) return undefined;
  const years = yearsAt(items, era.next) ?? spokenAt(items, era.next, language);
  const number = items[era.next]?.quantity;
  const small = number?.sort === 'cardinal' ? within(number.value, 1, 2999) : undefined;
  if (years) return match(items, at, years, era.meaning);
  if (small === undefined || era.meaning.isWeak) return undefined;
  const behind = behindAny(items, era.next + 1, ERAS_BEHIND);
  const next = behind?.next ?? era.next + 1;
  return match(items, at, { values: [small], next }, era.meaning);
}

function beforeEra(items: readonly Item[], at: number, language: Language): Match | undefined {
  const number = items[at]?.quantity;
  if (number?.sort !== 'cardinal') return undefined;
  const one = within(number.value, 1, 9999);
  const years = yearsAt(items, at) ?? spokenAt(items, at, language);
  const next = years?.next ?? at + 1;
  const era = behindAny(items, next, ERAS_BEHIND);
  if (one === undefined || !era) return undefined;
  if (isAbbreviation(items[next]?.key) && items[next + 1]?.key !== '.') return undefined;
  return match(items, at, { values: years?.values ?? [one], next: era.next }, era.meaning);
}

/** ई and वि are eras only with their dot. */
const isAbbreviation = (key: string | undefined): boolean => key === 'ई' || key === 'वि';

/** 1947, 2011-12, 1939-1945, 1939 से 1945. */
function yearsAt(items: readonly Item[], at: number): Years | undefined {
  const first = yearAt(items, at);
  if (first === undefined || items[at]?.quantity?.figure === undefined) return undefined;
  const link = items[at + 1]?.key ?? '';
  const figure = items[at + 2]?.quantity?.figure ?? '';
  if (link === '-' && /^\d{2}$/.test(figure)) {
    const last = first - (first % 100) + Number(figure);
    if (last > first) return { values: [first, last], next: at + 3 };
  }
  const last = yearAt(items, at + 2);
  const isRange = ['-', 'से', 'to'].includes(link) && /^\d{4}$/.test(figure);
  if (isRange && last !== undefined && last > first) return { values: [first, last], next: at + 3 };
  return { values: [first], next: at + 1 };
}

/** A pair of years, or one that a word beside it shows to be a year. */
function bareYears(items: readonly Item[], at: number, language: Language): Match | undefined {
  const years = yearsAt(items, at);
  if (!years || items[at]?.text.includes(',')) return undefined;
  const isPair = years.values.length > 1;
  if (!isPair && !isShown(items, at, years.next, language)) return undefined;
  return match(items, at, years, {});
}

/** 1947 में, 1947 के बाद; in 1947. 2000 में से and 'in 2000 villages' are counts. */
function isShown(items: readonly Item[], at: number, next: number, language: Language): boolean {
  const [before, after, later] = [items[at - 1], items[next], items[next + 1]];
  if (language === 'en') {
    return /^(?:in|since|until|till|during|year)$/.test(before?.key ?? '') && !isCounted(after);
  }
  if (after?.key === 'में') return later?.key !== 'से';
  return after?.key === 'के' && /^(?:बाद|दौरान|आसपास|पूर्व)$/.test(later?.key ?? '');
}

/** Whether a noun in the plural may follow the count. */
const isCounted = (item: Item | undefined): boolean =>
  item?.isWord === true && /[^s]s$/.test(item.key);

/** nineteen forty-seven: two numbers of the teens or tens side by side. */
function spokenAt(items: readonly Item[], at: number, language: Language): Years | undefined {
  const [first, second] = [items[at]?.quantity, items[at + 1]?.quantity];
  if (language !== 'en' || !first?.isUnit || !second?.isUnit) return undefined;
  const century = within(first.value, 10, 20);
  const rest = within(second.value, 10, 99);
  if (century === undefined || rest === undefined || items[at + 2]?.quantity) return undefined;
  return { values: [century * 100 + rest], next: at + 2 };
}

function spokenYear(items: readonly Item[], at: number, language: Language): Match | undefined {
  const years = spokenAt(items, at, language);
  return years && match(items, at, years, {});
}
