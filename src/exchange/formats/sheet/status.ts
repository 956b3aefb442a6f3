import type { State } from '../../../types.ts';

/** What reviewers read in the column "Status". */
export const STATUS: Readonly<Record<State, string>> = {
  initial: '',
  translated: 'translated',
  reviewed: 'approved',
  final: 'final',
  rejected: 'rejected',
};

/** What they may write there, in small letters. */
const WORDS: Readonly<Record<string, State>> = {
  approved: 'reviewed',
  reviewed: 'reviewed',
  ok: 'reviewed',
  okay: 'reviewed',
  yes: 'reviewed',
  final: 'final',
  translated: 'translated',
  draft: 'translated',
  rejected: 'rejected',
  no: 'rejected',
};

/** Undefined for an empty cell; `unknown` for a word that means nothing here. */
export function readStatus(cell: string): State | 'unknown' | undefined {
  const word = cell
    .trim()
    .toLowerCase()
    .replace(/[.!]+$/, '');
  if (word === '') return undefined;
  return Object.hasOwn(WORDS, word) ? WORDS[word] : 'unknown';
}

export const STATUS_WORDS = Object.keys(WORDS);
