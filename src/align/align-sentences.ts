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

interface Cell {
  readonly cost: number;
  readonly shape?: (typeof SHAPES)[number];
}

/**
 * Beads of sentences that are each other's translation, by their lengths: the cheapest path after
 * Gale and Church. Every index of both sides is in exactly one bead, and beads are in order.
 * Time and memory grow with `source.length × target.length`.
 */
export function alignSentences(
  source: readonly string[],
  target: readonly string[],
  options: AlignOptions = {},
): Bead[] {
  const lengths = { source: prefixSums(source), target: prefixSums(target) };
  const total = { source: lengths.source.at(-1) ?? 0, target: lengths.target.at(-1) ?? 0 };
  const ratio = total.source > 0 && total.target > 0 ? total.target / total.source : 1;
  const cells: Cell[][] = [];
  for (let i = 0; i <= source.length; i += 1) {
    cells.push([]);
    for (let j = 0; j <= target.length; j += 1) {
      (cells[i] as Cell[]).push(bestCell(i, j, { cells, lengths, ratio, breaks: options.breaks }));
    }
  }
  return walkBack(cells, source.length, target.length, lengths, ratio);
}

interface Lengths {
  readonly source: readonly number[];
  readonly target: readonly number[];
}

interface Search {
  readonly cells: readonly (readonly Cell[])[];
  readonly lengths: Lengths;
  readonly ratio: number;
  readonly breaks: ReadonlySet<number> | undefined;
}

function bestCell(i: number, j: number, { cells, lengths, ratio, breaks }: Search): Cell {
  let best: Cell = { cost: i === 0 && j === 0 ? 0 : Infinity };
  for (const shape of SHAPES) {
    const before = cells[i - shape.source]?.[j - shape.target];
    if (!before || before.cost === Infinity) continue;
    if (shape.source === 2 && breaks?.has(i - 1)) continue;
    const cost = before.cost + shape.cost + spanCost(lengths, i, j, shape, ratio);
    if (cost < best.cost) best = { cost, shape };
  }
  return best;
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
  cells: readonly (readonly Cell[])[],
  sources: number,
  targets: number,
  lengths: Lengths,
  ratio: number,
): Bead[] {
  const beads: Bead[] = [];
  let [i, j] = [sources, targets];
  for (let shape = cells[i]?.[j]?.shape; shape; shape = cells[i]?.[j]?.shape) {
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

function prefixSums(texts: readonly string[]): number[] {
  const sums = [0];
  for (const text of texts) sums.push((sums.at(-1) as number) + [...text.trim()].length);
  return sums;
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from }, (_, index) => from + index);
