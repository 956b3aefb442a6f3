import { nameSimilarity } from '../../hindi/name-similarity.ts';
import type { NumberMention } from '../../hindi/numbers/mention.ts';
import { isVague } from './is-hidden.ts';

/** Small numbers in words come and go in good English: two brothers, the brothers. */
const SMALL = 2;

/** तीनों, all three: said of what is named beside. */
const COLLECTIVE = /^(?:तीन|चार|पाँच|पांच|छह|छः|सात|आठ|नौ|दस)ों$|^all (?:three|four|five|six)$/iu;

/** Whether a number of one text that the other does not say should be there. */
export function isMissed(mention: NumberMention, text: string, other: string): boolean {
  const said = text.slice(mention.start, mention.end);
  if (!mention.certain || mention.idiom || COLLECTIVE.test(said)) return false;
  const inFigures = /\p{Nd}/u.test(said);
  // लाखों में खेलना: the size in words is the translator's choice.
  if (mention.approximate) return inFigures && !isVague(other);
  return inFigures || mention.values.some((value) => Number(value) > SMALL);
}

/** A title keeps its words: ‘तीसरी क़सम’ is "Teesri Kasam", चार धाम Char Dham. */
export function isSpelt({ start, end }: NumberMention, source: string, target: string): boolean {
  const [word = ''] = source.slice(start, end).split(/[\s-]/);
  if (!/^\p{Script=Devanagari}{2,12}$/u.test(word)) return false;
  return (target.match(/\p{Lu}\p{Ll}{1,12}(?!\p{L})/gu) ?? [])
    .slice(0, MOST_NAMES)
    .some((name) => nameSimilarity(word, name) >= WRITES);
}

const WRITES = 0.84;
const MOST_NAMES = 400;
