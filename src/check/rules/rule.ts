import type { GlossaryEntry, NameMention } from '../../context.ts';
import type { Severity, Unit } from '../../types.ts';

/** A unit as a rule sees it. */
export interface Pair {
  readonly unit: Unit;
  /** Plain text of all sentences of a side. */
  readonly source: string;
  readonly target: string;
  /** Entries of the glossary that occur in the source. */
  readonly terms: readonly GlossaryEntry[];
  /** Where names of the register stand in the source. */
  readonly names: readonly NameMention[];
}

export interface Problem {
  readonly message: string;
  readonly expected?: string;
  readonly actual?: string;
  readonly fix?: string;
}

/** A rule looks at one unit that has a translation, and touches nothing. */
export interface Rule {
  readonly id: string;
  /** Unless the configuration says otherwise. */
  readonly severity: Severity;
  check(pair: Pair): readonly Problem[];
}
