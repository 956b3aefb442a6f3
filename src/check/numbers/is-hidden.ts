import type { NumberMention } from '../../hindi/numbers/mention.ts';
import { nameSimilarity } from '../../hindi/name-similarity.ts';
import type { Language } from '../../types.ts';
import { FEAST_DAYS } from './feasts.ts';
import { HIDDEN_NUMBERS } from './hidden-numbers.ts';
import { NUMBER_ROOTS } from './number-roots.ts';
import { weekdaySpan } from './calendar-words.ts';

interface Sides {
  readonly source: string;
  readonly target: string;
}

const WORD = /[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu;

/**
 * Whether the text in `language`, the other one of the two, holds the number of a mention without
 * saying it: दोनों, a fortnight, नवरत्न, Independence Day, Saturday to Monday, all (for सातों), Teesri.
 */
export function isHidden(mention: NumberMention, sides: Sides, language: Language): boolean {
  const text = language === 'en' ? sides.target : sides.source;
  const own = language === 'en' ? sides.source : sides.target;
  if (mention.kind === 'date') return isFeast(mention, text);
  if (mention.kind === 'time') return isNamedHour(mention, text);
  if (mention.values.length !== 1 || mention.kind === 'money') return false;
  return (
    isInWord(mention, text, language) ||
    (mention.kind !== 'percent' &&
      (isRoot(mention, text, language) ||
        isSpan(mention, own, text, language) ||
        isRoman(mention, text, language) ||
        isAll(mention, own, text, language) ||
        isRomanised(mention, own, text, language)))
  );
}

function isInWord(mention: NumberMention, text: string, language: Language): boolean {
  const words = HIDDEN_NUMBERS[language].get(keyOf(mention));
  if (!words) return false;
  return (text.toLowerCase().match(WORD) ?? []).some(
    (word) =>
      words.has(word) || (word.includes('-') && word.split('-').some((one) => words.has(one))),
  );
}

/** Half of something is 50 per cent, and half a per cent is not. */
function keyOf({ values: [value = ''], kind }: NumberMention): string {
  if (kind !== 'percent') return value;
  return PERCENTS.get(value) ?? 'none';
}

const PERCENTS: ReadonlyMap<string, string> = new Map([
  ['100', '100%'],
  ['75', '0.75'],
  ['50', '0.5'],
  ['25', '0.25'],
]);

const isNamedHour = ({ values }: NumberMention, text: string): boolean =>
  (values.includes('00:00') && /midnight|आधी रात|अर्धरात्रि/iu.test(text)) ||
  (values.includes('12:00') && /\bnoon\b|midday|दोपहर/iu.test(text));

/** A name of the day in place of its date. */
const isFeast = ({ values }: NumberMention, text: string): boolean =>
  values.every((value) => {
    const lower = text.normalize('NFC').toLowerCase();
    const names = FEAST_DAYS.filter(([day]) => value.endsWith(day)).flatMap(([, all]) => all);
    return names.some((name) => lower.includes(name));
  });

const isRoot = ({ values: [value = ''] }: NumberMention, text: string, language: Language) =>
  NUMBER_ROOTS[language].get(value)?.test(text) ?? false;

/** तीन दिन: शनिवार से सोमवार. */
function isSpan(
  { values: [value], end }: NumberMention,
  own: string,
  text: string,
  language: Language,
): boolean {
  const isOfDays = /^[ -](?:दिन|दिव|day)/u.test(own.slice(end, end + 5));
  return isOfDays && weekdaySpan(text, language) === Number(value);
}

/** Class XII, World War II. */
const isRoman = ({ values: [value = ''] }: NumberMention, text: string, language: Language) =>
  language === 'en' &&
  ROMAN.includes(value) &&
  new RegExp(`(?<![\\p{L}\\p{N}])${romanNumeral(Number(value))}(?![\\p{L}\\p{N}])`, 'u').test(text);

const ROMAN = Array.from({ length: 29 }, (_, at) => String(at + 2));

const romanNumeral = (value: number): string =>
  'X'.repeat(Math.floor(value / 10)) +
  (['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'][value % 10] ?? '');

/** सातों दिन is every day, चारों भाई all the brothers. */
const isAll = ({ start, end }: NumberMention, own: string, text: string, language: Language) =>
  language === 'en' &&
  /(?:ों|ो)$/u.test(own.slice(start, end)) &&
  /\b(?:all|every|each|whole|entire)\b/iu.test(text);

/** A title whose Hindi stays: तीसरी क़सम, Teesri Kasam. */
function isRomanised(
  { start, end }: NumberMention,
  own: string,
  text: string,
  language: Language,
): boolean {
  const word = own.slice(start, end);
  if (language !== 'en' || !/^\p{Script=Devanagari}{3,12}$/u.test(word)) return false;
  const names = text.match(/(?<!^|[.!?] )\b\p{Lu}\p{Ll}{2,}/gu) ?? [];
  return names.slice(0, MOST_NAMES).some((name) => nameSimilarity(word, name) >= WRITES);
}

const MOST_NAMES = 40;
/** From here on a Latin word writes a Devanagari one. */
const WRITES = 0.86;

/** Words that say about how many: हज़ारों is many thousands, दो-चार a few. */
const VAGUE =
  /few|several|some|many|couple|dozens?|scores|hundreds|thousands|lakhs|crores|millions|billions|handful|various|countless|numerous|odd|or so|about|around|nearly|almost|over|more than|roughly|twos|multitude|कुछ|कई|अनेक|चंद|थोड़|बहुत|तमाम|दर्जनों|सैकड़ों|हज़ारों|हजारों|लाखों|करोड़ों|अरबों|लगभग|करीब|क़रीब|एकाध/u;

export const isVague = (text: string): boolean => VAGUE.test(text);
