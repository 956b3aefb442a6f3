/**
 * The places of a longest strictly increasing series among `values`, in order: patience sorting, in
 * O(n log n). C. Schensted, "Longest increasing and decreasing subsequences" (Canadian Journal of
 * Mathematics 13, 1961).
 */
export function increasing(values: readonly number[]): number[] {
  const ends: number[] = [];
  const before = values.map((value, at) => {
    const length = firstAtLeast(ends, values, value);
    ends[length] = at;
    return length > 0 ? (ends[length - 1] as number) : -1;
  });
  const series: number[] = [];
  for (let at = ends.at(-1) ?? -1; at >= 0; at = before[at] as number) series.push(at);
  return series.reverse();
}

function firstAtLeast(ends: readonly number[], values: readonly number[], value: number): number {
  let [from, to] = [0, ends.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((values[ends[middle] as number] as number) < value) from = middle + 1;
    else to = middle;
  }
  return from;
}
