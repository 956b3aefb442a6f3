import type { Doubt, Lexeme } from './lexeme.ts';
import type { Language } from '../../types.ts';
import { isWhole, plus, rational, times, toNumber, type Rational } from './rational.ts';
import { isReckoned } from './read-figure.ts';
import { lexicon } from './lexicon.ts';
import { SHORT_SCALES } from './tables/english-words.ts';
import type { Token } from './tokens.ts';

/** What may stand before a scale: a number in words below ten thousand, or a figure. */
export interface Small {
  readonly value: Rational;
  readonly next: number;
  readonly isOrdinal?: boolean;
  readonly isFigure?: boolean;
  /** How many hundreds, where it is just hundreds. */
  readonly hundreds?: Rational;
  /** A single word. */
  readonly isUnit?: boolean;
  readonly doubt?: Doubt | undefined;
}

/** What the token at a place does in a number; a short scale only behind a figure. */
export function lexemeAt(tokens: readonly Token[], at: number, language: Language) {
  const token = tokens[at];
  if (token?.type !== 'word') return undefined;
  if (language === 'en' && SHORT_SCALES.has(token.key) && !isBehindFigure(tokens, at)) {
    return undefined;
  }
  return lexicon(language).get(token.key);
}

/** `$3m`, `Rs 5 cr`; not `3 m`, which is metres. */
function isBehindFigure(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 1]?.type !== 'figure') return false;
  if (!['m', 'k'].includes(tokens[at]?.key ?? '')) return true;
  return tokens[at]?.glued === true && '$£€₹'.includes(tokens[at - 2]?.key ?? 'none');
}

/** `नौ`, `साढ़े तीन`, `दो सौ पचास`, `twenty-one`, `a hundred and five`, `2.5`. */
export function readSmall(
  tokens: readonly Token[],
  at: number,
  language: Language,
): Small | undefined {
  const first = readUnit(tokens, at, language);
  if (first?.isOrdinal) return first;
  const place = first?.next ?? at;
  const hundred = lexemeAt(tokens, place, language);
  if (hundred?.role !== 'hundred')
    return first?.isQuarterAlone ? scaledOnly(tokens, first, language) : first;
  const count = first?.value ?? rational('1');
  const value = times(count, rational(hundred.value));
  const rest = readRest(tokens, place + 1, language);
  if (!rest) return { value, next: place + 1, hundreds: count };
  return { value: plus(value, rest.value), next: rest.next, isOrdinal: rest.isOrdinal ?? false };
}

interface Unit extends Small {
  readonly isQuarterAlone?: boolean;
}

/** सवा लाख is a number at once; a lone साढ़े is none. */
function scaledOnly(tokens: readonly Token[], unit: Unit, language: Language): Unit | undefined {
  const isScaled = lexemeAt(tokens, unit.next, language)?.role === 'scale';
  return isScaled || !tokens[unit.next - 1]?.key.startsWith('साढ') ? unit : undefined;
}

/** What follows the hundreds: a whole number below a hundred. */
function readRest(tokens: readonly Token[], at: number, language: Language): Unit | undefined {
  const start = language === 'en' && tokens[at]?.key === 'and' ? at + 1 : at;
  const rest = readUnit(tokens, start, language);
  if (!rest || rest.isFigure || rest.isQuarterAlone || !isWhole(rest.value)) return undefined;
  // 'two hundred two-thirds', 'दो सौ एक तिहाई', 'one hundred and two dozen'
  const after = lexemeAt(tokens, rest.next, language)?.role;
  if (after === 'part' || after === 'hundred') return undefined;
  return toNumber(rest.value) < 100 && toNumber(rest.value) > 0 ? rest : undefined;
}

function readUnit(tokens: readonly Token[], at: number, language: Language): Unit | undefined {
  const token = tokens[at];
  const key = token?.key;
  if (isReckoned(token)) return { value: rational(token.key), next: at + 1, isFigure: true };
  const lexeme = lexemeAt(tokens, at, language);
  if (lexeme?.role === 'ordinal') {
    return { value: rational(lexeme.value), next: at + 1, isOrdinal: true, doubt: lexeme.doubt };
  }
  if (lexeme?.role === 'quarter') return readQuarter(tokens, at, lexeme, language);
  if (lexeme?.role === 'unit') return readTens(tokens, at, lexeme, language);
  const isArticle = language === 'en' && (key === 'a' || key === 'an');
  if (!isArticle || !SCALES.has(lexemeAt(tokens, at + 1, language)?.role ?? '')) return undefined;
  return { value: rational('1'), next: at + 1 };
}

const SCALES: ReadonlySet<string> = new Set(['hundred', 'scale', 'dozen']);

/** साढ़े तीन; सवा and पौने also alone. */
function readQuarter(
  tokens: readonly Token[],
  at: number,
  quarter: Lexeme,
  language: Language,
): Unit | undefined {
  const token = tokens[at + 1];
  const unit = lexemeAt(tokens, at + 1, language);
  const text = isReckoned(token) ? token.key : unit?.role === 'unit' ? unit.value : undefined;
  if (text !== undefined && isWhole(rational(text))) {
    return { value: plus(rational(text), rational(quarter.value)), next: at + 2 };
  }
  const value = rational(quarter.alone ?? '0.5');
  return { value, next: at + 1, isQuarterAlone: true };
}

/** twenty-one, twenty one, twenty-first; other units are one word. */
function readTens(tokens: readonly Token[], at: number, tens: Lexeme, language: Language): Unit {
  const value = rational(tens.value);
  const alone: Unit = { value, next: at + 1, isUnit: true, doubt: tens.doubt };
  if (language === 'hi' || !/^[2-9]0$/.test(tens.value)) return alone;
  const place = tokens[at + 1]?.key === '-' ? at + 2 : at + 1;
  const unit = lexemeAt(tokens, place, language);
  if (!unit || !/^[1-9]$/.test(unit.value)) return alone;
  if (unit.role !== 'unit' && unit.role !== 'ordinal') return alone;
  const isOrdinal = unit.role === 'ordinal';
  return { value: plus(value, rational(unit.value)), next: place + 1, isUnit: true, isOrdinal };
}
