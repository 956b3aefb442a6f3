import type { NumberMention } from '../../hindi/numbers/mention.ts';
import { toAsciiDigits } from '../../hindi/numbers/to-ascii-digits.ts';
import type { NumberProblem } from './compare-numbers.ts';
import { unitBehind } from './units.ts';

export type NumberRule = 'number' | 'percent' | 'currency' | 'date' | 'time';

/** Which rule speaks of a wrong number: the more particular one of what stands on the two sides. */
export function ruleOfNumber({ source, target }: NumberProblem, text: string): NumberRule {
  const rules = [source, target].flatMap((one) => (one ? [ruleOf(one)] : []));
  const particular = rules.find((rule) => rule !== 'number');
  if (particular || !source) return particular ?? 'number';
  if (isBareYear(source, text) || isDay(source, text)) return 'date';
  return target && isLength(source, target, text) ? 'time' : 'number';
}

/** पाँच तारीख़, 9 या 10 मार्च. */
const isDay = ({ end }: NumberMention, text: string): boolean =>
  DAY_BEHIND.test(toAsciiDigits(text.slice(end, end + 20)));

const DAY_BEHIND =
  /^(?:(?:,| और| या| व| से|-) ?[\d]{1,2})? (?:तारीख|तारीख़|जनवरी|फ़रवरी|फरवरी|मार्च|अप्रैल|मई|जून|जुलाई|अगस्त|सितंबर|सितम्बर|अक्टूबर|अक्तूबर|नवंबर|नवम्बर|दिसंबर|दिसम्बर)/u;

/** The same number of hours and of days: the unit has changed. */
const isLength = (source: NumberMention, target: NumberMention, text: string): boolean =>
  source.values.join() === target.values.join() &&
  ['minute', 'month'].includes(unitBehind(text, source.end)?.base ?? '');

function ruleOf({ kind }: NumberMention): NumberRule {
  if (kind === 'percent') return 'percent';
  if (kind === 'money') return 'currency';
  if (kind === 'time') return 'time';
  const isDate = kind === 'date' || kind === 'year' || kind === 'decade' || kind === 'century';
  return isDate ? 'date' : 'number';
}

/** 1857 का विद्रोह, 1971 की लड़ाई: four figures of these centuries that count nothing. */
const isBareYear = ({ start, end }: NumberMention, text: string): boolean =>
  /^(?:1[4-9]|20|१[४-९]|२०)\p{Nd}{2}$/u.test(text.slice(start, end)) &&
  /^ ?(?:का|के|की|में|से|तक|वाल[ाेी])(?![\p{L}\p{M}])/u.test(text.slice(end, end + 6));
