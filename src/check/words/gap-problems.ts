import { placeOf } from '../count-differences.ts';
import type { Pair, PairPart } from '../pair.ts';
import type { Problem } from '../rules/rule.ts';
import type { SideWord } from './explain-words.ts';
import { type GapEvidence, gapEvidence } from './gap-evidence.ts';
import { isGlossOfTerm } from './is-gloss-of-term.ts';
import { SURE, suspicion } from './suspicion.ts';

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
  if (!gap || gap.score < LEAST_SCORE || gap.surplus < 1 || suspicion(gap) < SURE) return [];
  const isSilent = part.words[side === 'source' ? 'target' : 'source'].length === 0;
  if (isSilent ? !gap.isClause : gap.otherExplained < LEAST_EXPLAINED) return [];
  const { text, start: offset } = part[side];
  if (side === 'target' && (isParaphrase(gap) || isGlossOfTerm(gap, text))) return [];
  const end = endOfGap(gap.end, part.words[side], text);
  const place = { start: offset + gap.start, end: offset + end };
  const said = pair[side].slice(place.start, place.end);
  const what = side === 'source' ? { expected: said } : { actual: said };
  return [{ message: `${message}: ${said}`, ...what, places: [placeOf(side, place)] }];
}

/** Words without their like that a stretch must have at least, less what others weigh. */
const LEAST_SCORE = 1.6;

/** Less than that is a free translation; "I won't come" has no words to judge it by. */
const LEAST_EXPLAINED = 0.55;

/** Within a clause a word of the Hindi takes several of English: seven circuits of the sacred fire. */
const isParaphrase = ({ isBounded, otherUnexplained, words }: GapEvidence): boolean =>
  !isBounded && otherUnexplained > 0 && words <= PER_WORD * otherUnexplained;

const PER_WORD = 3;

/** What follows up to the next word that says something, or to a mark, belongs to the stretch. */
function endOfGap(end: number, words: readonly SideWord[], text: string): number {
  const next = words.find(({ start }) => start >= end)?.start ?? text.length;
  const mark = text.slice(end, next).search(/[,;:।.!?—()"“”]/u);
  return mark < 0 && next < text.length ? end : mark < 0 ? next : end + mark;
}
