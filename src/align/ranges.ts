import type { Range } from './search/lane.ts';

/** Sentences that belong together whatever the texts say. */
export interface Held {
  readonly source: readonly number[];
  readonly target: readonly number[];
}

/**
 * The stretches between beads that are held. Of those that cross each other or overlap the first
 * wins; the held ones that stand are given back in order.
 */
export function rangesBetween(
  held: readonly Held[],
  sources: number,
  targets: number,
): { range: Range; then: Held | undefined }[] {
  const parts: { range: Range; then: Held | undefined }[] = [];
  let [i, j] = [0, 0];
  for (const one of held) {
    const source = bounds(one.source, i, sources);
    const target = bounds(one.target, j, targets);
    if (!source || !target) continue;
    parts.push({ range: { source: [i, source[0]], target: [j, target[0]] }, then: one });
    [i, j] = [source[1], target[1]];
  }
  return [...parts, { range: { source: [i, sources], target: [j, targets] }, then: undefined }];
}

/** From where to where sentences in a row reach; undefined if they do not stand in one, from `from`. */
function bounds(
  indexes: readonly number[],
  from: number,
  end: number,
): readonly [number, number] | undefined {
  const first = indexes[0];
  if (first === undefined) return undefined;
  const isRow = indexes.every((index, at) => index === first + at);
  const isFree = first >= from && first + indexes.length <= end;
  return isRow && isFree ? [first, first + indexes.length] : undefined;
}
