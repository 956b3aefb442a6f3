import type { Bitext } from './bitext.ts';

/** Two sentences in one direction: every word of `to` comes from one word of `from`, or from none. */
export interface Sentence {
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** By to × number of from words + from: which candidate that link is. */
  readonly candidates: Int32Array;
}

/** A bitext as one of the two models sees it. */
export interface Direction {
  readonly sentences: readonly Sentence[];
  readonly fromWords: number;
  readonly toWords: number;
  /** The `from` word of each candidate. */
  readonly fromOf: readonly number[];
}

/** English words from Hindi ones, and the reverse. */
export function directionsOf(bitext: Bitext): readonly [Direction, Direction] {
  const [sources, targets] = [bitext.source.keys.length, bitext.target.keys.length];
  const forth = bitext.pairs.map(({ source, target, candidates }) => {
    return { from: source, to: target, candidates: transposed(candidates, source.length) };
  });
  const back = bitext.pairs.map(({ source, target, candidates }) => {
    return { from: target, to: source, candidates };
  });
  return [
    { sentences: forth, fromWords: sources, toWords: targets, fromOf: bitext.sourceOf },
    { sentences: back, fromWords: targets, toWords: sources, fromOf: bitext.targetOf },
  ];
}

function transposed(table: Int32Array, rows: number): Int32Array {
  const columns = table.length / Math.max(1, rows);
  const turned = new Int32Array(table.length);
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      turned[column * rows + row] = table[row * columns + column] as number;
    }
  }
  return turned;
}
