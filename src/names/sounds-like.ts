import { nameSimilarity } from '../hindi/name-similarity.ts';
import { BEGINNINGS, ENDINGS } from './name-forms.ts';

/** Short names have more neighbours: the fewer sounds, the more alike they must be. */
const ALIKE = { short: 0.9, long: 0.86, wordShort: 0.8 };
/** Latin letters of a short name. */
const SHORT = 4;

/**
 * How likely these Latin words spell this Devanagari name; 0 unless it is sure enough to write
 * another spelling in their place: as a whole, word by word, and in how they end (कमल, Kamala is
 * doubtful; गुजरात, Gujarati is not).
 */
export function soundsLike(hindi: string, latin: readonly string[]): number {
  const names = hindi.split(/[\s-]+/u);
  const whole = latin.join(' ');
  const score = nameSimilarity(hindi, whole);
  if (score < (whole.length <= SHORT ? ALIKE.short : ALIKE.long)) return 0;
  if (!endsAlike(names.at(-1) ?? '', latin.at(-1) ?? '')) return 0;
  if (names.length !== latin.length) return score >= ALIKE.short ? score : 0;
  const each = names.map((name, at) => nameSimilarity(name, latin[at] ?? ''));
  return each.every((one) => one >= ALIKE.wordShort) ? score : 0;
}

/** Whether a Latin word ends as the name does: in the same vowel, or in a consonant. */
export function endsAlike(hindi: string, latin: string): boolean {
  const name = hindi.normalize('NFD').replace(/[ंँः़\u200C\u200D]+$/u, '');
  const plain = bare(latin);
  return ENDINGS.find(([devanagari]) => devanagari.test(name))?.[1].test(plain) ?? true;
}

/** Whether a Latin word begins with a letter that the name may begin with: quickly told. */
export const beginsAlike = (hindi: string, latin: string): boolean =>
  BEGINNINGS.find(([devanagari]) => devanagari.test(hindi))?.[1].test(bare(latin)) ?? true;

const bare = (latin: string): string => latin.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
