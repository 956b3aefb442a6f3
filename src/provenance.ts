import type { Unit } from './types.ts';

/**
 * What a reader is to know of a unit's English. approved: by a person; recalled: out of a memory
 * that nobody approved here; machine: an engine, not reviewed; kept: nothing to translate;
 * missing: no usable translation.
 */
export const PROVENANCES = ['approved', 'recalled', 'machine', 'kept', 'missing'] as const;
export type Provenance = (typeof PROVENANCES)[number];

export type ProvenanceCounts = Readonly<Record<Provenance, number>>;

export function provenanceOf({ state, origin }: Pick<Unit, 'state' | 'origin'>): Provenance {
  if (state === 'initial' || state === 'rejected') return 'missing';
  if (origin === 'kept') return 'kept';
  if (state === 'reviewed' || state === 'final') return 'approved';
  return origin === 'engine' ? 'machine' : 'recalled';
}

export function countProvenance(
  units: readonly Pick<Unit, 'state' | 'origin'>[],
): ProvenanceCounts {
  const counts = { approved: 0, recalled: 0, machine: 0, kept: 0, missing: 0 };
  for (const unit of units) counts[provenanceOf(unit)] += 1;
  return counts;
}
