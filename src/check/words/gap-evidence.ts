import type { PairPart } from '../pair.ts';
import type { SideWord } from './explain-words.ts';
import { type Gap, longestGap } from './longest-gap.ts';
import { isNumberWord } from './number-words.ts';

/** What a stretch begins or ends at: the end of the text, a mark, a conjunction, or none of these. */
export type Edge = 'end' | 'mark' | 'conjunction' | 'within';

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
  /** Where it begins and where it ends. */
  readonly opens: Edge;
  readonly closes: Edge;
  /** Words of the other side that say something. */
  readonly others: number;
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
    others: others.length,
    ...edgesOf(gap, part.words[side], text),
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

function edgesOf(
  { start, end }: Gap,
  words: readonly SideWord[],
  text: string,
): Pick<GapEvidence, 'opens' | 'closes'> {
  const before = words.findLast((word) => word.end <= start);
  const behind = words.find((word) => word.start >= end);
  return {
    opens: before ? edgeOf(text.slice(before.end, firstWordEnd(text, start))) : 'end',
    closes: behind ? edgeOf(text.slice(end, behind.start)) : 'end',
  };
}

/** The stretch may begin with its conjunction: despite, though. */
const firstWordEnd = (text: string, start: number): number => {
  const word = /^[\p{L}\p{M}]+/u.exec(text.slice(start, start + 20))?.[0] ?? '';
  return CONJUNCTION.test(word) ? start + word.length : start;
};

function edgeOf(between: string): Edge {
  if (MARK.test(between)) return 'mark';
  return CONJUNCTION.test(between) ? 'conjunction' : 'within';
}

const MARK = /[,;:।.!?—–]/u;
const CONJUNCTION =
  /(?<![\p{L}\p{M}])(?:और|तथा|एवं|मगर|लेकिन|पर|परंतु|किंतु|जबकि|ताकि|क्योंकि|हालाँकि|हालांकि|जो|कि|जिस\p{L}*|जहाँ|जहां|या|तो|फिर|and|but|while|whereas|which|who|whom|because|although|though|so that|with|as|if|or|after|before|when|where|despite|leaving|especially|just|in)(?![\p{L}\p{M}])/iu;
