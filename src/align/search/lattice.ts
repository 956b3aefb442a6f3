import type { Lane } from './lane.ts';
import { SHAPES } from './shapes.ts';

/** All beads of a lane: how well each fits, as log of a weight. */
export interface Lattice {
  readonly lane: Lane;
  /** Where in the arrays of cells each row begins; the last is their number. */
  readonly rows: Int32Array;
  /** Of cell c and shape s, at c × SHAPES.length + s: the bead that ends there. */
  readonly fits: Float32Array;
}

export type Fit = (i: number, a: number, j: number, b: number) => number;

/** Fills a lattice by asking how well each bead fits that begins and ends in the lane. */
export function latticeOf(lane: Lane, fit: Fit): Lattice {
  const rows = new Int32Array(lane.from.length + 1);
  lane.from.forEach((from, row) => {
    rows[row + 1] = (rows[row] as number) + (lane.to[row] as number) - from + 1;
  });
  const fits = new Float32Array((rows.at(-1) ?? 0) * SHAPES.length).fill(-Infinity);
  const lattice = { lane, rows, fits };
  eachBead(lattice, (at, _, end) => {
    const [a, b] = SHAPES[at % SHAPES.length] as readonly [number, number];
    fits[at] = fit(lane.top + end.row - a, a, end.column - b, b);
  });
  return lattice;
}

export interface End {
  row: number;
  column: number;
}

type Visit = (at: number, before: number, end: End, cell: number) => void;

/** Every bead in order of its end: where its fit stands, the cell before it, its end and cell. */
export function eachBead(lattice: Lattice, visit: Visit): void {
  const end: End = { row: 0, column: 0 };
  for (; end.row < lattice.lane.from.length; end.row += 1) visitRow(lattice, end, visit, 1);
}

/** The same from the last to the first. */
export function eachBeadBack(lattice: Lattice, visit: Visit): void {
  const end: End = { row: lattice.lane.from.length - 1, column: 0 };
  for (; end.row >= 0; end.row -= 1) visitRow(lattice, end, visit, -1);
}

function visitRow(lattice: Lattice, end: End, visit: Visit, step: 1 | -1): void {
  const from = lattice.lane.from[end.row] as number;
  const to = lattice.lane.to[end.row] as number;
  const first = lattice.rows[end.row] as number;
  for (let count = 0; count <= to - from; count += 1) {
    end.column = step > 0 ? from + count : to - count;
    visitCell(lattice, end, first + end.column - from, visit);
  }
}

function visitCell(
  { lane, rows }: Pick<Lattice, 'lane' | 'rows'>,
  end: End,
  cell: number,
  visit: Visit,
): void {
  for (let s = 0; s < SHAPES.length; s += 1) {
    const [a, b] = SHAPES[s] as readonly [number, number];
    const row = end.row - a;
    if (row < 0) continue;
    const column = end.column - b - (lane.from[row] as number);
    if (column < 0 || column > (lane.to[row] as number) - (lane.from[row] as number)) continue;
    visit(cell * SHAPES.length + s, (rows[row] as number) + column, end, cell);
  }
}
