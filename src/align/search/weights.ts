import type { FEATURES } from './bead-features.ts';

export type Weights = Readonly<Record<(typeof FEATURES)[number], number>>;

/**
 * What each feature of a bead weighs, by what there is to go by: a machine translation, glosses and
 * sounds, or lengths alone. Fitted by maximum likelihood of the true paths (a conditional random
 * field) on half of a set of news and travel guides with
 * merged, split and dropped sentences. That has no beads of 2–3 and 3–3; their weights are held
 * near −8.5 and −10.5, which make them rare.
 */
export const WEIGHTS = {
  translated: {
    null: -0.28,
    nullBest: -4.29,
    nullLength: -0.09,
    two: 0.86,
    three: -6.02,
    twoTwo: -2.95,
    twoThree: -8.54,
    threeThree: -10.55,
    like: 3.97,
    likeSquare: 1.1,
    likeMany: -6.34,
    gain: 3.34,
    share: -0.39,
    length: -1.54,
    lengthMany: -0.69,
  },
  glossed: {
    null: 0.53,
    nullBest: -5.05,
    nullLength: -0.78,
    two: 1.44,
    three: -5.06,
    twoTwo: -3,
    twoThree: -8.52,
    threeThree: -10.52,
    like: 4.93,
    likeSquare: -0.57,
    likeMany: -6.35,
    gain: 2.86,
    share: 0.63,
    length: -1.89,
    lengthMany: -0.93,
  },
  lengths: {
    null: -4.25,
    nullBest: 0,
    nullLength: -0.78,
    two: -3,
    three: -4.48,
    twoTwo: -5.79,
    twoThree: -8.64,
    threeThree: -10.53,
    like: 0,
    likeSquare: 0,
    likeMany: 0,
    gain: 0,
    share: 0,
    length: -1.69,
    lengthMany: -0.41,
  },
} as const satisfies Readonly<Record<'translated' | 'glossed' | 'lengths', Weights>>;
