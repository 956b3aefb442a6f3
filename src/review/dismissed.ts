import { decisionsByPlace, unitPlace } from '../decisions.ts';
import type { Decision, Document, Finding, Unit } from '../types.ts';

/** The rule that a decision of kind `dismiss` silences at its place. */
export const ruleOf = ({ value }: Extract<Decision, { kind: 'dismiss' }>): string =>
  typeof value === 'string' ? value : value.rule;

/** What people dismissed in a document, as keys for `withoutDismissed`. */
export function dismissedIn(
  { id, decisions }: Pick<Document, 'id' | 'decisions'>,
  units: readonly Unit[],
): string[] {
  if (!decisions.some(({ kind }) => kind === 'dismiss')) return [];
  const decisionsAt = decisionsByPlace(decisions, units.map(unitPlace));
  return units.flatMap((unit, index) =>
    decisionsAt(index).flatMap((one) =>
      one.kind === 'dismiss' ? [keyOf({ document: id, unit: unit.id, rule: ruleOf(one) })] : [],
    ),
  );
}

/** Findings of whole editions, which come after the review of each document. */
export function withoutDismissed(
  findings: readonly Finding[],
  dismissed: readonly string[],
): readonly Finding[] {
  const keys = new Set(dismissed);
  return findings.filter((finding) => !keys.has(keyOf(finding)));
}

const keyOf = ({ document, unit = '', rule }: Pick<Finding, 'document' | 'unit' | 'rule'>) =>
  JSON.stringify([document, unit, rule]);
