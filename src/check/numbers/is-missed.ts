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
  // A share is never left out; एक प्रतिशत भी नहीं is not at all.
  if (mention.kind === 'percent') return !text.startsWith(' भी', mention.end);
  if (mention.kind === 'time') return true;
  const inFigures = /\p{Nd}/u.test(said);
  // लाखों में खेलना: the size in words is the translator's choice.
  if (mention.approximate) return inFigures && !isVague(other);
  return inFigures || mention.values.some((value) => Number(value) > SMALL);
}
