import { eachBead, type Lattice } from './lattice.ts';
import { SHAPES } from './shapes.ts';

export interface Found {
  /** First source and first target, and how many of each. */
  readonly i: number;
  readonly a: number;
  readonly j: number;
  readonly b: number;
  readonly likely: number;
}

/**
 * What a bead costs: a path of many doubtful beads is no better than one of few. With half of F1 as
 * the price, the path has the best F1 that can be hoped for.
 */
const PRICE = 0.49;
/** Where no bead is likely, a large one must not win by being one instead of many. */
const UNLIKELY = 0.25;

function worth(likely: number, shape: number, nullShare: number): number {
  const [a, b] = SHAPES[shape] as readonly [number, number];
  const share = a === 0 || b === 0 ? nullShare : 1;
  return share * likely - (likely < UNLIKELY ? PRICE * Math.max(a, b) : PRICE);
}

/**
 * The path whose beads are, all in all, the likeliest. `nullShare` is what an omission or addition
 * that is right counts for beside a pair: F1 counts it in precision alone, so less than 1.
 */
export function bestPath(lattice: Lattice, likely: Float32Array, nullShare: number): Found[] {
  const cells = lattice.rows.at(-1) ?? 0;
  const sums = new Float64Array(cells).fill(-Infinity);
  const choice = new Int8Array(cells).fill(-1);
  sums[0] = 0;
  eachBead(lattice, (at, before, _, cell) => {
    if (lattice.fits[at] === -Infinity) return;
    const sum =
      (sums[before] as number) + worth(likely[at] as number, at % SHAPES.length, nullShare);
    if (sum <= (sums[cell] as number)) return;
    sums[cell] = sum;
    choice[cell] = at % SHAPES.length;
  });
  return walkBack(lattice, likely, choice);
}

function walkBack({ lane, rows }: Lattice, likely: Float32Array, choice: Int8Array): Found[] {
  const path: Found[] = [];
  let row = lane.from.length - 1;
  let j = lane.to[row] as number;
  for (;;) {
    const cell = (rows[row] as number) + j - (lane.from[row] as number);
    const s = choice[cell] as number;
    if (s < 0) return path.reverse();
    const [a, b] = SHAPES[s] as readonly [number, number];
    row -= a;
    j -= b;
    path.push({ i: lane.top + row, a, j, b, likely: likely[cell * SHAPES.length + s] as number });
  }
}
