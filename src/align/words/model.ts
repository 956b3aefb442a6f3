import type { Direction, Sentence } from './direction.ts';

/** Parts of the model, in the order that training adds them. */
export const STAGES = ['words', 'order', 'fertility'] as const;
export type Stage = (typeof STAGES)[number];

/** Of a word that comes from none. */
export const NONE = -1;

/** How far apart two words in a row may come from; what is further counts as this far. */
export const REACH = 50;
/** From how many words on fertilities are one. */
export const MOST_FERTILE = 6;
const FERTILITIES = MOST_FERTILE + 1;

/**
 * Parameters of the Dirichlet priors: few translations a word, hardly any of NULL's, jumps and
 * fertilities nearly as they are seen. After R. Östling and J. Tiedemann, "Efficient Word Alignment
 * with Markov Chain Monte Carlo", Prague Bulletin of Mathematical Linguistics 106 (2016).
 */
const ALPHA = { word: 0.001, none: 0.001, jump: 0.5, fertility: 0.5 };

/** Made once: new arrays for every sentence would cost as much time as what is done with them. */
export interface Scratch {
  /** How many words come from each. */
  readonly fertility: Int32Array;
  /** What of a link's weight hangs on its `from` word alone. */
  readonly factors: Float64Array;
  /** Weights of the links of one word, each added to those before. */
  readonly sums: Float64Array;
}

/**
 * Links as they are drawn now, and what they count up to; all counts have their priors in them.
 * Changed in place, some hundred million times.
 */
export interface Model {
  readonly direction: Direction;
  /** By sentence and `to` word: the place of the `from` word, or NONE. */
  readonly links: readonly Int16Array[];
  /** By candidate; their sums by `from` word. */
  readonly words: Float64Array;
  readonly wordTotals: Float64Array;
  /** By `to` word: how often it came from none. */
  readonly none: Float64Array;
  /** By distance + REACH. */
  readonly jumps: Float64Array;
  /** By `from` word × FERTILITIES + how many come from it; how much likelier one more is. */
  readonly fertilities: Float64Array;
  readonly oneMore: Float64Array;
  /** For the sentence in work, by place. */
  readonly scratch: Scratch;
  /** Sums of `none` and of `jumps`. */
  readonly totals: { none: number; jumps: number };
}

/** A model that has learnt nothing: no word is linked. */
export function createModel(direction: Direction, priors: Float64Array): Model {
  const { fromWords, toWords, fromOf, sentences } = direction;
  const wordTotals = new Float64Array(fromWords).fill(ALPHA.word * toWords);
  priors.forEach((prior, candidate) => add(wordTotals, fromOf[candidate] as number, prior));
  const none = new Float64Array(toWords).fill(ALPHA.none);
  for (const { to } of sentences) for (const word of to) add(none, word, 1);
  return {
    direction,
    links: sentences.map(({ to }) => new Int16Array(to.length).fill(NONE)),
    words: priors.map((prior) => prior + ALPHA.word),
    wordTotals,
    none,
    jumps: new Float64Array(2 * REACH + 1),
    fertilities: new Float64Array(fromWords * FERTILITIES),
    oneMore: new Float64Array(fromWords * FERTILITIES).fill(1),
    scratch: createScratch(sentences.reduce((most, { from }) => Math.max(most, from.length), 0)),
    totals: { none: none.reduce((sum, count) => sum + count, 0), jumps: 0 },
  };
}

const createScratch = (size: number): Scratch => ({
  fertility: new Int32Array(size),
  factors: new Float64Array(size),
  sums: new Float64Array(size),
});

export const jumpIndex = (distance: number): number =>
  (distance < -REACH ? -REACH : distance > REACH ? REACH : distance) + REACH;

export const fertilityIndex = (word: number, fertility: number): number =>
  word * FERTILITIES + (fertility > MOST_FERTILE ? MOST_FERTILE : fertility);

export function add(counts: Float64Array, at: number, amount: number): void {
  counts[at] = (counts[at] as number) + amount;
}

/** Counts jumps and fertilities anew, as the links are now. */
export function recount(model: Model): void {
  model.jumps.fill(ALPHA.jump);
  model.fertilities.fill(ALPHA.fertility);
  model.totals.jumps = ALPHA.jump * model.jumps.length;
  model.direction.sentences.forEach((sentence, index) => {
    countSentence(model, sentence, model.links[index] as Int16Array);
  });
  for (let word = 0; word < model.direction.fromWords; word += 1) {
    for (let fertility = 0; fertility < MOST_FERTILE; fertility += 1) {
      compareFertilities(model, word, fertility);
    }
  }
}

/** Compares so many with one more, after a count of a word has changed. */
export function compareFertilities(
  { fertilities, oneMore }: Model,
  word: number,
  fertility: number,
) {
  if (fertility < 0 || fertility >= MOST_FERTILE) return;
  const at = fertilityIndex(word, fertility);
  oneMore[at] = (fertilities[at + 1] as number) / (fertilities[at] as number);
}

function countSentence(model: Model, { from }: Sentence, links: Int16Array): void {
  const fertility = new Int32Array(from.length);
  let previous = NONE;
  for (const link of [...links, from.length]) {
    if (link === NONE) continue;
    add(model.jumps, jumpIndex(link - previous), 1);
    model.totals.jumps += 1;
    previous = link;
    if (link < from.length) fertility[link] = (fertility[link] as number) + 1;
  }
  from.forEach((word, place) => {
    add(model.fertilities, fertilityIndex(word, fertility[place] as number), 1);
  });
}
