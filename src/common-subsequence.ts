/**
 * Places of `one` and of `other` that make up a longest common subsequence of both, in order (R. A.
 * Wagner and M. J. Fischer, "The string-to-string correction problem", Journal of the ACM 21, 1974).
 * Of several it is the one that comes late in `one`. Time and memory are the product of the lengths:
 * the caller says what is too long.
 */
export function commonSubsequence(
  one: readonly string[],
  other: readonly string[],
): readonly (readonly [number, number])[] {
  const width = other.length + 1;
  const lengths = lengthsOfRest(one, other);
  const at = (i: number, j: number): number => lengths[i * width + j] as number;
  const common: [number, number][] = [];
  for (let [i, j] = [0, 0]; i < one.length && j < other.length;) {
    if (one[i] === other[j]) common.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return common;
}

/** How long the subsequence is from each pair of places on, row by row. */
function lengthsOfRest(one: readonly string[], other: readonly string[]): Uint32Array {
  const width = other.length + 1;
  const lengths = new Uint32Array((one.length + 1) * width);
  for (let i = one.length - 1; i >= 0; i -= 1) {
    for (let j = other.length - 1; j >= 0; j -= 1) {
      const here = i * width + j;
      lengths[here] =
        one[i] === other[j]
          ? 1 + (lengths[here + width + 1] as number)
          : Math.max(lengths[here + width] as number, lengths[here + 1] as number);
    }
  }
  return lengths;
}
