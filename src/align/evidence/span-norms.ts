import type { Vectors } from './vectors.ts';

/**
 * Squared lengths of the sums of one, two and three vectors in a row: `[k][i]` is that of k + 1
 * vectors from i on.
 */
export function spanNorms(vectors: Vectors, size: number, most = 3): Float64Array[] {
  const count = vectors.starts.length - 1;
  const products = Array.from({ length: most }, () => new Float64Array(count));
  const laid = new Float64Array(size);
  for (let i = 0; i < count; i += 1) {
    lay(vectors, i, laid, 1);
    for (let k = 0; k < most && i + k < count; k += 1) {
      (products[k] as Float64Array)[i] = dotWith(vectors, i + k, laid);
    }
    lay(vectors, i, laid, 0);
  }
  const sums = [products[0] as Float64Array];
  for (let k = 1; k < most; k += 1) sums.push(longerSpans(products, sums, k));
  return sums;
}

/** A span and the vector after it: both squares, and twice the product with each of the span. */
function longerSpans(
  products: readonly Float64Array[],
  sums: readonly Float64Array[],
  k: number,
): Float64Array {
  const [squares, before] = [products[0] as Float64Array, sums[k - 1] as Float64Array];
  return squares.map((_, i) => {
    let sum = (before[i] as number) + (squares[i + k] ?? 0);
    for (let gap = 1; gap <= k; gap += 1) sum += 2 * (products[gap]?.[i + k - gap] ?? 0);
    return sum;
  });
}

/** Spreads a vector over the whole vocabulary, or with 0 clears what was spread. */
export function lay(vectors: Vectors, i: number, onto: Float64Array, factor: number): void {
  const end = vectors.starts[i + 1] as number;
  for (let at = vectors.starts[i] as number; at < end; at += 1) {
    const term = vectors.terms[at] as number;
    onto[term] = factor === 0 ? 0 : (onto[term] as number) + (vectors.weights[at] as number);
  }
}

export function dotWith(vectors: Vectors, i: number, laid: Float64Array): number {
  const end = vectors.starts[i + 1] as number;
  let sum = 0;
  for (let at = vectors.starts[i] as number; at < end; at += 1) {
    sum += (laid[vectors.terms[at] as number] as number) * (vectors.weights[at] as number);
  }
  return sum;
}
