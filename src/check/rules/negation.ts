import { type Piece, placeOf } from '../count-differences.ts';
import type { Pair, PairPart } from '../pair.ts';
import { contrastedClauses } from '../words/contrasted-clauses.ts';
import { englishDenials, hindiDenials } from '../words/denials.ts';
import { mayDenyInEnglish, mayDenyInHindi } from '../words/hints-of-denial.ts';
import { isSaidFreely } from '../words/is-said-freely.ts';
import { oppositeOf } from '../words/opposite-of.ts';
import type { Problem, Rule } from './rule.ts';

export const negation: Rule = {
  id: 'negation',
  severity: 'warning',
  summary: 'A sentence that is denied on one side only.',
  check: (pair) =>
    pair
      .parts()
      .filter((part) => !isQuestion(part))
      .flatMap(contrastedClauses)
      .flatMap((part) => [...lost(pair, part), ...gained(pair, part), ...turned(pair, part)]),
};

/** Won't you sit down? and Do sit down are one. */
const isQuestion = ({ source, target }: PairPart): boolean =>
  source.text.includes('?') && target.text.includes('?');

/** Two denials may make a yes. */
function lost(pair: Pair, part: PairPart): Problem[] {
  const { source, words } = part;
  const denials = hindiDenials(source.text);
  const [first] = denials;
  if (!first || !isLost(denials, part)) return [];
  if (isSaidFreely(first, source.text, words.source, words.target)) return [];
  const place = moved(first, source.start);
  const expected = pair.source.slice(place.start, place.end);
  const message = `The Hindi denies (${expected}), the English does not.`;
  return [{ message, expected, places: [placeOf('source', place)] }];
}

/** बिना … नहीं takes two in English as well, or none: where there is smoke, there is fire. */
function isLost(denials: readonly Piece[], { target, words }: PairPart): boolean {
  if (denials.length % 2 === 1) return !mayDenyInEnglish(target.text, words.target);
  if (denials.length > 2 || denials[0]?.text !== 'बिना' || denials[1]?.text === 'बिना')
    return false;
  const [only, ...others] = englishDenials(target.text);
  if (only?.text.toLowerCase() !== 'without' || others.length > 0) return false;
  const rest = `${target.text.slice(0, only.start)} ${target.text.slice(only.end)}`;
  return !mayDenyInEnglish(rest, words.target);
}

function gained(pair: Pair, part: PairPart): Problem[] {
  const { source, target, words } = part;
  const denials = englishDenials(target.text);
  const [first] = denials;
  if (!first || denials.length % 2 === 0) return [];
  if (mayDenyInHindi(source.text, words.source, target.text)) return [];
  if (isSaidFreely(first, target.text, words.target, words.source)) return [];
  const place = moved(first, target.start);
  const actual = pair.target.slice(place.start, place.end);
  const message = `The English denies (${actual}), the Hindi does not.`;
  return [{ message, actual, places: [placeOf('target', place)] }];
}

/** Possible became unlikely. */
function turned(pair: Pair, part: PairPart): Problem[] {
  const found = oppositeOf(part);
  if (!found) return [];
  const source = moved(found.source, part.source.start);
  const target = moved(found.target, part.target.start);
  const expected = pair.source.slice(source.start, source.end);
  const actual = pair.target.slice(target.start, target.end);
  const message = `The English says the opposite (${actual}) of the Hindi (${expected}).`;
  return [
    { message, expected, actual, places: [placeOf('source', source), placeOf('target', target)] },
  ];
}

const moved = ({ start, end }: Pick<Piece, 'start' | 'end'>, by: number) => ({
  start: start + by,
  end: end + by,
});
