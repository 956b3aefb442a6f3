import { describe, expect, it } from 'vitest';
import { ownSamples } from '../../../bench/align/own-samples.ts';
import type { Channel } from '../../../src/align/evidence/channel.ts';
import { glossedChannel } from '../../../src/align/evidence/glossed-channel.ts';
import { lengthsOf } from '../../../src/align/lengths.ts';
import { shippedLexicon } from '../../../src/align/lexicon/shipped-lexicon.ts';
import { type Lane, laneOf, WIDE } from '../../../src/align/search/lane.ts';
import { fineLane } from '../../../src/align/search/search.ts';
import { surePairs } from '../../../src/align/search/sure-pairs.ts';
import { WEIGHTS } from '../../../src/align/search/weights.ts';

interface Texts {
  readonly source: readonly string[];
  readonly target: readonly string[];
}

/** Two stories after each other until there are so many sentences; no two of them are the same. */
function grown(size: number): Texts {
  const [source, target]: [string[], string[]] = [[], []];
  const samples = ownSamples();
  for (let at = 0; source.length < size; at += 1) {
    const one = samples[at % samples.length] as (typeof samples)[number];
    source.push(...one.source.map((text) => `${text} ${at}`));
    target.push(...one.target.map((text) => `${text} ${at}`));
  }
  return { source, target };
}

/** Texts of one length that have nothing in common. */
const strangers = (size: number): Texts => ({
  source: Array.from({ length: size }, (_, at) => `क${'ख'.repeat(at % 7)}`),
  target: Array.from({ length: size }, (_, at) => `x${'y'.repeat(at % 5)}`),
});

const cellsOf = ({ from, to }: Lane): number =>
  from.reduce((sum, first, row) => sum + (to[row] as number) - first + 1, 0);

/** Places that the wide and the narrow lane look at, by sentence. */
function placesLookedAt({ source, target }: Texts): { wide: number; narrow: number } {
  const channel: Channel = glossedChannel(source, target, [shippedLexicon()]);
  const range = { source: [0, source.length], target: [0, target.length] } as const;
  const model = {
    ...{
      channel,
      lengths: lengthsOf(source, target, undefined),
      weights: WEIGHTS.glossed,
      nullShare: 1,
    },
    ...{ layout: () => 0, ...surePairs(channel) },
  };
  const wide = cellsOf(laneOf(range, model.anchors, WIDE)) / source.length;
  return { wide, narrow: cellsOf(fineLane(model, range)) / source.length };
}

describe('the lane that is searched', () => {
  it('has as many places for a sentence in long texts as in short ones', () => {
    const [short, long] = [placesLookedAt(grown(400)), placesLookedAt(grown(3200))];
    expect(long.narrow).toBeLessThan(1.25 * short.narrow);
    expect(long.wide).toBeLessThan(1.25 * short.wide);
    expect(long.narrow).toBeLessThan(60);
  });

  it('grows near-linearly where the texts have nothing in common', () => {
    const [short, long] = [placesLookedAt(strangers(2000)), placesLookedAt(strangers(16_000))];
    expect(long.wide).toBeLessThan(1.25 * short.wide);
    expect(long.narrow).toBeLessThan(1.25 * short.narrow);
  });
});
