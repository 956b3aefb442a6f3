/**
 * How many n-grams of `hypothesis` are in `reference` too, for n from 1 to `orders`; each counts at
 * most as often as the reference has it. Time grows with the length of both.
 *
 * An n-gram is known by the number of its first n − 1 symbols and its last symbol, so that no
 * n-gram is ever written out.
 */
export function matchNgrams(
  hypothesis: readonly string[],
  reference: readonly string[],
  orders: number,
): number[] {
  const symbols = new Map<string, number>();
  const others = reference.map((symbol) => numberOf(symbol, symbols));
  const own = hypothesis.map((symbol) => symbols.get(symbol) ?? NONE);
  let [begun, otherBegun] = [own.map(() => 0), others.map(() => 0)];
  return Array.from({ length: orders }, (_, order) => {
    const known = numberNgrams(otherBegun, others, order, symbols.size);
    const found = findNgrams(begun, own, order, symbols.size, known);
    [begun, otherBegun] = [found.ngrams, known.ngrams];
    return found.matches;
  });
}

/** Of a symbol or n-gram that the reference does not have. */
const NONE = -1;

function numberOf<Key>(key: Key, numbers: Map<Key, number>): number {
  const known = numbers.get(key);
  if (known !== undefined) return known;
  numbers.set(key, numbers.size);
  return numbers.size - 1;
}

interface Known {
  /** By its key, the number of each n-gram; by that, how often it is there. */
  readonly numbers: Map<number, number>;
  readonly counts: number[];
  /** By the place where each begins. */
  readonly ngrams: number[];
}

function numberNgrams(
  begun: readonly number[],
  symbols: readonly number[],
  order: number,
  size: number,
): Known {
  const known: Known = { numbers: new Map(), counts: [], ngrams: [] };
  for (let at = 0; at + order < symbols.length; at += 1) {
    const key = (begun[at] as number) * size + (symbols[at + order] as number);
    const ngram = numberOf(key, known.numbers);
    known.counts[ngram] = (known.counts[ngram] ?? 0) + 1;
    known.ngrams.push(ngram);
  }
  return known;
}

function findNgrams(
  begun: readonly number[],
  symbols: readonly number[],
  order: number,
  size: number,
  { numbers, counts }: Known,
): { ngrams: number[]; matches: number } {
  const left = [...counts];
  const ngrams: number[] = [];
  let matches = 0;
  for (let at = 0; at + order < symbols.length; at += 1) {
    const [start, last] = [begun[at] as number, symbols[at + order] as number];
    const ngram = start < 0 || last < 0 ? NONE : (numbers.get(start * size + last) ?? NONE);
    ngrams.push(ngram);
    if (ngram === NONE || left[ngram] === 0) continue;
    left[ngram] = (left[ngram] as number) - 1;
    matches += 1;
  }
  return { ngrams, matches };
}
