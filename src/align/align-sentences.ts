import { SetuError } from '../errors.ts';
import type { Channel } from './evidence/channel.ts';
import { glossedChannel } from './evidence/glossed-channel.ts';
import { translatedChannel } from './evidence/translated-channel.ts';
import { isDevanagari } from './evidence/words.ts';
import { type Layout, layoutFit } from './layout.ts';
import type { Lexicon } from './lexicon/parse-lexicon.ts';
import { shippedLexicon } from './lexicon/shipped-lexicon.ts';
import { type Held, rangesBetween } from './ranges.ts';
import type { Lengths } from './search/bead-features.ts';
import type { Found } from './search/best-path.ts';
import { type Model, search, surePairs } from './search/search.ts';
import { WEIGHTS } from './search/weights.ts';

export interface Bead {
  readonly source: readonly number[];
  readonly target: readonly number[];
  /**
   * From 0 to 1: how likely this bead is among all that these texts allow. Of beads with 0.9 about
   * nine in ten are right.
   */
  readonly score: number;
}

export interface AlignOptions extends Layout {
  /** A machine translation of each source sentence, if there is one. */
  readonly mt?: readonly string[] | undefined;
  /** Words beside those of the lexicon that Setu comes with; see `parseLexicon`. */
  readonly lexicon?: Lexicon | undefined;
  /** Target characters for a source character; by default what these texts show on the whole. */
  readonly ratio?: number | undefined;
  /** Beads that a person has set, in order: they are kept as they are, with a score of 1. */
  readonly held?: readonly Held[] | undefined;
}

/**
 * Beads of sentences that are each other's translation, from 0–1 and 1–0 to 3–3. Every index of both
 * sides is in exactly one bead, and beads are in order. What sentences have in common is judged by
 * the machine translation given, else by lexicon, sounds of names, numbers and marks, and always by
 * length; sure pairs are found first and the rest is searched near them, so that time and memory
 * grow with the length of the texts. Throws a SetuError `usage` if `mt` has not one text for each
 * source sentence.
 */
export function alignSentences(
  source: readonly string[],
  target: readonly string[],
  options: AlignOptions = {},
): Bead[] {
  const model = modelOf(source, target, options);
  return rangesBetween(options.held ?? [], source.length, target.length).flatMap(
    ({ range, then }) => [
      ...search(model, range).map(asBead),
      ...(then ? [{ source: then.source, target: then.target, score: 1 }] : []),
    ],
  );
}

const asBead = ({ i, a, j, b, likely }: Found): Bead => ({
  source: range(i, a),
  target: range(j, b),
  score: Math.min(1, Math.round(likely * 1000) / 1000),
});

function modelOf(
  source: readonly string[],
  target: readonly string[],
  options: AlignOptions,
): Model {
  const channel = channelOf(source, target, options);
  const { anchors, unit, tells } = surePairs(channel);
  const evidence = !tells ? 'lengths' : options.mt ? 'translated' : 'glossed';
  return {
    ...{ channel, anchors, unit, layout: layoutFit(options), weights: WEIGHTS[evidence] },
    lengths: lengthsOf(source, target, options.ratio),
  };
}

function channelOf(
  source: readonly string[],
  target: readonly string[],
  { mt, lexicon }: AlignOptions,
): Channel {
  if (mt && mt.length !== source.length) {
    throw new SetuError(
      'usage',
      `alignSentences: expected a machine translation for each of ${source.length} source sentences, got ${mt.length}.`,
    );
  }
  if (mt) return translatedChannel(mt, target);
  const lexicons = source.some(isDevanagari) ? [shippedLexicon()] : [];
  return glossedChannel(source, target, lexicon ? [...lexicons, lexicon] : lexicons);
}

function lengthsOf(
  source: readonly string[],
  target: readonly string[],
  ratio: number | undefined,
): Lengths {
  const [one, other] = [prefixSums(source), prefixSums(target)];
  const whole = one.at(-1) ?? 0;
  return {
    ...{ source: one, target: other, ratio: ratio ?? lengthRatio(whole, other.at(-1)) },
    mean: whole / Math.max(1, source.length),
  };
}

/** How much longer the target is on the whole; 1 where a side is empty. */
export const lengthRatio = (source = 0, target = 0): number =>
  source > 0 && target > 0 ? target / source : 1;

function prefixSums(texts: readonly string[]): Float64Array {
  const sums = new Float64Array(texts.length + 1);
  texts.forEach((text, at) => (sums[at + 1] = (sums[at] as number) + [...text.trim()].length));
  return sums;
}

const range = (from: number, length: number): number[] =>
  Array.from({ length }, (_, index) => from + index);
