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
  const kept = words.length * others.length > MOST_CELLS ? shared : commonSubsequence;
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

/** Which words of both are in it; R. A. Wagner and M. J. Fischer, Journal of the ACM 21 (1974). */
function commonSubsequence(words: readonly string[], others: readonly string[]): Kept {
  const [rows, columns] = [words.map(trimmed), others.map(trimmed)];
  const width = columns.length + 1;
  const lengths = new Uint32Array((rows.length + 1) * width);
  const lengthAt = (row: number, column: number): number => lengths[row * width + column] as number;
  for (let row = rows.length - 1; row >= 0; row -= 1) {
    for (let column = columns.length - 1; column >= 0; column -= 1) {
      lengths[row * width + column] =
        rows[row] === columns[column]
          ? 1 + lengthAt(row + 1, column + 1)
          : Math.max(lengthAt(row + 1, column), lengthAt(row, column + 1));
    }
  }
  return walk(rows, columns, lengthAt);
}

function walk(
  rows: readonly string[],
  columns: readonly string[],
  lengthAt: (row: number, column: number) => number,
): Kept {
  const kept: [Set<number>, Set<number>] = [new Set(), new Set()];
  let [row, column] = [0, 0];
  while (row < rows.length && column < columns.length) {
    if (rows[row] === columns[column]) {
      kept[0].add(row++);
      kept[1].add(column++);
    } else if (lengthAt(row + 1, column) >= lengthAt(row, column + 1)) row += 1;
    else column += 1;
  }
  return kept;
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
