import type { Channel } from '../evidence/channel.ts';
import { type Anchor, findAnchors } from './anchors.ts';
import { beadFeatures, FEATURES, type Lengths } from './bead-features.ts';
import { bestPath, type Found } from './best-path.ts';
import { type Lane, laneOf, type Range } from './lane.ts';
import { type Fit, latticeOf, type Lattice } from './lattice.ts';
import { likenessOf } from './likeness.ts';
import { posteriorsOf } from './posteriors.ts';
import type { Weights } from './weights.ts';

export interface Model {
  readonly channel: Channel;
  readonly lengths: Lengths;
  readonly anchors: readonly Anchor[];
  readonly unit: number;
  readonly weights: Weights;
  /** What the layout of both texts says of a bead, to be added; −Infinity forbids it. */
  readonly layout: Fit;
}

/** The best path through a range of both texts. */
export function search(model: Model, range: Range): Found[] {
  const lattice = buildLattice(model, laneOf(range, model.anchors));
  return bestPath(lattice, posteriorsOf(lattice));
}

export function buildLattice(model: Model, lane: Lane): Lattice {
  const likeness = likenessOf(model.channel, lane, model.unit);
  const features = new Float64Array(FEATURES.length);
  const weights = Float64Array.from(FEATURES, (name) => model.weights[name]);
  return latticeOf(lane, (i, a, j, b) => {
    let fit = model.layout(i, a, j, b);
    if (fit === -Infinity) return fit;
    beadFeatures({ likeness, lengths: model.lengths }, [i, a, j, b], features);
    for (let at = 0; at < features.length; at += 1) fit += (features[at] as number) * (weights[at] as number);
    return fit;
  });
}

/** Fewer anchors than these do not say what a pair has in common. */
const ENOUGH = 3;
const USUAL = 0.5;
/** Best partners that have less in common than this are met by accident. */
const LEAST = 0.08;

export interface SurePairs {
  readonly anchors: readonly Anchor[];
  /** Sure pairs that stand in another order: moved text. */
  readonly moved: readonly Anchor[];
  /** What the surest pairs have in common: the unit of likeness. */
  readonly unit: number;
  /** Whether the channel tells anything of these texts. */
  readonly tells: boolean;
}

/** What is certain about two texts before the search. */
export function surePairs(channel: Channel): SurePairs {
  const { on, off, mean } = findAnchors(channel);
  const values = on.map(({ value }) => value).sort((a, b) => a - b);
  const unit = values.length < ENOUGH ? USUAL : (values[values.length >> 1] as number);
  return { anchors: on, moved: off, unit, tells: mean > LEAST };
}
