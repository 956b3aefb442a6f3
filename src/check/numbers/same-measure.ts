import type { NumberMention } from '../../hindi/numbers/mention.ts';
import { rational, toNumber } from '../../hindi/numbers/rational.ts';
import { type CountedUnit, unitBehind } from './units.ts';

/** A number with the text in which it stands. */
export interface Mentioned {
  readonly mention: NumberMention;
  readonly text: string;
}

/** Whether two numbers say one length of time or one share: two decades, बीस वर्ष; a fifth, 20%. */
export function isSameMeasure(one: Mentioned, other: Mentioned): boolean {
  if (isSameShare(one, other.mention) || isSameShare(other, one.mention)) return true;
  const [first, second] = [measureOf(one), measureOf(other)];
  return first !== undefined && first === second;
}

/** Number and unit as one word: `month:240`. */
function measureOf(mentioned: Mentioned): string | undefined {
  const measure = measured(mentioned);
  return measure && `${measure.base}:${measure.size.toFixed(3)}`;
}

/** How much a number and its unit are together, in the base; "an hour and a half" has it inside. */
export function measured({ mention, text }: Mentioned): CountedUnit | undefined {
  if (mention.kind !== 'cardinal' && mention.kind !== 'fraction') return undefined;
  const said = text.slice(mention.start, mention.end);
  const [article] = /^(?:an?|one) (?=\p{L}+ and )/iu.exec(said) ?? [];
  const unit = unitBehind(text, article ? mention.start + article.length : mention.end);
  const [value = '0'] = mention.values;
  return unit && { base: unit.base, size: toNumber(rational(value)) * unit.size };
}

/** "A fifth" and पाँचवाँ हिस्सा are read as ordinals. */
function isSameShare({ mention, text }: Mentioned, other: NumberMention): boolean {
  if (mention.kind !== 'ordinal') return false;
  if (other.kind !== 'percent' && other.kind !== 'fraction') return false;
  const from = Math.max(0, mention.start - ARTICLE);
  const isFraction =
    /\b(?:an?|one)[ -]\p{L}+$/iu.test(text.slice(from, mention.end)) ||
    /^ (?:हिस्स|भाग|अंश)/u.test(text.slice(mention.end, mention.end + ARTICLE + 2));
  const part = toNumber(rational(other.values[0] ?? '0')) * (other.kind === 'percent' ? 1 : 100);
  const whole = Number(mention.values[0]) * part;
  return isFraction && whole > 98 && whole <= 101;
}

/** "one " in letters. */
const ARTICLE = 4;
