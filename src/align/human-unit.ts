import type { Segment, Tagged, Unit } from '../types.ts';
import type { Bead } from './find-beads.ts';

export const tagged = ({ id, block, text, tags }: Segment): Tagged => ({ id, block, text, tags });

/** A bead as a unit. An addition has no source: it stands in the block of the sentence before it. */
export function humanUnit(
  bead: Bead,
  source: readonly Segment[],
  target: readonly Segment[],
  block: string,
): Unit {
  const sources = bead.source.map((index) => source[index] as Segment);
  const targets = bead.target.map((index) => target[index] as Segment);
  return {
    id: (sources[0] ?? targets[0])?.id as string,
    block: sources[0]?.block ?? block,
    source: sources.map(tagged),
    target: targets.map(tagged),
    state: 'final',
    origin: 'human',
    score: bead.score,
    findings: [],
  };
}
