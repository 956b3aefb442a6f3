import type { NumberMention } from '../../hindi/numbers/mention.ts';
import type { NumberProblem } from './compare-numbers.ts';

export type NumberRule = 'number' | 'percent' | 'currency' | 'date' | 'time';

/** Which rule speaks of a wrong number: the more particular one of what stands on the two sides. */
export function ruleOfNumber({ source, target }: NumberProblem, text: string): NumberRule {
  const rules = [source, target].flatMap((one) => (one ? [ruleOf(one)] : []));
  const particular = rules.find((rule) => rule !== 'number');
  if (particular || !source) return particular ?? 'number';
  return isBareYear(source, text) ? 'date' : 'number';
}

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
