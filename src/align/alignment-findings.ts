import type { Finding, Unit } from '../types.ts';

/** A bead that is less likely than this is in doubt. */
export const DOUBT = 0.5;

/** Units that ask a reviewer to look: each doubtful stretch is one finding, at its first unit. */
export function withDoubt(units: readonly Unit[], document: string): Unit[] {
  return units.map((unit, at) => {
    if (unit.score >= DOUBT || isDoubtful(units[at - 1])) return unit;
    let end = at + 1;
    while (isDoubtful(units[end])) end += 1;
    return withFinding(unit, document, doubtOf(end - at, unit.score));
  });
}

const isDoubtful = (unit: Unit | undefined): boolean => unit !== undefined && unit.score < DOUBT;

function doubtOf(count: number, score: number): Said {
  const what = count === 1 ? 'this' : `this and the next ${count - 1}`;
  return {
    message: `It is not sure that the English of ${what} is the translation of the Hindi beside it.`,
    expected: `a likelihood of ${DOUBT} or more`,
    actual: String(score),
  };
}

type Said = Pick<Finding, 'message' | 'expected' | 'actual'>;

export const withFinding = (unit: Unit, document: string, said: Said): Unit => ({
  ...unit,
  findings: [
    ...unit.findings,
    { rule: 'alignment', severity: 'warning', document, unit: unit.id, ...said },
  ],
});

/** An omission whose English stands elsewhere was moved. */
export const movedTo = (english: string): Said => ({
  message: 'This was moved: its English stands at another place.',
  actual: english,
});

export const lostDecision: Said = {
  message: 'A decision on what goes with this no longer holds: its English has changed.',
};
