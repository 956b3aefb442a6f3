/** A stretch of a text and where it begins there. */
export interface Stretch {
  readonly text: string;
  readonly start: number;
}

/** Sentences that belong together, or the whole of both sides. */
export interface StretchPair {
  readonly source: Stretch;
  readonly target: Stretch;
}

/**
 * The sentences of both sides, one by one; where they are not of the same number, both sides as they
 * are. What is missing in a long paragraph shows only beside the sentence that it is missing from.
 */
export function sentencePairs(source: string, target: string): StretchPair[] {
  const hindi = split(source, HINDI_END);
  const english = split(target, ENGLISH_END);
  const whole = { source: { text: source, start: 0 }, target: { text: target, start: 0 } };
  if (hindi.length !== english.length || hindi.length < 2 || hindi.length > MOST) return [whole];
  return hindi.map((one, index) => ({ source: one, target: english[index] ?? whole.target }));
}

/** Of more sentences nobody could say that they are told in the same order. */
const MOST = 12;

const HINDI_END = /(?:[।॥?!]|(?<=[\u0900-\u097F]{2})\.)["'”’)»]*\s+(?=\S)/gu;
/** Not behind Mr., Dr., A. */
const ENGLISH_END =
  /(?<!(?<![\p{L}])(?:Mr|Mrs|Ms|Dr|St|Prof|Rs|No|Smt|Sh|vs|Co|Pvt|\p{L}))[.?!]["'”’)»]*\s+(?=["'“‘(«]?[\p{Lu}\d])/gu;

function split(text: string, end: RegExp): Stretch[] {
  const ends = [...text.matchAll(end)].map(({ 0: mark, index }) => index + mark.length);
  const starts = [0, ...ends];
  return starts.map((start, index) => ({ text: text.slice(start, starts[index + 1]), start }));
}
