export interface CountedWord {
  readonly word: string;
  /** In about so many units of the index it stands. */
  readonly units: number;
}

/** More places than these are not read, but for the rarest words: a look-up has its time. */
const MOST_PLACES = 400_000;

/**
 * The rarest of a text's words, so many that each unit alike by `threshold` per cent has at least one
 * of them (prefix filtering: Chaudhuri, Ganti, Kaushik, "A primitive operator for similarity joins",
 * 2006). With s = (w + c) ÷ 2 and c ≤ 1, a text with s ≥ t has w ≥ 2t − 1, so it shares that part of
 * the words at least; whoever has none of the rarest length − shared + 1 shares fewer. Words that
 * repeat are the exception, and `MOST_PLACES`.
 */
export function chooseWords(words: readonly CountedWord[], threshold: number): CountedWord[] {
  const shared = Math.max(1, Math.ceil(((2 * threshold) / 100 - 1) * words.length));
  const rarest = [...words].sort((a, b) => a.units - b.units);
  const chosen: CountedWord[] = [];
  let places = 0;
  for (const word of rarest.slice(0, words.length - shared + 1)) {
    places += word.units;
    if (places > MOST_PLACES && places > word.units) break;
    chosen.push(word);
  }
  return chosen;
}
