import type { Lexeme } from './lexeme.ts';
import type { Language } from '../../types.ts';
import type { Quantity, Reading } from './quantity.ts';
import { isLess, plus, rational, times, toNumber, type Rational } from './rational.ts';
import { lexemeAt, readSmall, type Small } from './read-small.ts';
import type { Token } from './tokens.ts';

interface Sum {
  readonly total: Rational;
  /** What is still to come is less than this: the last scale. */
  readonly ceiling: Rational | undefined;
  readonly next: number;
  readonly isOrdinal?: boolean;
}

const ONE = rational('1');
/** More groups than there are scales: no number goes on longer. */
const MOST_GROUPS = 12;

/**
 * A whole number with its scales, biggest first: `दो लाख तीस हज़ार पाँच सौ`, `5 लाख 30 हज़ार`,
 * `two lakh thirty thousand`; a bigger scale behind a smaller one multiplies all: `1.5 लाख करोड़`.
 */
export function readNumber(
  tokens: readonly Token[],
  at: number,
  language: Language,
): Reading | undefined {
  const first = readSmall(tokens, at, language);
  const firstScale = scaleAt(tokens, first?.next ?? at, language, first !== undefined);
  if (!firstScale) return first && alone(first);
  const scale = rational(firstScale.value);
  const count = withHalf(tokens, (first?.next ?? at) + 1, language);
  const value = times(plus(first?.value ?? ONE, count.value), scale);
  let sum: Sum = { total: value, ceiling: scale, next: count.next };
  if (first?.isOrdinal) return alone(first);
  for (let groups = 1; groups < MOST_GROUPS; groups += 1) {
    const more = readGroup(tokens, sum, language);
    if (!more) break;
    sum = more;
  }
  const isBare = first === undefined && sum.next === at + 1;
  const isSimple = sum.next === (first?.next ?? at) + 1;
  const quantity: Quantity = {
    sort: sum.isOrdinal ? 'ordinal' : 'cardinal',
    value: sum.total,
    ...(isSimple && first && { scaled: { count: first.value, scale } }),
    approximate: isBare && firstScale.approximate === true,
    doubt: isBare ? firstScale.doubt : undefined,
  };
  return { quantity, next: sum.next };
}

/** 'a million and a half' */
function withHalf(
  tokens: readonly Token[],
  at: number,
  language: Language,
): { value: Rational; next: number } {
  const isHalf =
    language === 'en' && ['and', 'a', 'half'].every((word, n) => tokens[at + n]?.key === word);
  return isHalf ? { value: rational('0.5'), next: at + 3 } : { value: rational('0'), next: at };
}

function alone(small: Small): Reading {
  const { value, next, hundreds, isFigure, isOrdinal, isUnit, doubt } = small;
  const quantity: Quantity = {
    sort: isOrdinal ? 'ordinal' : 'cardinal',
    value,
    ...(hundreds && { scaled: { count: hundreds, scale: rational('100') } }),
    isUnit: isUnit === true && isOrdinal !== true,
    doubt: isFigure ? undefined : doubt,
  };
  return { quantity, next };
}

/** The next group of a number, such as `तीस हज़ार`; or a scale over all before it. */
function readGroup(tokens: readonly Token[], sum: Sum, language: Language): Sum | undefined {
  const { total, ceiling, next } = sum;
  if (sum.isOrdinal || ceiling === undefined) return undefined;
  const over = scaleAt(tokens, next, language, true);
  if (over) {
    const scale = rational(over.value);
    return isLess(ceiling, scale)
      ? { total: times(total, scale), ceiling: scale, next: next + 1 }
      : undefined;
  }
  const start = language === 'en' && tokens[next]?.key === 'and' ? next + 1 : next;
  const small = readSmall(tokens, start, language);
  if (!small) return undefined;
  const scale = scaleAt(tokens, small.next, language, true);
  if (!scale) return readLast(tokens, sum, small, language);
  const worth = rational(scale.value);
  if (small.isOrdinal || !isLess(worth, ceiling)) return undefined;
  return { total: plus(total, times(small.value, worth)), ceiling: worth, next: small.next + 1 };
}

/** The units at the end; of figures only what can be no number of its own: `2 हज़ार 500`. */
function readLast(
  tokens: readonly Token[],
  { total, ceiling }: Sum,
  small: Small,
  language: Language,
): Sum | undefined {
  if (small.isFigure && !/^[1-9]\d{2}$/.test(tokens[small.next - 1]?.key ?? '')) return undefined;
  if (small.value.d !== 1n || (ceiling && !isLess(small.value, ceiling))) return undefined;
  if (lexemeAt(tokens, small.next, language)?.role === 'part' || toNumber(small.value) === 0) {
    return undefined;
  }
  const isOrdinal = small.isOrdinal ?? false;
  return { total: plus(total, small.value), ceiling: undefined, next: small.next, isOrdinal };
}

/** The scale at a place; अरब, नील, शंख, which also mean other things, only among numbers. */
function scaleAt(
  tokens: readonly Token[],
  at: number,
  language: Language,
  isCounted: boolean,
): Lexeme | undefined {
  const lexeme = lexemeAt(tokens, at, language);
  if (lexeme?.role !== 'scale') return undefined;
  if (!lexeme.rare) return lexeme;
  if (!isCounted) return undefined;
  if (lexeme.value === '1000000000' || lexeme.value === '100000000000') return lexeme;
  return isAmongNumbers(tokens, at, language) ? lexeme : undefined;
}

function isAmongNumbers(tokens: readonly Token[], at: number, language: Language): boolean {
  const isNumber = (place: number): boolean => {
    const role = lexemeAt(tokens, place, language)?.role;
    return role === 'unit' || role === 'scale' || role === 'hundred';
  };
  const isMoney = /^(?:रुप|रू|रु|डॉलर)/.test(tokens[at + 1]?.key ?? '');
  return isNumber(at + 1) || isNumber(at - 2) || isMoney;
}
