import { agreedLinks } from './agreed-links.ts';
import { numberPairs, type WordPair } from './bitext.ts';
import { directionsOf } from './direction.ts';
import { effortFor } from './effort.ts';
import { type Glosses, glossTable } from './gloss-table.ts';
import { priorCounts } from './prior-counts.ts';
import type { Marginals } from './sample-sentence.ts';
import { type Link, symmetrise } from './symmetrise.ts';
import { trainDirection } from './train-direction.ts';

/** Which words of a pair translate which, by their places from 0, in order. */
export interface WordLinks {
  /** Links that both directions find. */
  readonly firm: readonly Link[];
  /** These, and those that one direction finds and that fit in between. */
  readonly soft: readonly Link[];
}

export interface AlignWordsOptions {
  /** The same seed gives the same links; 1 by default. */
  readonly seed?: number;
  /** Hindi words and phrases, and what each may be in English. */
  readonly lexicon?: Glosses;
}

/**
 * Which words translate which, in pairs of a Hindi and an English sentence whose words are given.
 * It learns from these pairs themselves, the more the better, helped by light stems, the lexicon,
 * numbers and words that sound alike. A pair with an empty side, or of more than 500 words on one,
 * has no links. Time grows with the number of pairs and the square of their length.
 */
export function alignWords(
  pairs: readonly WordPair[],
  { seed = 1, lexicon = new Map() }: AlignWordsOptions = {},
): WordLinks[] {
  const bitext = numberPairs(pairs.map((pair) => (isTooLong(pair) ? EMPTY : pair)));
  const priors = priorCounts(bitext, glossTable(lexicon));
  const effort = effortFor(bitext);
  const [forth, back] = directionsOf(bitext).map((direction, index) =>
    trainDirection(direction, priors, {
      effort,
      seed: 2 * CHAINS_APART * seed + index * CHAINS_APART,
    }),
  ) as [Marginals[], Marginals[]];
  return bitext.pairs.map((pair, index) => {
    const links = agreedLinks(pair, forth[index] as Marginals, back[index] as Marginals);
    return symmetrise(links.forth, links.back, pair.source.length, pair.target.length);
  });
}

/** Seeds of chains never meet. */
const CHAINS_APART = 100;

/** Words of a sentence; what is longer is no sentence. */
const MOST_WORDS = 500;
const EMPTY: WordPair = { source: [], target: [] };
const isTooLong = ({ source, target }: WordPair): boolean =>
  Math.max(source.length, target.length) > MOST_WORDS;
