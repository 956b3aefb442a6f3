import { placeOf } from '../count-differences.ts';
import type { Pair, PairPart } from '../pair.ts';
import type { Problem } from '../rules/rule.ts';
import type { SideWord } from './explain-words.ts';
import { type GapEvidence, gapEvidence } from './gap-evidence.ts';
import { isGlossOfTerm } from './is-gloss-of-term.ts';
import { isClause, SURE, suspicion } from './suspicion.ts';
import { wantsPhrase } from './words-wanting-phrases.ts';

/** Stretches of one side of which the other seems to say nothing. */
export const gapProblems = (pair: Pair, side: 'source' | 'target', message: string): Problem[] =>
  pair.parts().flatMap((part) => problemOf(pair, part, side, message));

function problemOf(
  pair: Pair,
  part: PairPart,
  side: 'source' | 'target',
  message: string,
): Problem[] {
  const gap = gapEvidence(part, side);
  if (!gap || gap.score < LEAST_SCORE || isFree(gap) || !isSuspected(gap)) return [];
  const { text, start: offset } = part[side];
  if (side === 'source' && isNotice(gap)) return [];
  if (side === 'target' && (isGlossOfTerm(gap, text) || wantsPhrase(part.source.text))) return [];
  const end = endOfGap(gap.end, part.words[side], text);
  const place = { start: offset + gap.start, end: offset + end };
  const said = pair[side].slice(place.start, place.end);
  const what = side === 'source' ? { expected: said } : { actual: said };
  return [{ message: `${message}: ${said}`, ...what, places: [placeOf(side, place)] }];
}

/** A word without its like; one that no lexicon has weighs less. */
const LEAST_SCORE = 0.85;

/** "I won't come," he said, has no words to judge by. */
const isSuspected = (gap: GapEvidence): boolean =>
  gap.others === 0 ? isClause(gap) : suspicion(gap) >= SURE;

/** Where much of the other side has no like, the translation is free. */
const LEAST_EXPLAINED = 0.5;

const isFree = ({ others, otherExplained }: GapEvidence): boolean =>
  others > 0 && otherExplained < LEAST_EXPLAINED;

/** "No parking" says all that three lines of office Hindi say. */
const isNotice = ({ others, words }: GapEvidence): boolean => others === 1 && words >= 4;

/** What follows up to the next word that says something, or to a mark, belongs to the stretch. */
function endOfGap(end: number, words: readonly SideWord[], text: string): number {
  const next = words.find(({ start }) => start >= end)?.start ?? text.length;
  const mark = text.slice(end, next).search(/[,;:।.!?—()"“”]/u);
  return mark < 0 && next < text.length ? end : mark < 0 ? next : end + mark;
}
