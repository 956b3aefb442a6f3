import { findNumbers } from '../../hindi/numbers/find-numbers.ts';
import type { NumberMention } from '../../hindi/numbers/mention.ts';
import { plus, rational, toText } from '../../hindi/numbers/rational.ts';

export interface NumbersOfSides {
  readonly hindi: NumberMention[];
  readonly english: NumberMention[];
}

/** Lines of figures longer than this are tables of numbers, not prose. */
const MOST_NUMBERS = 400;

/** The numbers of a Hindi text and of its English, as a comparison wants them. */
export function readSides(source: string, target: string): NumbersOfSides {
  const prepared = onceEach(LEVEL.test(target) ? source.replace(SCORE, onlyFirst) : source);
  return {
    hindi: findNumbers(prepared, 'hi')
      .slice(0, MOST_NUMBERS)
      .map((one) => belowZero(one, source)),
    english: findNumbers(unhyphened(target), 'en')
      .slice(0, MOST_NUMBERS)
      .map((one) => withHalf(one, target)),
  };
}

/** चार-चार लाख रुपये is four lakh each: the first of the two becomes blanks. */
const onceEach = (text: string): string =>
  text.replace(EACH, (_, first: string, second: string) => ' '.repeat(first.length + 1) + second);

const EACH =
  /(?<![\p{L}\p{M}\p{N}])([\p{L}\p{M}]{2,12}|\p{Nd}{1,9})[- ](\1)(?=\s+(?:सौ|हज़ार|हजार|लाख|करोड़|अरब|रुप|रु\.|डॉलर|टक|पैस|आन|बीघ|किल|मीटर|लीटर))/gu;

/** Of a score in which both sides have as many English says the number once: two-all. */
const LEVEL = /\p{L}[- ]all(?!\p{L})|\p{N}[- ]all(?!\p{L})|\b(?:apiece|goalless|each)\b/iu;
const SCORE = /(?<![\p{L}\p{M}\p{N}])(\p{Nd}{1,3})([-–—:])\1(?![\p{L}\p{M}\p{N}])/gu;
const onlyFirst = (_: string, first: string): string => first + ' '.repeat(first.length + 1);

/** A Rs 10,000-crore scam. */
const unhyphened = (text: string): string =>
  text.replace(/(?<=\d)-(?=(?:hundred|thousand|lakh|million|crore|billion|trillion)\b)/gi, ' ');

/** शून्य से 5 डिग्री नीचे is no range. */
function belowZero(mention: NumberMention, text: string): NumberMention {
  const [first, value] = mention.values;
  const isBelow = first === '0' && value !== undefined && mention.kind === 'range';
  if (!isBelow || !/^.{0,20}(?:नीचे|कम)/u.test(text.slice(mention.end))) return mention;
  return { ...mention, kind: 'cardinal', values: [`-${value}`] };
}

/** The half of "an hour and a half" belongs to what is before it. */
function withHalf(mention: NumberMention, text: string): NumberMention {
  if (mention.kind !== 'fraction') return mention;
  const before = AND.exec(text.slice(Math.max(0, mention.start - LOOK_BACK), mention.start))?.[0];
  if (before === undefined && !AGAIN.test(text.slice(mention.end, mention.end + LOOK_BACK)))
    return mention;
  const value = plus(rational(mention.values[0] ?? '0'), rational('1'));
  const start = mention.start - (before?.length ?? 0);
  return { ...mention, kind: 'cardinal', start, values: [toText(value)] };
}

const AND =
  /\b(?:an?|one) (?:second|minute|hour|day|week|fortnight|month|year|decade|century|mile|kilomet(?:re|er)|met(?:re|er)|inch|foot|kilo|litre|cup|teaspoon|tablespoon) and (?:an? )?$/iu;
/** Half as much again. */
const AGAIN = /^ as \p{L}+ again\b/iu;
const LOOK_BACK = 32;
