import { decisionsByPlace, unitPlace } from '../decisions.ts';
import type { Document, Unit } from '../types.ts';
import { unitTexts } from '../unit-texts.ts';
import { baseOf, comparable } from './comparable.ts';
import type { ExchangeUnit, Note } from './exchange-unit.ts';

/** The units of a document that have Hindi, with findings and comments as notes. */
export function exchangeUnits(
  document: Pick<Document, 'id' | 'decisions'>,
  units: readonly Unit[],
): ExchangeUnit[] {
  const hashes = units.map(unitPlace);
  const decisionsAt = decisionsByPlace(document.decisions, hashes);
  return units.flatMap((unit, index) => {
    if (unit.source.length === 0) return [];
    const texts = unitTexts(unit);
    const target = comparable(texts.target);
    const comments = decisionsAt(index).flatMap((one): Note[] =>
      one.kind === 'comment' && typeof one.value === 'string'
        ? [{ kind: 'comment', by: one.by, text: one.value }]
        : [],
    );
    return {
      document: document.id,
      id: unit.id,
      hash: hashes[index] ?? '',
      base: baseOf(target, unit.state),
      source: comparable(texts.source),
      target,
      state: unit.state,
      kept: unit.origin === 'kept',
      notes: [...unit.findings.map(noteOf), ...comments],
    };
  });
}

/** With what could stand instead: whoever works on the unit sees nothing of Setu but this. */
const noteOf = ({ rule, severity, message, fix }: Unit['findings'][number]): Note => ({
  kind: 'finding',
  by: rule,
  text: `${severity}: ${message}${fix ? ` Suggested: ${fix}` : ''}`,
});
