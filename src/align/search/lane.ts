/** A place that the path goes through, or nearly. */
export interface Post {
  readonly source: number;
  readonly target: number;
}

/** Stretches of both sides, ends excluded. */
export interface Range {
  readonly source: readonly [from: number, to: number];
  readonly target: readonly [from: number, to: number];
}

/**
 * Where the path is looked for: before source sentence `top + r` it may stand before any target
 * sentence from `from[r]` to `to[r]`, both included.
 */
export interface Lane {
  readonly top: number;
  readonly from: Int32Array;
  readonly to: Int32Array;
}

/** How wide a lane is, in sentences. */
export interface Width {
  /** On both sides of a post. */
  readonly margin: number;
  /** Between two posts so many places are all looked at; of more, those around the diagonal. */
  readonly area: number;
  /** How far from the diagonal at the least. */
  readonly stray: number;
}

export const WIDE: Width = { margin: 15, area: 400_000, stray: 60 };
export const NARROW: Width = { margin: 6, area: 10_000, stray: 20 };

/** A lane along the anchors of a range; where they are far apart, along the straight line. */
export function laneOf({ source, target }: Range, anchors: readonly Post[], width: Width): Lane {
  const rows = source[1] - source[0] + 1;
  const lane = { top: source[0], from: new Int32Array(rows), to: new Int32Array(rows) };
  lane.from.fill(target[1]);
  lane.to.fill(target[0]);
  const inside = anchors.filter((one) => isInside(one, { source, target }));
  const posts = [...inside, { source: source[1], target: target[1] }];
  let last: Post = { source: source[0], target: target[0] };
  for (const post of posts) {
    widen(lane, last, post, { target, width });
    last = post;
  }
  lane.from[0] = target[0];
  lane.to[rows - 1] = target[1];
  return monotone(lane);
}

const isInside = (one: Post, { source, target }: Range): boolean =>
  one.source >= source[0] &&
  one.source < source[1] &&
  one.target >= target[0] &&
  one.target < target[1];

function widen(
  lane: Lane,
  from: Post,
  to: Post,
  { target: [first, end], width }: { target: Range['target']; width: Width },
): void {
  const [rows, columns] = [to.source - from.source, to.target - from.target];
  const isSmall = rows * columns <= width.area;
  const slope = columns / Math.max(1, rows);
  const stray = Math.max(width.stray, width.area / 4 / Math.max(1, rows)) + slope;
  for (let i = from.source; i <= to.source; i += 1) {
    const middle = from.target + (i - from.source) * slope;
    const low = isSmall ? from.target - width.margin : middle - stray;
    const high = isSmall ? to.target + width.margin : middle + stray;
    const row = i - lane.top;
    lane.from[row] = Math.max(first, Math.min(lane.from[row] as number, Math.floor(low)));
    lane.to[row] = Math.min(end, Math.max(lane.to[row] as number, Math.ceil(high)));
  }
}

/** The path never goes back, so neither do the sides of its lane. */
function monotone(lane: Lane): Lane {
  const last = lane.from.length - 1;
  for (let row = last - 1; row >= 0; row -= 1) {
    lane.from[row] = Math.min(lane.from[row] as number, lane.from[row + 1] as number);
  }
  for (let row = 1; row <= last; row += 1) {
    lane.to[row] = Math.max(lane.to[row] as number, lane.to[row - 1] as number);
  }
  return lane;
}
