import { type Piece, placeOf, without } from './count-differences.ts';
import type { Problem } from './rules/rule.ts';

/**
 * Pieces that must be the same on both sides. What became another piece can be mended where only one
 * is left on each side; what came in besides is as wrong as what is missing.
 */
export function literalProblems(
  source: readonly Piece[],
  target: readonly Piece[],
  noun: string,
  keyOf?: (text: string) => string,
): Problem[] {
  const lost = without(source, target, keyOf);
  const gained = without(target, source, keyOf);
  const isClear = lost.length === 1 && gained.length === 1;
  const changed = lost.flatMap((one, index): Problem[] => {
    const other = gained[index];
    const places = [placeOf('source', one), ...(other ? [placeOf('target', other)] : [])];
    if (!other)
      return [{ message: `The ${noun} ${one.text} is missing.`, expected: one.text, places }];
    const message = `The ${noun} ${one.text} became ${other.text}.`;
    const fix = isClear ? { fix: one.text } : {};
    return [{ message, expected: one.text, actual: other.text, places, ...fix }];
  });
  const added = gained.slice(lost.length).map((one): Problem => {
    const message = `The ${noun} ${one.text} is not in the Hindi.`;
    return { message, actual: one.text, places: [placeOf('target', one)] };
  });
  return [...changed, ...added];
}
