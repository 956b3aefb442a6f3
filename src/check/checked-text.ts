import type { Finding, Unit } from '../types.ts';
import { plainSides } from './pair.ts';

/** Both sides of a unit in plain text, with what was found in it. */
export interface CheckedText {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly findings: readonly Finding[];
}

/** A document of which something was found. */
export interface CheckedDocument {
  readonly id: string;
  /** Those of no unit. */
  readonly findings: readonly Finding[];
  readonly texts: readonly CheckedText[];
}

/** The findings of a document by its units; units without are left out. */
export function checkedDocument(
  id: string,
  units: readonly Unit[],
  findings: readonly Finding[],
): CheckedDocument {
  const byUnit = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = byUnit.get(finding.unit ?? '');
    if (group) group.push(finding);
    else byUnit.set(finding.unit ?? '', [finding]);
  }
  const texts = units.flatMap((unit): CheckedText[] => {
    const found = byUnit.get(unit.id);
    return found ? [{ id: unit.id, ...plainSides(unit), findings: found }] : [];
  });
  return { id, findings: byUnit.get('') ?? [], texts };
}
