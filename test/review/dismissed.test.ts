import { expect, it } from 'vitest';
import { unitPlace } from '../../src/decisions.ts';
import { dismissedIn, withoutDismissed } from '../../src/review/dismissed.ts';
import type { Decision, Finding, Unit } from '../../src/types.ts';

const unitOf = (id: string, text: string): Unit => ({
  ...{ id, block: id, source: [{ id, block: id, text, tags: [] }], target: [] },
  ...{ state: 'translated', origin: 'human', score: 1, findings: [] },
});
const UNITS = [unitOf('a', 'राम आया।'), unitOf('b', 'सीता आई।')];
const dismiss = (unit: Unit, value: string | { rule: string; reason: string }): Decision => ({
  ...{ kind: 'dismiss', source: unitPlace(unit), value },
  ...{ by: 'Asha', at: '2026-11-23T00:00:00Z' },
});
const findingOf = (document: string, unit: string, rule: string): Finding => {
  return { document, unit, rule, severity: 'warning', message: 'x' };
};

it('takes away what is dismissed, at its place and of its rule alone', () => {
  const decisions = [dismiss(UNITS[0] as Unit, { rule: 'name', reason: 'two persons' })];
  const dismissed = dismissedIn({ id: 'doc', decisions }, UNITS);
  const kept = [
    findingOf('doc', 'b', 'name'),
    findingOf('doc', 'a', 'consistency'),
    findingOf('other', 'a', 'name'),
  ];
  expect(withoutDismissed([findingOf('doc', 'a', 'name'), ...kept], dismissed)).toEqual(kept);
});

it('knows the older form, in which no reason is given', () => {
  const decisions = [dismiss(UNITS[1] as Unit, 'name')];
  const dismissed = dismissedIn({ id: 'doc', decisions }, UNITS);
  expect(withoutDismissed([findingOf('doc', 'b', 'name')], dismissed)).toEqual([]);
});

it('leaves everything where nothing is dismissed', () => {
  expect(dismissedIn({ id: 'doc', decisions: [] }, UNITS)).toEqual([]);
});
