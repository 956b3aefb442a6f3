import type { Channel } from '../evidence/channel.ts';
import { type Anchor, findAnchors } from './anchors.ts';

/** Fewer anchors than these do not say what a pair has in common. */
const ENOUGH = 3;
const USUAL = 0.5;
/** Best partners that have less in common than this are met by accident. */
const LEAST = 0.08;

export interface SurePairs {
  readonly anchors: readonly Anchor[];
  /** Sure pairs that stand in another order: moved text. */
  readonly moved: readonly Anchor[];
  /** What the surest pairs have in common: the unit of likeness. */
  readonly unit: number;
  /** Whether the channel tells anything of these texts. */
  readonly tells: boolean;
}

/** What is certain about two texts before the search. */
export function surePairs(channel: Channel): SurePairs {
  const { on, off, mean } = findAnchors(channel);
  const values = on.map(({ value }) => value).sort((a, b) => a - b);
  const unit = values.length < ENOUGH ? USUAL : (values[values.length >> 1] as number);
  return { anchors: on, moved: off, unit, tells: mean > LEAST };
}
