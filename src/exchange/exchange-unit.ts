import type { Finding, State } from '../types.ts';

/** What is said of a unit: by a check, or by a person. */
export interface Note {
  readonly kind: 'finding' | 'comment';
  /** The rule, or who wrote it. */
  readonly by: string;
  readonly text: string;
}

/** A unit on its way out: one sentence pair, and what it is known by when it comes back. */
export interface ExchangeUnit {
  /** The id of its document. */
  readonly document: string;
  readonly id: string;
  /** `placeHash` of its source; a unit whose source has changed is another one. */
  readonly hash: string;
  /** `baseOf` its target and state: whether somebody has changed them since. */
  readonly base: string;
  /** Tagged. */
  readonly source: string;
  /** Tagged; empty where there is none. */
  readonly target: string;
  readonly state: State;
  /** There is nothing to translate in it. */
  readonly kept: boolean;
  readonly notes: readonly Note[];
}

/** A unit on its way back, as a file says it; nothing of it is believed yet. */
export interface ExchangeRow {
  /** Where it stands in the file: `line 12`, `row 3`. */
  readonly where: string;
  readonly document: string | undefined;
  readonly id: string | undefined;
  readonly hash: string | undefined;
  readonly base: string | undefined;
  /** Tagged. */
  readonly source: string;
  readonly target: string;
  /** Undefined: the file says nothing of it. */
  readonly state: State | undefined;
  /** What people wrote to it; never Setu's own findings. */
  readonly comments: readonly string[];
  /** Who changed it last, if the tool says so. */
  readonly by?: string | undefined;
}

/** What a reader finds in a file: a unit, or trouble beside which the rest is still read. */
export type Read = { readonly row: ExchangeRow } | { readonly finding: Finding };
