import type { TextPlace, Severity } from '../../types.ts';
import type { Sentence } from '../edition-sentences.ts';
import type { Pair } from '../pair.ts';

export type { Pair } from '../pair.ts';

export interface Problem {
  readonly message: string;
  readonly expected?: string;
  readonly actual?: string;
  /** Where it is to be seen, in the plain text of either side. */
  readonly places?: readonly TextPlace[];
  /** What is to stand at the first place of the English, where that needs no thought. */
  readonly fix?: string;
}

/** A rule looks at one unit that has a translation, and touches nothing. */
export interface Rule {
  readonly id: string;
  /** Unless the configuration says otherwise. */
  readonly severity: Severity;
  /** What it finds, in a sentence; the first of its page in `docs/rules/`. */
  readonly summary: string;
  /** Whether `setu check --fix` mends what it finds, at least in part. */
  readonly fixable?: true;
  check(pair: Pair): readonly Problem[];
  /** Looks at all sentences of an edition together. */
  checkEdition?(sentences: readonly Sentence[]): readonly EditionProblem[];
}

export interface EditionProblem extends Problem {
  readonly document: string;
  readonly unit: string;
}
