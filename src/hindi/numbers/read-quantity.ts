import type { Lexeme } from './lexeme.ts';
import type { Language } from '../../types.ts';
import type { Quantity, Reading } from './quantity.ts';
import { isWhole, plus, ratio, rational, times, toNumber } from './rational.ts';
import { isReckoned, readFigure } from './read-figure.ts';
import { readNumber } from './read-number.ts';
import { lexemeAt } from './read-small.ts';
import type { Token } from './tokens.ts';

/** The number that begins at a token, as long as it goes, if one does. */
export function readQuantity(
  tokens: readonly Token[],
  at: number,
  language: Language,
): Reading | undefined {
  const special = readSpecial(tokens, at, language);
  if (special) return special;
  const figure = readFigure(tokens, at, language);
  const number = readNumber(tokens, at, language);
  // A plain figure is the beginning of '5 लाख'.
  const read = figure && (!number || figure.next >= number.next) ? figure : number;
  return read && goOn(tokens, read, language);
}

const reading = (quantity: Quantity, next: number): Reading => ({ quantity, next });

/** Words that are numbers by themselves: half, collectives, multiples, a part without a count. */
function readSpecial(
  tokens: readonly Token[],
  at: number,
  language: Language,
): Reading | undefined {
  const lexeme = lexemeAt(tokens, at, language);
  if (lexeme?.role === 'half') return readHalf(tokens, at, lexeme, language);
  if (language === 'en' && tokens[at]?.key === 'a') return readArticle(tokens, at);
  if (!lexeme || !['collective', 'multiple', 'part', 'dozen'].includes(lexeme.role)) {
    return undefined;
  }
  const { approximate, doubt } = lexeme;
  const sort =
    lexeme.role === 'multiple' ? 'multiple' : lexeme.role === 'part' ? 'fraction' : 'cardinal';
  return reading(
    { sort, value: rational(lexeme.value), approximate: approximate === true, doubt },
    at + 1,
  );
}

/** आधा; आधा दर्जन, half a million. */
function readHalf(tokens: readonly Token[], at: number, half: Lexeme, language: Language): Reading {
  const place = tokens[at + 1]?.key === 'a' ? at + 2 : at + 1;
  const scale = lexemeAt(tokens, place, language);
  const value = rational(half.value);
  if (scale && ['dozen', 'scale', 'hundred'].includes(scale.role) && !scale.rare) {
    return reading({ sort: 'cardinal', value: times(value, rational(scale.value)) }, place + 1);
  }
  return reading({ sort: 'fraction', value, doubt: half.doubt }, at + 1);
}

/** 'a third of them', 'a quarter'; not 'a third man'. */
function readArticle(tokens: readonly Token[], at: number): Reading | undefined {
  const word = tokens[at + 1]?.key;
  const isPart = word === 'quarter' || (word === 'third' && tokens[at + 2]?.key === 'of');
  if (!isPart) return undefined;
  const value = rational(word === 'third' ? '1/3' : '0.25');
  return reading({ sort: 'fraction', value }, at + 2);
}

/** What may follow a number and changes it: parts, dozens, गुना, बटा, दशमलव, 'and a half'. */
function goOn(tokens: readonly Token[], read: Reading, language: Language): Reading {
  const { quantity, next } = read;
  if (quantity.sort !== 'cardinal') return read;
  return (
    counted(tokens, read, language) ??
    overNext(tokens, read, language) ??
    decimals(tokens, read, language) ??
    andPart(tokens, read, language) ??
    (language === 'hi' && /^गु(?:ना|नी|ने)$/.test(tokens[next]?.key ?? '')
      ? reading({ sort: 'multiple', value: quantity.value }, next + 1)
      : read)
  );
}

/** दो दर्जन, दो-तिहाई, three quarters, one-third. */
function counted(
  tokens: readonly Token[],
  { quantity, next }: Reading,
  language: Language,
): Reading | undefined {
  const place = tokens[next]?.key === '-' && tokens[next].glued ? next + 1 : next;
  const lexeme = lexemeAt(tokens, place, language);
  const value = lexeme && times(quantity.value, rational(lexeme.value));
  if (!lexeme || !value) return undefined;
  if (lexeme.role === 'dozen') return reading({ sort: 'cardinal', value }, place + 1);
  const isOne = toNumber(quantity.value) === 1;
  if (lexeme.role === 'part' && isWhole(quantity.value)) {
    return reading({ sort: 'fraction', value }, place + 1);
  }
  if (language !== 'en' || !isOne || !quantity.isUnit) return undefined;
  if (lexeme.role === 'half') return reading({ sort: 'fraction', value }, place + 1);
  if (lexeme.role !== 'ordinal' || toNumber(rational(lexeme.value)) < 3) return undefined;
  return reading({ sort: 'fraction', value: ratio(1n, rational(lexeme.value).n) }, place + 1);
}

/** तीन बटे चार. */
function overNext(
  tokens: readonly Token[],
  { quantity, next }: Reading,
  language: Language,
): Reading | undefined {
  if (language !== 'hi' || !/^बट[ाे]$/.test(tokens[next]?.key ?? '')) return undefined;
  const below = readNumber(tokens, next + 1, language);
  if (!below || !isWhole(below.quantity.value) || !isWhole(quantity.value)) return undefined;
  if (below.quantity.value.n <= 0n) return undefined;
  const value = ratio(quantity.value.n, below.quantity.value.n);
  return reading({ sort: 'fraction', value }, below.next);
}

/** तीन दशमलव एक चार, three point one four: up to a dozen digits in words. */
function decimals(
  tokens: readonly Token[],
  { quantity, next }: Reading,
  language: Language,
): Reading | undefined {
  if (tokens[next]?.key !== (language === 'hi' ? 'दशमलव' : 'point')) return undefined;
  let digits = '';
  let end = next + 1;
  for (; digits.length < 12; end += 1) {
    const value = lexemeAt(tokens, end, language)?.value;
    if (value === undefined || !/^\d$/.test(value)) break;
    digits += value;
  }
  if (digits === '' && isReckoned(tokens[end])) digits = (tokens[end++] as Token).key;
  if (!/^\d+$/.test(digits)) return undefined;
  const value = plus(quantity.value, rational(`0.${digits}`));
  return reading({ sort: 'cardinal', value }, end);
}

/** two and a half; two and a half lakh. */
function andPart(
  tokens: readonly Token[],
  { quantity, next }: Reading,
  language: Language,
): Reading | undefined {
  if (language !== 'en' || tokens[next]?.key !== 'and' || tokens[next + 1]?.key !== 'a') {
    return undefined;
  }
  const part = lexemeAt(tokens, next + 2, language);
  if (part?.role !== 'half' && part?.role !== 'part') return undefined;
  const value = plus(quantity.value, rational(part.value));
  const scale = lexemeAt(tokens, next + 3, language);
  if (scale?.role !== 'scale' && scale?.role !== 'hundred' && scale?.role !== 'dozen') {
    return reading({ sort: 'cardinal', value }, next + 3);
  }
  return reading({ sort: 'cardinal', value: times(value, rational(scale.value)) }, next + 4);
}
