import type { PairPart } from '../pair.ts';
import type { SideWord } from './explain-words.ts';
import { type Gap, longestGap } from './longest-gap.ts';
import { isNumberWord } from './number-words.ts';

/** What is known of the stretch of a side that most likely has no counterpart. */
export interface GapEvidence extends Gap {
  /** Words of the other side without their like. */
  readonly otherUnexplained: number;
  /** Share of the words of the other side that have their like. */
  readonly otherExplained: number;
  /** So many words more than the other side. */
  readonly surplus: number;
  /** Logarithm of the ratio of lengths, less of a short sentence. */
  readonly lack: number;
  /** Begins and ends at a mark, a conjunction or an end of the text. */
  readonly isBounded: boolean;
  /** Bounded, behind other words, and up to a mark or the end. */
  readonly isClause: boolean;
}

/** What speaks for a stretch of a side, the one that weighs most, being said on this side only. */
export function gapEvidence(part: PairPart, side: 'source' | 'target'): GapEvidence | undefined {
  const other = side === 'source' ? 'target' : 'source';
  const words = counted(part.words[side], part[side].text);
  const others = counted(part.words[other], part[other].text);
  const gap = longestGap(words);
  if (!gap) return undefined;
  const { text } = part[side];
  return {
    ...gap,
    otherUnexplained: others.filter(({ isExplained }) => !isExplained).length,
    otherExplained: shareExplained(others),
    surplus: words.length - others.length,
    lack: lackOf(text.trim().length, part[other].text.trim().length),
    ...boundsOf(gap, part.words[side], text),
  };
}

/** Numbers have rules of their own, and words joined by a hyphen say one thing: हक्का-बक्का. */
const counted = (words: readonly SideWord[], text: string): SideWord[] =>
  words.filter((word, index) => {
    if (isNumberWord(word.text)) return false;
    const before = words[index - 1];
    if (!before || before.isExplained || word.isExplained) return true;
    return text.slice(before.end, word.start) !== '-';
  });

const shareExplained = (words: readonly SideWord[]): number =>
  words.length === 0 ? 0 : words.filter(({ isExplained }) => isExplained).length / words.length;

/** A sentence of few characters may be longer or shorter by more than its share. */
function lackOf(length: number, other: number): number {
  const size = (length + other) / 2;
  return Math.log(length / Math.max(1, other)) * Math.min(1, Math.sqrt(size / USUAL_LENGTH));
}

const USUAL_LENGTH = 80;

function boundsOf(
  { start, end }: Gap,
  words: readonly SideWord[],
  text: string,
): Pick<GapEvidence, 'isBounded' | 'isClause'> {
  const before = words.findLast((word) => word.end <= start);
  const behind = words.find((word) => word.start >= end);
  const opens = !before || BOUND.test(text.slice(before.end, start));
  const closes = !behind || BOUND.test(text.slice(end, behind.start));
  return {
    isBounded: opens && closes,
    isClause:
      before !== undefined && opens && (!behind || MARK.test(text.slice(end, behind.start))),
  };
}

const MARK = /[,;।—]/u;
const BOUND =
  /[,;:।.!?—–"“”]|(?<![\p{L}\p{M}])(?:और|तथा|एवं|मगर|लेकिन|पर|परंतु|किंतु|जबकि|ताकि|क्योंकि|हालाँकि|हालांकि|जो|कि|जिस\p{L}*|जहाँ|जहां|या|तो|and|but|while|whereas|which|who|because|although|though|so that|with|as|if|or|after|before|when|where)(?![\p{L}\p{M}])/iu;
