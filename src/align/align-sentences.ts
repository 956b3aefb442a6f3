import { lengthCost } from './length-cost.ts';

export interface Bead {
  readonly source: readonly number[];
  readonly target: readonly number[];
  /** From 0 to 1: how well the lengths fit. */
  readonly score: number;
}

export interface AlignOptions {
  /** Source indexes where a paragraph begins: no bead reaches over one. */
  readonly breaks?: ReadonlySet<number>;
  /** Target characters for a source character; by default what these texts show on the whole. */
  readonly ratio?: number;
}

/**
 * How often translators do what: sentences on both sides, and −log of the probability. From Gale
 * and Church, "A Program for Aligning Sentences in Bilingual Corpora", 1993, table 5.
 */
const SHAPES = (
  [
    [1, 1, 0.89],
    [1, 0, 0.0099],
    [0, 1, 0.0099],
    [2, 1, 0.0445],
    [1, 2, 0.0445],
    [2, 2, 0.011],
  ] as const
).map(([source, target, probability]) => ({ source, target, cost: -Math.log(probability) }));

/**
 * Beads of sentences that are each other's translation, by their lengths: the cheapest path after
 * Gale and Church. Every index of both sides is in exactly one bead, and beads are in order.
 * Long texts are searched near the diagonal only, so that time and memory grow with their length.
 */
export function alignSentences(
  source: readonly string[],
  target: readonly string[],
  options: AlignOptions = {},
): Bead[] {
  const lengths = { source: prefixSums(source), target: prefixSums(target) };
  const ratio = options.ratio ?? lengthRatio(lengths.source.at(-1), lengths.target.at(-1));
  const lane = laneOf(source.length, target.length);
  const rows: Row[] = [];
  for (let i = 0; i <= source.length; i += 1) {
    rows.push(rowOf(i, { rows, lengths, ratio, lane, breaks: options.breaks }));
    // Beads reach back two sentences; of the rows before those only the shapes are needed.
    const old = rows[i - 2];
    if (old) rows[i - 2] = { ...old, costs: NO_COSTS };
  }
  return walkBack(rows, source.length, target.length, lengths, ratio);
}

/** Cells that are always worth their time, and how far the path may stray in longer texts. */
const CELLS = 4_000_000;
const STRAY = 100;

/** From which to which target sentence a source sentence is looked for. */
function laneOf(sources: number, targets: number): (i: number) => readonly [number, number] {
  const slope = targets / Math.max(1, sources);
  const width = Math.ceil(Math.max(STRAY, CELLS / (2 * (sources + 1))) + slope);
  return (i) => {
    const middle = Math.round(i * slope);
    return [Math.max(0, middle - width), Math.min(targets, middle + width)];
  };
}

/** How much longer the target is on the whole; 1 where a side is empty. */
export const lengthRatio = (source = 0, target = 0): number =>
  source > 0 && target > 0 ? target / source : 1;

interface Lengths {
  readonly source: readonly number[];
  readonly target: readonly number[];
}

/** The cheapest way to each cell of a row from `from` on, and the shape that it ends with, from 1. */
interface Row {
  readonly from: number;
  readonly costs: Float64Array;
  readonly shapes: Uint8Array;
}

const NO_COSTS = new Float64Array();

interface Search {
  readonly rows: readonly Row[];
  readonly lengths: Lengths;
  readonly ratio: number;
  readonly lane: (i: number) => readonly [from: number, to: number];
  readonly breaks: ReadonlySet<number> | undefined;
}

function rowOf(i: number, search: Search): Row {
  const [from, to] = search.lane(i);
  const width = to - from + 1;
  const row = { from, costs: new Float64Array(width), shapes: new Uint8Array(width) };
  const within = { ...search, rows: [...search.rows.slice(Math.max(0, i - 2)), row] };
  for (let j = from; j <= to; j += 1) fillCell(i, j, within, row);
  return row;
}

function fillCell(i: number, j: number, search: Search, row: Row): void {
  const { rows, lengths, ratio, breaks } = search;
  let best = i === 0 && j === 0 ? 0 : Infinity;
  SHAPES.forEach((shape, index) => {
    if (shape.source > i || (shape.source === 2 && breaks?.has(i - 1))) return;
    const before = rows[rows.length - 1 - shape.source] as Row;
    const at = j - shape.target - before.from;
    const known = before === row ? j - row.from : before.costs.length;
    const reached = at >= 0 && at < known ? (before.costs[at] as number) : Infinity;
    if (reached === Infinity) return;
    const cost = reached + shape.cost + spanCost(lengths, i, j, shape, ratio);
    if (cost >= best) return;
    best = cost;
    row.shapes[j - row.from] = index + 1;
  });
  row.costs[j - row.from] = best;
}

function spanCost(
  lengths: Lengths,
  i: number,
  j: number,
  shape: (typeof SHAPES)[number],
  ratio: number,
): number {
  const source = (lengths.source[i] ?? 0) - (lengths.source[i - shape.source] ?? 0);
  const target = (lengths.target[j] ?? 0) - (lengths.target[j - shape.target] ?? 0);
  return lengthCost(source, target, ratio);
}

function walkBack(
  rows: readonly Row[],
  sources: number,
  targets: number,
  lengths: Lengths,
  ratio: number,
): Bead[] {
  const beads: Bead[] = [];
  let [i, j] = [sources, targets];
  for (let shape = shapeAt(rows, i, j); shape; shape = shapeAt(rows, i, j)) {
    const score = Math.exp(-spanCost(lengths, i, j, shape, ratio));
    beads.push({
      source: range(i - shape.source, i),
      target: range(j - shape.target, j),
      score: Math.round(score * 1000) / 1000,
    });
    i -= shape.source;
    j -= shape.target;
  }
  return beads.reverse();
}

function shapeAt(rows: readonly Row[], i: number, j: number): (typeof SHAPES)[number] | undefined {
  const row = rows[i];
  return row && SHAPES[(row.shapes[j - row.from] ?? 0) - 1];
}

function prefixSums(texts: readonly string[]): number[] {
  const sums = [0];
  for (const text of texts) sums.push((sums.at(-1) as number) + [...text.trim()].length);
  return sums;
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from }, (_, index) => from + index);
