import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countProvenance, PROVENANCES, provenanceOf } from '../src/provenance.ts';
import type { Origin, State } from '../src/types.ts';

const ORIGINS: readonly Origin[] = ['human', 'memory', 'fuzzy', 'engine', 'kept'];
const STATES: readonly State[] = ['initial', 'translated', 'reviewed', 'final', 'rejected'];

describe('provenanceOf', () => {
  it.each<[Origin, readonly string[]]>([
    ['human', ['missing', 'recalled', 'approved', 'approved', 'missing']],
    ['memory', ['missing', 'recalled', 'approved', 'approved', 'missing']],
    ['fuzzy', ['missing', 'recalled', 'approved', 'approved', 'missing']],
    ['engine', ['missing', 'machine', 'approved', 'approved', 'missing']],
    ['kept', ['missing', 'kept', 'kept', 'kept', 'missing']],
  ])('of %s goes by the state', (origin, expected) => {
    expect(STATES.map((state) => provenanceOf({ state, origin }))).toEqual(expected);
  });
});

describe('countProvenance', () => {
  it('counts every unit once', () => {
    const unit = fc.record({
      state: fc.constantFrom(...STATES),
      origin: fc.constantFrom(...ORIGINS),
    });
    fc.assert(
      fc.property(fc.array(unit), (units) => {
        const counts = countProvenance(units);
        expect(Object.keys(counts)).toEqual([...PROVENANCES]);
        expect(Object.values(counts).reduce((sum, n) => sum + n, 0)).toBe(units.length);
      }),
    );
  });

  it('counts each under its name', () => {
    const units = [
      { state: 'translated', origin: 'engine' },
      { state: 'final', origin: 'human' },
      { state: 'translated', origin: 'engine' },
    ] as const;
    expect(countProvenance(units)).toMatchObject({ machine: 2, approved: 1, missing: 0 });
  });
});
