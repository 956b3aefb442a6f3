/** Variance of the target's length for each source character (Gale and Church 1993). */
const VARIANCE = 6.8;

/**
 * −log of the probability that `target` characters translate `source` characters, when texts of
 * the pair are `ratio` times as long in the target on the whole.
 */
export function lengthCost(source: number, target: number, ratio: number): number {
  if (source === 0 && target === 0) return 0;
  const mean = (source + target / ratio) / 2;
  const delta = (target - source * ratio) / Math.sqrt(mean * VARIANCE);
  return -Math.log(Math.max(2 * upperTail(Math.abs(delta)), 1e-30));
}

/** P(Z > z) of the standard normal: Abramowitz and Stegun, formula 26.2.17. */
function upperTail(z: number): number {
  const t = 1 / (1 + 0.2316419 * z);
  const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
  const polynomial = [1.330274429, -1.821255978, 1.781477937, -0.356563782, 0.31938153].reduce(
    (sum, factor) => sum * t + factor,
    0,
  );
  return density * polynomial * t;
}
