import type { State } from '../../../types.ts';

/**
 * Setu's states in the words of XLIFF 1.2 (specification, 2.4: `state` and `state-qualifier`).
 * There is no "reviewed" in it; `signed-off` is what a reviewer's tool writes.
 */
export const STATES_12: Readonly<Record<State, { state: string; qualifier?: string }>> = {
  initial: { state: 'needs-translation' },
  translated: { state: 'translated' },
  reviewed: { state: 'signed-off' },
  final: { state: 'final' },
  rejected: { state: 'needs-review-translation', qualifier: 'rejected-inaccurate' },
};

interface Said {
  readonly approved: string | undefined;
  readonly state: string | undefined;
  readonly qualifier: string | undefined;
}

/** What a unit of XLIFF 1.2 says of itself; undefined if nothing. */
export function readState12({ approved, state, qualifier }: Said): State | undefined {
  if (qualifier?.startsWith('rejected')) return 'rejected';
  if (state === 'signed-off') return 'reviewed';
  if (state === 'final') return 'final';
  if (approved === 'yes') return 'reviewed';
  if (state === undefined) return undefined;
  return state === 'new' || state === 'needs-translation' ? 'initial' : 'translated';
}

const STATES_2: readonly string[] = ['initial', 'translated', 'reviewed', 'final'];

/** What a segment of XLIFF 2 says of itself; without a word of it, undefined. */
export function readState2(
  state: string | undefined,
  subState: string | undefined,
): State | undefined {
  if (subState === 'setu:rejected') return 'rejected';
  return STATES_2.includes(state ?? '') ? (state as State) : undefined;
}

const ORDER: readonly State[] = ['rejected', 'initial', 'translated', 'reviewed', 'final'];

/** A unit of several segments has come as far as the last of them. */
export function leastOf(states: readonly (State | undefined)[]): State | undefined {
  const known = states.flatMap((state) => state ?? []);
  return ORDER.find((state) => known.includes(state));
}
