import type { Channel } from '../evidence/channel.ts';
import { dotWith, lay } from '../evidence/span-norms.ts';
import type { Lane } from './lane.ts';

/** Products of the sentences of a lane: that of i and j is `rows[i - top][j - starts[i - top]]`. */
export interface Products {
  readonly top: number;
  readonly starts: Int32Array;
  readonly rows: readonly Float32Array[];
}

const REACH = 3;

export function productsOf(channel: Channel, lane: Lane): Products {
  const count = lane.from.length - 1;
  const laid = new Float64Array(channel.size);
  const starts = new Int32Array(count);
  const rows = Array.from({ length: count }, (_, row) => {
    const from = lane.from[Math.max(0, row - REACH)] as number;
    const to = lane.to[Math.min(count, row + REACH)] as number;
    starts[row] = from;
    lay(channel.source, lane.top + row, laid, 1);
    const products = new Float32Array(to - from);
    for (let j = from; j < to; j += 1) products[j - from] = dotWith(channel.target, j, laid);
    lay(channel.source, lane.top + row, laid, 0);
    return products;
  });
  return { top: lane.top, starts, rows };
}
