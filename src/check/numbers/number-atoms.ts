import type { NumberMention } from '../../hindi/numbers/mention.ts';
import { CURRENCY_SIGNS, CURRENCY_WORDS } from '../../hindi/numbers/tables/currencies.ts';
import { toAsciiDigits } from '../../hindi/numbers/to-ascii-digits.ts';
import { wordKey } from '../../hindi/numbers/word-key.ts';

/** The numbers that mentions are made of, without what they count: 5-6 is 5 and 6. */
export const atomsOf = (mentions: readonly NumberMention[]): ReadonlySet<string> =>
  new Set(mentions.flatMap((mention) => [...numbersOf(mention), ...monthsOf(mention)]));

/** The months of dates, after a word that says there are any. */
const monthsOf = ({ kind, values }: NumberMention): string[] =>
  kind === 'date' ? values.flatMap((value) => [MONTH, MONTH + (value.split('-')[1] ?? '')]) : [];

const MONTH = 'month ';

const isOfMonth =
  (atoms: ReadonlySet<string>) =>
  (value: string): boolean =>
    atoms.has(MONTH + (value.split('-')[1] ?? ''));

/**
 * Whether all numbers of a mention stand among others that are put together otherwise: 10 and 12 per
 * cent, 30 अमेरिकी डॉलर. `text`, in which those stand, must say somewhere what is counted.
 */
export function isMadeOf(
  mention: NumberMention,
  atoms: ReadonlySet<string>,
  text: string,
): boolean {
  const numbers = numbersOf(mention);
  if (mention.kind === 'date' && atoms.has(MONTH) && !mention.values.every(isOfMonth(atoms)))
    return false;
  if (numbers.length === 0 || !numbers.every((number) => atoms.has(number))) return false;
  if (mention.kind === 'percent') return PERCENT.test(text) || isRatio(mention, text);
  return mention.kind !== 'money' || currenciesOf(text).has(mention.currency ?? '');
}

/** 60:40 is sixty per cent and forty. */
const isRatio = ({ values: [value = ''] }: NumberMention, text: string): boolean =>
  RATIO.test(text) &&
  new RegExp(`(?<!\\d)${value.replace('.', '\\.')}(?!\\d)`).test(toAsciiDigits(text));

const RATIO = /\p{Nd}\s?[:：]\s?\p{Nd}|अनुपात|ratio/u;

const PERCENT = /%|per ?cent|प्रतिशत|फ़ी ?सद|फी ?सद|परसेंट|पर्सेंट/iu;

const currenciesOf = (text: string): ReadonlySet<string | undefined> =>
  new Set(
    (text.match(/[\p{L}\p{M}]+|\p{Sc}/gu) ?? []).map(
      (word) => CURRENCY_SIGNS.get(word) ?? CURRENCY_WORDS.get(wordKey(word)),
    ),
  );

/** Months are said in words and compared by themselves. */
function numbersOf({ kind, values }: NumberMention): string[] {
  if (kind === 'time') return [];
  if (kind !== 'date') return [...values];
  return values.flatMap((value) => {
    const [year = '', , day = ''] = value.split('-');
    return [year, day].filter((part) => part !== '' && !part.includes('X')).map(bare);
  });
}

const bare = (part: string): string => part.replace(/^[SK]?0*(?=\d)/, '');
