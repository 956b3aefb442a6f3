import type { Channel } from '../evidence/channel.ts';
import type { Lengths } from '../lengths.ts';
import { beadFeatures, FEATURES } from './bead-features.ts';
import { bestPath, type Found } from './best-path.ts';
import { type Lane, laneOf, NARROW, type Range, WIDE } from './lane.ts';
import { type Fit, latticeOf, type Lattice } from './lattice.ts';
import { likenessOf } from './likeness.ts';
import { roughPath } from './rough-path.ts';
import { posteriorsOf } from './posteriors.ts';
import type { SurePairs } from './sure-pairs.ts';
import type { Weights } from './weights.ts';

export interface Model extends SurePairs {
  readonly channel: Channel;
  readonly lengths: Lengths;
  readonly weights: Weights;
  /** See `bestPath`. */
  readonly nullShare: number;
  /** What the layout of both texts says of a bead, to be added; −Infinity forbids it. */
  readonly layout: Fit;
}

/** The best path through a range of both texts. */
export function search(model: Model, range: Range): Found[] {
  const lattice = buildLattice(model, fineLane(model, range));
  return bestPath(lattice, posteriorsOf(lattice), model.nullShare);
}

/** First a wide lane along the anchors, then a narrow one along the rough path through that. */
export function fineLane({ channel, anchors, tells }: Model, range: Range): Lane {
  const wide = laneOf(range, anchors, WIDE);
  return tells ? laneOf(range, roughPath(channel, wide), NARROW) : wide;
}

export function buildLattice(model: Model, lane: Lane): Lattice {
  const likeness = likenessOf(model.channel, lane, model.unit);
  const features = new Float64Array(FEATURES.length);
  const weights = Float64Array.from(FEATURES, (name) => model.weights[name]);
  return latticeOf(lane, (i, a, j, b) => {
    let fit = model.layout(i, a, j, b);
    if (fit === -Infinity) return fit;
    beadFeatures({ likeness, lengths: model.lengths }, [i, a, j, b], features);
    for (let at = 0; at < features.length; at += 1)
      fit += (features[at] as number) * (weights[at] as number);
    return fit;
  });
}
