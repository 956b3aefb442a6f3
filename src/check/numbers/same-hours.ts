import { findNumbers } from '../../hindi/numbers/find-numbers.ts';
import type { NumberMention } from '../../hindi/numbers/mention.ts';
import type { Language } from '../../types.ts';

/**
 * Whether two texts name the same hours of the clock, however each spreads them over ranges, parts
 * of the day and bare numbers: सायं ५–७ बजे, from 5 to 7 p.m.; 9:30 से 18:00, half past nine to six.
 */
export function sameHours(source: string, target: string): boolean {
  const [hindi, english] = [hoursOf(source, 'hi'), hoursOf(target, 'en')];
  return hindi.length > 0 && hindi.join() === english.join();
}

const KINDS: ReadonlySet<string> = new Set(['time', 'range', 'cardinal']);

function hoursOf(text: string, language: Language): string[] {
  const mentions = findNumbers(text, language).filter(({ kind }) => KINDS.has(kind));
  return [...new Set(mentions.flatMap(clockOf))].sort();
}

/** On a face of twelve hours; what is no hour is none. */
function clockOf({ kind, values }: NumberMention): string[] {
  const times = kind === 'time' ? values.slice(0, 1) : values;
  return times.flatMap((value) => {
    const [hours = NaN, minutes = 0] = value.includes(':')
      ? value.split(':').map(Number)
      : [Math.floor(Number(value)), (Number(value) % 1) * 60];
    const isHour = Number.isFinite(hours) && hours >= 0 && hours <= 24;
    return isHour ? [`${hours % 12}:${Math.round(minutes)}`] : [];
  });
}
