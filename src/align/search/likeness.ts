import type { Channel } from '../evidence/channel.ts';
import type { Lane } from './lane.ts';
import { type Products, productsOf } from './products.ts';

/** Cosines of stretches of up to three sentences, in units of what a pair of this text has. */
export interface Likeness {
  /** Of `a` sources from i and `b` targets from j. */
  readonly of: (i: number, a: number, j: number, b: number) => number;
  /** What the source, or the target, sentence has with its best partner in the lane. */
  readonly bestOfSource: (i: number) => number;
  readonly bestOfTarget: (j: number) => number;
}

export function likenessOf(channel: Channel, lane: Lane, unit: number): Likeness {
  const products = productsOf(channel, lane);
  const of = (i: number, a: number, j: number, b: number): number => {
    const source = channel.sourceNorms[a - 1]?.[i] as number;
    const target = channel.targetNorms[b - 1]?.[j] as number;
    if (source > 0 && target > 0) {
      return sumOf(products, i, a, j, b) / (Math.sqrt(source * target) * unit);
    }
    // Nothing is like nothing: an empty line.
    return source === target ? 1 : 0;
  };
  const { sources, targets } = bestOf(products, of);
  return {
    of,
    bestOfSource: (i) => sources.get(i) ?? 0,
    bestOfTarget: (j) => targets.get(j) ?? 0,
  };
}

function sumOf(products: Products, i: number, a: number, j: number, b: number): number {
  let sum = 0;
  for (let row = i - products.top; row < i - products.top + a; row += 1) {
    const values = products.rows[row] as Float32Array;
    const from = j - (products.starts[row] as number);
    for (let at = from; at < from + b; at += 1) sum += values[at] ?? 0;
  }
  return sum;
}

function bestOf(products: Products, of: Likeness['of']) {
  const sources = new Map<number, number>();
  const targets = new Map<number, number>();
  products.rows.forEach((values, row) => {
    const i = products.top + row;
    for (let at = 0; at < values.length; at += 1) {
      const j = (products.starts[row] as number) + at;
      const value = of(i, 1, j, 1);
      if (value > (sources.get(i) ?? 0)) sources.set(i, value);
      if (value > (targets.get(j) ?? 0)) targets.set(j, value);
    }
  });
  return { sources, targets };
}
