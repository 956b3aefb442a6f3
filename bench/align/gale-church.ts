import { lengthCost } from '../../src/align/length-cost.ts';
import { lengthRatio } from '../../src/align/lengths.ts';

export interface Link {
  readonly source: readonly number[];
  readonly target: readonly number[];
}

/** Gale and Church, "A Program for Aligning Sentences in Bilingual Corpora", 1993, table 5. */
const SHAPES = [
  [1, 1, 0.89],
  [1, 0, 0.0099],
  [0, 1, 0.0099],
  [2, 1, 0.0445],
  [1, 2, 0.0445],
  [2, 2, 0.011],
] as const;

/** In longer texts the path is looked for so far from the diagonal. */
const STRAY = 200;

/** Beads by lengths alone: what the aligner must always beat. */
export function galeChurch(source: readonly string[], target: readonly string[]): Link[] {
  const [one, other] = [sums(source), sums(target)];
  const ratio = lengthRatio(one.at(-1), other.at(-1));
  const [rows, columns] = [source.length + 1, target.length + 1];
  const costs = Array.from({ length: rows }, () => new Map<number, readonly [number, number]>());
  costs[0]?.set(0, [0, -1]);
  for (let i = 0; i < rows; i += 1) {
    const middle = Math.round((i * (columns - 1)) / Math.max(1, rows - 1));
    const end = Math.min(columns - 1, middle + STRAY);
    for (let j = Math.max(0, middle - STRAY); j <= end; j += 1) {
      SHAPES.forEach(([a, b, share], shape) => {
        const before = costs[i - a]?.get(j - b)?.[0];
        if (before === undefined) return;
        const lengths = [(one[i] ?? 0) - (one[i - a] ?? 0), (other[j] ?? 0) - (other[j - b] ?? 0)];
        const cost = before - Math.log(share) + lengthCost(lengths[0] ?? 0, lengths[1] ?? 0, ratio);
        if (cost < (costs[i]?.get(j)?.[0] ?? Infinity)) costs[i]?.set(j, [cost, shape]);
      });
    }
  }
  return walkBack(costs, source.length, target.length);
}

function walkBack(
  costs: readonly ReadonlyMap<number, readonly [number, number]>[],
  i: number,
  j: number,
): Link[] {
  const links: Link[] = [];
  for (let shape = SHAPES[costs[i]?.get(j)?.[1] ?? -1]; shape;) {
    const [a, b] = shape;
    links.push({ source: range(i - a, a), target: range(j - b, b) });
    [i, j] = [i - a, j - b];
    shape = SHAPES[costs[i]?.get(j)?.[1] ?? -1];
  }
  return links.reverse();
}

const range = (from: number, length: number): number[] =>
  Array.from({ length }, (_, at) => from + at);

function sums(texts: readonly string[]): number[] {
  let sum = 0;
  return [0, ...texts.map((text) => (sum += [...text.trim()].length))];
}
