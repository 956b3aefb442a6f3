/** How long the sentences of two texts are. */
export interface Lengths {
  /** Characters before each sentence, and of the whole at the end. */
  readonly source: Float64Array;
  readonly target: Float64Array;
  /** Target characters for one of the source. */
  readonly ratio: number;
  /** Characters of a sentence of the source on the average. */
  readonly mean: number;
}

export function lengthsOf(
  source: readonly string[],
  target: readonly string[],
  ratio: number | undefined,
): Lengths {
  const [one, other] = [prefixSums(source), prefixSums(target)];
  const whole = one.at(-1) ?? 0;
  return {
    ...{ source: one, target: other, ratio: ratio ?? lengthRatio(whole, other.at(-1)) },
    mean: whole / Math.max(1, source.length),
  };
}

/** How much longer the target is on the whole; 1 where a side is empty. */
export const lengthRatio = (source = 0, target = 0): number =>
  source > 0 && target > 0 ? target / source : 1;

function prefixSums(texts: readonly string[]): Float64Array {
  const sums = new Float64Array(texts.length + 1);
  texts.forEach((text, at) => (sums[at + 1] = (sums[at] as number) + [...text.trim()].length));
  return sums;
}
