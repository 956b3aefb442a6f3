import type { NumberMention } from '../../hindi/numbers/mention.ts';
import type { Language } from '../../types.ts';
import { HIDDEN_NUMBERS } from './hidden-numbers.ts';

const WORD = /[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu;

/** Whether a word of the text holds the number of a mention: दोनों, a fortnight. */
export function isHidden(
  { values, kind }: NumberMention,
  text: string,
  language: Language,
): boolean {
  const key = kind === 'percent' && values[0] === '100' ? '100%' : (values[0] ?? '');
  const words = values.length === 1 && kind !== 'money' && HIDDEN_NUMBERS[language].get(key);
  if (!words) return false;
  return (text.toLowerCase().match(WORD) ?? []).some((word) => words.has(word));
}

/** Words that say about how many: हज़ारों is many thousands, दो-चार a few. */
const VAGUE =
  /few|several|some|many|couple|dozens?|scores|hundreds|thousands|lakhs|crores|millions|billions|handful|various|countless|numerous|odd|or so|about|around|nearly|almost|over|more than|roughly|twos|multitude|कुछ|कई|अनेक|चंद|थोड़|बहुत|तमाम|दर्जनों|सैकड़ों|हज़ारों|हजारों|लाखों|करोड़ों|अरबों|लगभग|करीब|क़रीब|एकाध/u;

export const isVague = (text: string): boolean => VAGUE.test(text);
