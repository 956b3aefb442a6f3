import type { Channel } from '../evidence/channel.ts';
import type { Lane, Post } from './lane.ts';
import { productsOf } from './products.ts';

/** A pair of the rough path says where the path goes from this cosine on. */
const LIKE = 0.1;
/** A step to the side costs a little, so that of equal paths the straight one is taken. */
const ASIDE = 0.004;

/**
 * The way of the path through a wide lane, by single pairs alone: the series of pairs that have the
 * most in common, after S. B. Needleman and C. D. Wunsch, "A general method applicable to the search
 * for similarities" (Journal of Molecular Biology 48, 1970).
 */
export function roughPath(channel: Channel, lane: Lane): Post[] {
  const products = productsOf(channel, lane);
  const like = (i: number, j: number): number => {
    const row = i - lane.top;
    const value = products.rows[row]?.[j - (products.starts[row] as number)] ?? 0;
    const square = (channel.sourceNorms[0]?.[i] ?? 0) * (channel.targetNorms[0]?.[j] ?? 0);
    return square > 0 ? value / Math.sqrt(square) : 0;
  };
  let above = new Float64Array();
  const steps = Array.from(lane.from, (from, row) => {
    const to = lane.to[row] as number;
    const aboveFrom = lane.from[Math.max(0, row - 1)] as number;
    const sums = new Float64Array(to - from + 1).fill(-Infinity);
    const taken = new Uint8Array(to - from + 1);
    for (let j = from; j <= to; j += 1) {
      const at = j - from;
      const up = row > 0 ? (above[j - aboveFrom] ?? -Infinity) - ASIDE : j === from ? 0 : -Infinity;
      const left = at > 0 ? (sums[at - 1] as number) - ASIDE : -Infinity;
      const before = row > 0 ? (above[j - 1 - aboveFrom] ?? -Infinity) : -Infinity;
      const pair = before === -Infinity ? before : before + like(lane.top + row - 1, j - 1);
      const best = Math.max(up, left, pair);
      sums[at] = best;
      taken[at] = best === pair ? PAIR : best === left ? LEFT : UP;
    }
    above = sums;
    return taken;
  });
  return walkBack(lane, steps).filter(({ source, target }) => like(source, target) > LIKE);
}

const [UP, LEFT, PAIR] = [0, 1, 2];

function walkBack(lane: Lane, steps: readonly Uint8Array[]): Post[] {
  const posts: Post[] = [];
  let row = steps.length - 1;
  let j = lane.to[row] as number;
  while (row > 0) {
    const step = steps[row]?.[j - (lane.from[row] as number)];
    if (step === PAIR) posts.push({ source: lane.top + row - 1, target: j - 1 });
    if (step !== UP) j -= 1;
    if (step !== LEFT) row -= 1;
  }
  return posts.reverse();
}
