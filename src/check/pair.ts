import type { GlossaryEntry, NameMention, Resources } from '../context.ts';
import { plainText } from '../tags.ts';
import type { Unit } from '../types.ts';
import { maskForeign } from './mask-foreign.ts';
import { compareNumbers, type NumberProblem } from './numbers/compare-numbers.ts';
import { type UsualRatio, usualRatio } from './usual-ratio.ts';
import { explainWords, type Explained } from './words/explain-words.ts';
import { sentencePairs, type StretchPair } from './words/sentence-pairs.ts';

/** Sentences that belong together, without addresses; `words` counts from their beginnings. */
export interface PairPart extends StretchPair {
  readonly words: Explained;
}

/** A unit as a rule sees it. */
export interface Pair {
  readonly unit: Unit;
  /** Plain text of all sentences of a side. */
  readonly source: string;
  readonly target: string;
  /** The same without addresses and placeholders, blanks in their place: every offset holds. */
  readonly prose: { readonly source: string; readonly target: string };
  /** Entries of the glossary that occur in the source. */
  readonly terms: readonly GlossaryEntry[];
  /** Where names of the register stand in the source. */
  readonly names: readonly NameMention[];
  /** Numbers in which the sides differ; worked out when first asked for, for several rules. */
  readonly numbers: () => readonly NumberProblem[];
  /** How long the English of this edition is by its Hindi. */
  readonly usualRatio: UsualRatio;
  /** Of the English, as the edition names it: en-IN. */
  readonly language: string;
  /** Which words have their like on the other side; likewise. */
  readonly words: () => Explained;
  /** The same, sentence by sentence where both sides have as many. */
  readonly parts: () => readonly PairPart[];
}

/** Without resources there is neither a glossary nor a register of names. */
export type PairResources = Partial<Pick<Resources, 'glossary' | 'names'>>;

/** What is the same for all units of a document. */
export interface PairContext {
  readonly resources?: PairResources | undefined;
  readonly usualRatio?: UsualRatio;
  readonly language?: string;
}

export function pairOf(unit: Unit, context: PairContext = {}): Pair {
  const { resources = {}, usualRatio: usual = usualRatio([]), language = 'en-IN' } = context;
  const { source, target } = plainSides(unit);
  const prose = { source: maskForeign(source), target: maskForeign(target) };
  const words = once(() => explainWords(prose.source, prose.target));
  return {
    unit,
    source,
    target,
    prose,
    terms: resources.glossary?.find(source) ?? [],
    names: resources.names?.find(source) ?? [],
    usualRatio: usual,
    language,
    numbers: once(() => compareNumbers(prose.source, prose.target)),
    words,
    parts: once(() => partsOf(prose, words)),
  };
}

function partsOf({ source, target }: Pair['prose'], words: () => Explained): PairPart[] {
  const stretches = sentencePairs(source, target);
  if (stretches.length === 1) return stretches.map((one) => ({ ...one, words: words() }));
  return stretches.map((one) => {
    return { ...one, words: explainWords(one.source.text, one.target.text) };
  });
}

export const plainSides = (unit: Pick<Unit, 'source' | 'target'>) => ({
  source: plain(unit.source),
  target: plain(unit.target),
});

const plain = (side: Unit['source']): string => side.map(plainText).join(' ');

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
