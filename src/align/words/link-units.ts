import { isWordToken, tokensOf } from '../../hindi/tokens.ts';
import { provenanceOf } from '../../provenance.ts';
import { plainText } from '../../tags.ts';
import type { Tagged, Unit, UnitLinks, WordLink } from '../../types.ts';
import type { Lexicon } from '../lexicon/parse-lexicon.ts';
import { shippedLexicon } from '../lexicon/shipped-lexicon.ts';
import { alignWords } from './align-words.ts';
import type { WordPair } from './bitext.ts';

/** The words of a unit whose English is a translation that is shown; undefined of any other. */
export function wordPairOf(unit: Unit): WordPair | undefined {
  const provenance = provenanceOf(unit);
  if (provenance === 'missing' || provenance === 'kept') return undefined;
  const pair = { source: tokensIn(unit.source), target: tokensIn(unit.target) };
  return pair.source.length > 0 && pair.target.length > 0 ? pair : undefined;
}

const tokensIn = (texts: readonly Tagged[]): string[] =>
  texts.flatMap((tagged) => tokensOf(plainText(tagged)).map(({ text }) => text));

/** The links between words of each pair, learned from all of them and the lexicon that Setu has. */
export function linkPairs(pairs: readonly WordPair[]): UnitLinks[] {
  const short = pairs.map(({ source, target }) => {
    return { source: source.map(beginning), target: target.map(beginning) };
  });
  const links = alignWords(short, { lexicon: ofUse(shippedLexicon(), short) });
  return pairs.map(({ source, target }, index) => {
    const areWords = ([one, other]: WordLink): boolean =>
      isWordToken(source[one] as string) && isWordToken(target[other] as string);
    const { firm, soft } = links[index] as (typeof links)[number];
    return { source, target, firm: firm.filter(areWords), soft: soft.filter(areWords) };
  });
}

/** Longer ones are no words, and comparing their sounds takes the square of their length. */
const LONGEST = 40;
const beginning = (word: string): string => word.slice(0, LONGEST);

/** Stemming the whole lexicon would take longer than learning from a page. */
function ofUse(lexicon: Lexicon, pairs: readonly WordPair[]): Lexicon {
  const initials = new Set(pairs.flatMap(({ source }) => source.map(initialOf)));
  return new Map(
    [...lexicon].filter(([phrase]) =>
      phrase.split(' ').some((word) => initials.has(initialOf(word))),
    ),
  );
}

/** A letter without its dot; what stems change comes later. */
const initialOf = (word: string): string => word.normalize('NFD').charAt(0);
