import { decisionsByPlace, unitPlace } from '../decisions.ts';
import { groupBy } from '../group-by.ts';
import type { Decision, Document, Finding, Tagged, Unit } from '../types.ts';
import { unitTexts } from '../unit-texts.ts';
import { ruleOf } from './dismissed.ts';

/**
 * The units with their findings, as people left them: dismissed findings are gone, states and texts
 * are those that a reviewer gave. Findings of no unit are returned besides.
 */
export function review(
  document: Pick<Document, 'decisions'>,
  units: readonly Unit[],
  findings: readonly Finding[],
): { units: Unit[]; findings: Finding[] } {
  const decisionsAt = decisionsByPlace(document.decisions, units.map(unitPlace));
  const findingsOf = groupBy(findings, ({ unit }) => unit ?? '');
  const decided = units.map((unit, index) => {
    const found = findingsOf.get(unit.id) ?? [];
    return decisionsAt(index).reduce(apply, { ...unit, findings: [...unit.findings, ...found] });
  });
  return { units: decided, findings: findings.filter(({ unit }) => !unit) };
}

function apply(unit: Unit, decision: Decision): Unit {
  if (decision.kind === 'dismiss') {
    const dismissed = ruleOf(decision);
    return { ...unit, findings: unit.findings.filter(({ rule }) => rule !== dismissed) };
  }
  if (decision.kind !== 'state') return unit;
  const { state, text } = decision.value;
  if (text === undefined) return { ...unit, state };
  const [first] = unit.target;
  const target: Tagged = {
    id: first?.id ?? unit.id,
    block: first?.block ?? unit.block,
    text,
    tags: unitTexts(unit).tags,
  };
  return { ...unit, state, origin: 'human', target: [target] };
}
