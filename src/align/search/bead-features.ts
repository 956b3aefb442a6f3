import { lengthCost } from '../length-cost.ts';
import type { Lengths } from '../lengths.ts';
import type { Likeness } from './likeness.ts';

/** What speaks for a bead and against it; `weights.ts` says how much. */
export const FEATURES = [
  'null',
  'nullBest',
  'nullLength',
  'two',
  'three',
  'twoTwo',
  'twoThree',
  'threeThree',
  'like',
  'likeSquare',
  'likeMany',
  'gain',
  'share',
  'length',
  'lengthMany',
] as const;

export interface Given {
  readonly likeness: Likeness;
  readonly lengths: Lengths;
}

const MOST_LENGTH = 12;

const AT = Object.fromEntries(FEATURES.map((name, at) => [name, at])) as Record<
  (typeof FEATURES)[number],
  number
>;

/** Fills `out` with the features of the bead of `a` sources from i and `b` targets from j. */
export function beadFeatures(
  { likeness, lengths }: Given,
  [i, a, j, b]: readonly [number, number, number, number],
  out: Float64Array,
): void {
  out.fill(0);
  const source = (lengths.source[i + a] as number) - (lengths.source[i] as number);
  const target = (lengths.target[j + b] as number) - (lengths.target[j] as number);
  if (a === 0 || b === 0) {
    out[AT.null] = 1;
    out[AT.nullBest] = a === 1 ? likeness.bestOfSource(i) : likeness.bestOfTarget(j);
    const size = a === 1 ? source : target / lengths.ratio;
    out[AT.nullLength] = Math.log((size + 5) / (lengths.mean + 5));
    return;
  }
  const like = likeness.of(i, a, j, b);
  const size = a + b;
  out[AT.like] = size * like;
  out[AT.likeSquare] = size * Math.min(like, 2) ** 2;
  out[AT.length] = Math.min(MOST_LENGTH, lengthCost(source, target, lengths.ratio));
  if (size === 2) return;
  out[AT.likeMany] = like;
  out[AT.lengthMany] = out[AT.length] as number;
  out[AT[kindOf(a, b)]] = 1;
  const [gain, share] = edges(likeness, i, a, j, b, like);
  out[AT.gain] = gain;
  out[AT.share] = share;
}

function kindOf(a: number, b: number): (typeof FEATURES)[number] {
  if (Math.min(a, b) === 1) return a + b === 3 ? 'two' : 'three';
  if (a + b === 4) return 'twoTwo';
  return a + b === 5 ? 'twoThree' : 'threeThree';
}

/**
 * How much a bead of many is more like than it would be without its first or last sentence, at the
 * least; and how like the least of these sentences is, taken alone.
 */
function edges(
  likeness: Likeness,
  i: number,
  a: number,
  j: number,
  b: number,
  like: number,
): [gain: number, share: number] {
  let [most, least] = [0, 2];
  if (a > 1) {
    most = Math.max(most, likeness.of(i + 1, a - 1, j, b), likeness.of(i, a - 1, j, b));
    least = Math.min(least, likeness.of(i, 1, j, b), likeness.of(i + a - 1, 1, j, b));
  }
  if (b > 1) {
    most = Math.max(most, likeness.of(i, a, j + 1, b - 1), likeness.of(i, a, j, b - 1));
    least = Math.min(least, likeness.of(i, a, j, 1), likeness.of(i, a, j + b - 1, 1));
  }
  return [like - most, least];
}
