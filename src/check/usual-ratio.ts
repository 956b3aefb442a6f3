/** How long the English of an edition is by its Hindi, as natural logarithms of the ratio. */
export interface UsualRatio {
  readonly median: number;
  /** 1.4826 times the median absolute deviation: the standard deviation, if it were normal. */
  readonly spread: number;
}

/** Of pairs of Hindi and English in prose: both have about as many characters. */
const PRIOR: UsualRatio = { median: 0.03, spread: 0.16 };
/** So many sentences an edition must have before it is believed as much as that. */
const WEIGHT = 30;
const LEAST_SPREAD = 0.1;

/** Learned from the sentences of an edition; few of them hardly change what is usual anywhere. */
export function usualRatio(
  pairs: readonly { readonly source: string; readonly target: string }[],
): UsualRatio {
  const ratios = pairs
    .filter(({ source, target }) => source.length > 0 && target.length > 0)
    .map(({ source, target }) => Math.log(target.length / source.length));
  if (ratios.length === 0) return PRIOR;
  const middle = median(ratios);
  const spread = 1.4826 * median(ratios.map((ratio) => Math.abs(ratio - middle)));
  const share = ratios.length / (ratios.length + WEIGHT);
  const mixed = share * spread + (1 - share) * PRIOR.spread;
  return {
    median: share * middle + (1 - share) * PRIOR.median,
    spread: Math.max(LEAST_SPREAD, mixed),
  };
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const [low = 0, high = 0] = [sorted[half - 1] ?? sorted[half], sorted[half]];
  return sorted.length % 2 === 0 ? (low + high) / 2 : high;
}
