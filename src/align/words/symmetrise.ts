import type { LinkSet } from './agreed-links.ts';

/** A link by the places of its words. */
export type Link = readonly [source: number, target: number];

const NEIGHBOURS: readonly Link[] = [
  ...([
    [-1, 0],
    [0, -1],
    [1, 0],
    [0, 1],
  ] as const),
  ...([
    [-1, -1],
    [-1, 1],
    [1, -1],
    [1, 1],
  ] as const),
];

/**
 * Links that both directions have, and from those on those that either has: next to one that is
 * there, for a word without one; at last, for two words without one. The intersection, and
 * "grow-diag-final-and" (P. Koehn et al., "Edinburgh System Description for the 2005 IWSLT Speech
 * Translation Evaluation").
 */
export function symmetrise(
  forth: LinkSet,
  back: LinkSet,
  sources: number,
  targets: number,
): { firm: Link[]; soft: Link[] } {
  const firm = [...forth].filter((link) => back.has(link));
  const grid: Grid = { links: new Set(), source: new Set(), target: new Set(), targets };
  for (const link of firm) join(grid, link);
  grow(grid, new Set([...forth, ...back]), sources);
  for (const link of [...forth, ...back]) {
    const [one, other] = placesOf(link, targets);
    if (!grid.source.has(one) && !grid.target.has(other)) join(grid, link);
  }
  return { firm: sorted(firm, targets), soft: sorted(grid.links, targets) };
}

interface Grid {
  readonly links: Set<number>;
  /** Words that are linked. */
  readonly source: Set<number>;
  readonly target: Set<number>;
  readonly targets: number;
}

function join(grid: Grid, link: number): void {
  const [one, other] = placesOf(link, grid.targets);
  grid.links.add(link);
  grid.source.add(one);
  grid.target.add(other);
}

/** A set gives what is added to it while it is gone through, too: neighbours of neighbours. */
function grow(grid: Grid, either: LinkSet, sources: number): void {
  for (const link of grid.links) {
    const [one, other] = placesOf(link, grid.targets);
    for (const [down, across] of NEIGHBOURS) {
      const [source, target] = [one + down, other + across];
      if (source < 0 || source >= sources || target < 0 || target >= grid.targets) continue;
      const neighbour = source * grid.targets + target;
      const isNew = !grid.source.has(source) || !grid.target.has(target);
      if (isNew && either.has(neighbour)) join(grid, neighbour);
    }
  }
}

const placesOf = (link: number, targets: number): Link => [
  Math.floor(link / targets),
  link % targets,
];

const sorted = (links: Iterable<number>, targets: number): Link[] =>
  [...links].sort((one, other) => one - other).map((link) => placesOf(link, targets));
