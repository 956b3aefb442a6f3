import type { NumberMention } from '../../hindi/numbers/mention.ts';

/** A number with the text in which it stands. */
export interface Mentioned {
  readonly mention: NumberMention;
  readonly text: string;
}

/** Units of time, by months or by minutes; behind the number they count. */
const UNITS: readonly (readonly [pattern: RegExp, base: 'month' | 'minute', size: number])[] = [
  [/^(?:दशक|decade)/iu, 'month', 120],
  [/^(?:सदी|सदिय|शताब्द|centur)/iu, 'month', 1200],
  [/^(?:साल|वर्ष|बरस|year)/iu, 'month', 12],
  [/^(?:महीन|माह|मास|month)/iu, 'month', 1],
  [/^(?:सप्ताह|हफ़्त|हफ्त|week)/iu, 'minute', 10_080],
  [/^(?:दिन|day)/iu, 'minute', 1440],
  [/^(?:घंट|घण्ट|hour)/iu, 'minute', 60],
  [/^(?:मिनट|minute)/iu, 'minute', 1],
];

/** Whether two numbers say one length of time or one share: two decades, बीस वर्ष; a fifth, 20%. */
export function isSameMeasure(one: Mentioned, other: Mentioned): boolean {
  if (isSameShare(one, other.mention) || isSameShare(other, one.mention)) return true;
  const [first, second] = [measureOf(one), measureOf(other)];
  return first !== undefined && first === second;
}

/** Number and unit as one word: `month:240`. */
function measureOf({ mention, text }: Mentioned): string | undefined {
  if (mention.kind !== 'cardinal' && mention.kind !== 'fraction') return undefined;
  const behind = text.slice(mention.end, mention.end + LOOK_AHEAD).replace(/^[\s-]+/, '');
  const unit = UNITS.find(([pattern]) => pattern.test(behind));
  const value = Number(mention.values[0]);
  return unit && Number.isFinite(value) ? `${unit[1]}:${value * unit[2]}` : undefined;
}

const LOOK_AHEAD = 12;

/** "A fifth" is read as an ordinal. */
function isSameShare({ mention, text }: Mentioned, other: NumberMention): boolean {
  if (mention.kind !== 'ordinal' || other.kind !== 'percent') return false;
  const from = Math.max(0, mention.start - ARTICLE);
  const isFraction = /\b(?:an?|one)[ -]\p{L}+$/iu.test(text.slice(from, mention.end));
  const whole = Number(mention.values[0]) * Number(other.values[0]);
  return isFraction && whole > 98 && whole <= 101;
}

/** "one " in letters. */
const ARTICLE = 4;
