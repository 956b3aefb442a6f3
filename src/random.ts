/** Whole numbers from 0 up to, and without, `below`. */
export type RandomInteger = (below: number) => number;

/**
 * Numbers that look random and are the same for the same seed, on every machine: the generator
 * xorshift128 of G. Marsaglia, "Xorshift RNGs", Journal of Statistical Software 8 (2003), page 5.
 * Good enough for drawing samples, not for secrets. `below` is at most 2³².
 */
export function seededRandom(seed: number): RandomInteger {
  let [x, y, z, w] = initialState(seed);
  const next = (): number => {
    const t = x ^ (x << 11);
    [x, y, z] = [y, z, w];
    w = w ^ (w >>> 19) ^ t ^ (t >>> 8);
    return w >>> 0;
  };
  for (let round = 0; round < WARM_UP; round += 1) next();
  return (below) => Math.floor((next() / 2 ** 32) * below);
}

/** Seeds that are next to each other begin alike; a few rounds later they do not. */
const WARM_UP = 64;

/** Four words that are never all zero; from seeds over 2³² both halves count. */
function initialState(seed: number): [number, number, number, number] {
  const low = seed >>> 0;
  const high = Math.floor(Math.abs(seed) / 2 ** 32) >>> 0;
  return [123456789 ^ low, 362436069 ^ high, 521288629, 88675123];
}
