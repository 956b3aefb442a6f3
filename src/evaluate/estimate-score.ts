/** A score, and what samples say of it. */
export interface Estimate {
  readonly score: number;
  /** Over all samples. */
  readonly mean: number;
  /** Where the middle 95 % of the samples lie. */
  readonly low: number;
  readonly high: number;
}

/** The mean of samples and their 95 % interval: of 40 samples one is left out at each end. */
export function estimateScore(score: number, samples: readonly number[]): Estimate {
  const sorted = samples.toSorted((one, other) => one - other);
  const outside = Math.floor(sorted.length / 40);
  return {
    score,
    mean: sorted.reduce((sum, value) => sum + value, 0) / sorted.length,
    low: sorted[outside] ?? score,
    high: sorted[sorted.length - 1 - outside] ?? score,
  };
}
