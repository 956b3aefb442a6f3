import type { Channel } from '../evidence/channel.ts';
import { increasing } from './increasing.ts';
import { type Match, rareMatches } from './rare-matches.ts';

/** A sentence and its certain partner. */
export interface Anchor {
  readonly source: number;
  readonly target: number;
  /** Their cosine. */
  readonly value: number;
}

/** How much better than the second the best must be, seen from either side. */
const CLEAR = 1.4;
/** From here on a likeness is no accident. */
const LIKE = 0.12;

/**
 * Sentences that are beyond doubt each other's partner: each is the other's best match by far, in
 * terms that are rare. `on` are those in one order on both sides, `off` those that stand elsewhere;
 * `mean` is the cosine of best partners on the average, of the side that has fewer sentences.
 */
export function findAnchors(channel: Channel): { on: Anchor[]; off: Anchor[]; mean: number } {
  const { forth, back } = rareMatches(channel);
  const certain = forth.flatMap((match, source) => {
    const other = back[match.best];
    if (other?.best !== source || match.value < LIKE) return [];
    const isSure = isClear(match) && isClear(other);
    return isSure ? [{ source, target: match.best, value: match.value }] : [];
  });
  const on = new Set(increasing(certain.map(({ target }) => target)));
  return {
    on: certain.filter((_, at) => on.has(at)),
    off: certain.filter((_, at) => !on.has(at)),
    mean: meanOf(forth.length < back.length ? forth : back),
  };
}

const isClear = ({ value, second }: Match): boolean => value > CLEAR * second;

const meanOf = (matches: readonly Match[]): number =>
  matches.reduce((sum, { value }) => sum + value, 0) / Math.max(1, matches.length);
