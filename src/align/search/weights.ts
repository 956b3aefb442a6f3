import type { FEATURES } from './bead-features.ts';

export type Weights = Readonly<Record<(typeof FEATURES)[number], number>>;

/**
 * What each feature of a bead weighs, by what there is to go by: a machine translation, glosses and
 * sounds, or lengths alone. Fitted by maximum likelihood of the true paths (a conditional random
 * field, `npm run bench:align -- --data DIR --fit`) on half of a set of news and travel guides with
 * merged, split and dropped sentences. That has no beads of 2–3 and 3–3; their weights are held
 * near −8.5 and −10.5, which make them rare.
 */
export const WEIGHTS = {
  translated: {
    null: -0.21,
    nullBest: -3.51,
    nullLength: 0.04,
    two: -0.3,
    three: -6.63,
    twoTwo: -4.16,
    twoThree: -8.58,
    threeThree: -10.6,
    like: 4.16,
    likeSquare: 0.26,
    likeMany: -3.52,
    gain: 4.19,
    share: -1.3,
    length: -1.39,
    lengthMany: -1.03,
  },
  glossed: {
    null: -0.27,
    nullBest: -2.77,
    nullLength: 0,
    two: -0.36,
    three: -5.68,
    twoTwo: -4.42,
    twoThree: -8.55,
    threeThree: -10.55,
    like: 4.04,
    likeSquare: -0.56,
    likeMany: -3.29,
    gain: 4.21,
    share: -0.74,
    length: -1.63,
    lengthMany: -0.88,
  },
  lengths: {
    null: -4.25,
    nullBest: 0,
    nullLength: -0.78,
    two: -3,
    three: -4.48,
    twoTwo: -5.78,
    twoThree: -8.64,
    threeThree: -10.53,
    like: 0,
    likeSquare: 0,
    likeMany: 0,
    gain: 0,
    share: 0,
    length: -1.68,
    lengthMany: -0.42,
  },
} as const satisfies Readonly<Record<'translated' | 'glossed' | 'lengths', Weights>>;
