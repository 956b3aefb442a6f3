import { commonSubsequence } from '../../common-subsequence.ts';

/** A stretch of a text, and whether the other text lacks it. */
export interface Stretch {
  readonly text: string;
  readonly differs: boolean;
}

/**
 * Both texts in stretches that are, or are not, in the other one too, in the same order: what is
 * not in their longest common subsequence of words and signs differs. All stretches joined give the
 * text. Very long texts are compared without regard to order.
 */
export function markDifferences(
  one: string,
  other: string,
): readonly [readonly Stretch[], readonly Stretch[]] {
  const [words, others] = [piecesOf(one), piecesOf(other)];
  const kept = words.length * others.length > MOST_CELLS ? shared : inOrder;
  const [mine, theirs] = kept(words, others);
  return [stretches(words, mine), stretches(others, theirs)];
}

/** Cells of a table; a million are two texts of some 500 words. */
const MOST_CELLS = 1_000_000;

/** Words with the blanks after them, and signs. */
const PIECE = /[\p{L}\p{M}\p{N}]+\s*|[^\p{L}\p{M}\p{N}]\s*/gu;

const piecesOf = (text: string): string[] => text.match(PIECE) ?? [];

type Kept = readonly [ReadonlySet<number>, ReadonlySet<number>];

function shared(words: readonly string[], others: readonly string[]): Kept {
  const inOther = (some: readonly string[], more: readonly string[]): Set<number> => {
    const known = new Set(more.map(trimmed));
    return new Set([...some.keys()].filter((index) => known.has(trimmed(some[index] as string))));
  };
  return [inOther(words, others), inOther(others, words)];
}

const trimmed = (piece: string): string => piece.trimEnd();

function inOrder(words: readonly string[], others: readonly string[]): Kept {
  const common = commonSubsequence(words.map(trimmed), others.map(trimmed));
  return [new Set(common.map(([mine]) => mine)), new Set(common.map(([, theirs]) => theirs))];
}

/** Pieces next to each other that are alike make one stretch. */
function stretches(pieces: readonly string[], kept: ReadonlySet<number>): Stretch[] {
  const found: { text: string; differs: boolean }[] = [];
  pieces.forEach((text, index) => {
    const differs = !kept.has(index);
    const last = found.at(-1);
    if (last?.differs === differs) last.text += text;
    else found.push({ text, differs });
  });
  return found;
}
