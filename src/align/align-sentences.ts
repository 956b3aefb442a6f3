import { SetuError } from '../errors.ts';
import { isDevanagari } from './evidence/words.ts';
import { type Bead, findBeads } from './find-beads.ts';
import type { Layout } from './layout.ts';
import type { Lexicon } from './lexicon/parse-lexicon.ts';
import { shippedLexicon } from './lexicon/shipped-lexicon.ts';
import type { Held } from './ranges.ts';

export type { Bead } from './find-beads.ts';

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
  const { mt, lexicon } = options;
  if (mt && mt.length !== source.length) {
    throw new SetuError(
      'usage',
      `alignSentences: expected ${source.length} machine translations, one for each source sentence, got ${mt.length}.`,
    );
  }
  const shipped = !mt && source.some(isDevanagari) ? [shippedLexicon()] : [];
  const lexicons = lexicon ? [...shipped, lexicon] : shipped;
  return findBeads(source, target, { ...options, lexicons }).beads;
}
