import type { Item } from './items.ts';
import {
  AFTER_FIRST,
  AFTER_GIVE,
  AFTER_NAVY,
  AFTER_QUARTER,
  BEFORE_FIRST,
  BEFORE_GIVE,
  NUMBERED_NOUNS,
  ONLY,
} from './tables/contexts.ts';

interface Around {
  readonly before: Item | undefined;
  readonly after: Item | undefined;
}

/**
 * Whether the words around a number leave no doubt that it is one. The rules are Setu's own, after
 * the homonyms: एक (a, some), दो (give), नौ (ship), पाव (bread), दूसरे (others), bare लाख (ever so
 * much).
 */
export function isCertain(items: readonly Item[], at: number, next: number): boolean {
  const [before, after] = [items[at - 1], items[next]];
  const isEnd = !after?.isWord && !after?.quantity;
  switch (items[at]?.quantity?.doubt) {
    case undefined:
      return true;
    case 'one':
      return ONLY.has(before?.key ?? '') || after?.key === 'ही';
    case 'give':
      return !isGiving({ before, after }, isEnd);
    case 'navy':
      return !AFTER_NAVY.has(after?.key ?? '');
    case 'bread':
      return AFTER_QUARTER.has(after?.key ?? '');
    case 'first':
      return before?.key !== 'at' && (isEnglish(items[at]) || NUMBERED_NOUNS.has(after?.key ?? ''));
    case 'other':
      return NUMBERED_NOUNS.has(after?.key ?? '');
    default:
      return false;
  }
}

const isEnglish = (item: Item | undefined): boolean => /^[a-z]/.test(item?.key ?? '');

/** दो is 'give' behind a bare verb or an infinitive in -ने, and at the end of what is said. */
function isGiving({ before, after }: Around, isEnd: boolean): boolean {
  const key = before?.key ?? '';
  const isVerb = BEFORE_GIVE.has(key) || (key.endsWith('ने') && !SUBJECTS.test(key));
  if (after?.isWord && !AFTER_GIVE.has(after.key)) return isVerb && !NOUN_LIKE.test(after.key);
  if (isVerb) return true;
  // A number stands alone in a list or a title; a verb has something before it.
  const isSaid = before?.isWord === true || before?.quantity?.figure !== undefined;
  return (isEnd && isSaid) || AFTER_GIVE.has(after?.key ?? '');
}

/** मैंने, उसने, अपने … end in -ने and are no infinitives. */
const SUBJECTS = /^(?:मैंने|हमने|तूने|तुमने|आपने|उसने|इसने|उन्होंने|इन्होंने|जिसने|किसने|अपने|सामने|कितने|ने)$/;
/** Oblique plurals, which are counted. */
const NOUN_LIKE = /(?:ों|ें|ियां)$/;

/** पहले is no ordinal where it means before or at first. */
export function isMeant(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item?.quantity?.doubt !== 'first' || isEnglish(item)) return true;
  const [before, after] = [items[at - 1], items[at + 1]];
  const isBefore = BEFORE_FIRST.has(before?.key ?? '') || before?.key.endsWith('से');
  if (isBefore || AFTER_FIRST.has(after?.key ?? '')) return false;
  return after?.isWord === true || after?.quantity !== undefined;
}
