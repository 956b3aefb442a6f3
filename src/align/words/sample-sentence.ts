import type { RandomInteger } from '../../random.ts';
import type { Sentence } from './direction.ts';
import {
  add,
  compareFertilities,
  fertilityIndex,
  jumpIndex,
  type Model,
  NONE,
  type Stage,
} from './model.ts';

/** How likely a word comes from none, before anything is known. */
const NO_SOURCE = 0.2;

/** Where what is drawn is written down: how likely each link was, added up over sweeps. */
export interface Marginals {
  /** By to × number of from words + from. */
  readonly links: Float64Array;
  /** By `to` word: that it comes from none. */
  readonly none: Float64Array;
}

/** What changes from word to word of a sentence. */
interface Cursor {
  readonly model: Model;
  readonly sentence: Sentence;
  readonly links: Int16Array;
  readonly fertility: Int32Array;
  readonly weights: Float64Array;
  readonly stage: Stage;
  /** The places that the linked words before and behind come from. */
  previous: number;
  next: number;
}

/** Fractions that are drawn; fine enough for probabilities. */
const GRAIN = 2 ** 32;

/**
 * Draws the link of each word of a sentence anew, given all other links: one step of Gibbs
 * sampling. Into `marginals`, if given, goes how likely each link was.
 */
export function sampleSentence(
  model: Model,
  index: number,
  { stage, random, marginals }: { stage: Stage; random: RandomInteger; marginals?: Marginals },
): void {
  const sentence = model.direction.sentences[index] as Sentence;
  const links = model.links[index] as Int16Array;
  const cursor: Cursor = {
    ...{ model, sentence, links, stage, previous: NONE, next: NONE },
    fertility: new Int32Array(sentence.from.length),
    weights: new Float64Array(sentence.from.length),
  };
  for (const link of links) if (link !== NONE) count(cursor.fertility, link, 1);
  for (let at = 0; at < links.length; at += 1) {
    cursor.next = nextLink(links, at, sentence.from.length);
    const old = links[at] as number;
    if (old === NONE) changeNone(cursor, at, -1);
    else changeLink(cursor, at, old, -1);
    const sum = weigh(cursor, at);
    const none = NO_SOURCE * noneWeight(cursor, at);
    if (marginals) record(marginals, at, cursor.weights, none, sum + none);
    const link = draw(cursor.weights, (random(GRAIN) / GRAIN) * (sum + none));
    links[at] = link;
    if (link === NONE) changeNone(cursor, at, 1);
    else {
      changeLink(cursor, at, link, 1);
      cursor.previous = link;
    }
  }
}

function count(counts: Int32Array, at: number, amount: number): void {
  counts[at] = (counts[at] as number) + amount;
}

function nextLink(links: Int16Array, at: number, end: number): number {
  for (let place = at + 1; place < links.length; place += 1) {
    if (links[place] !== NONE) return links[place] as number;
  }
  return end;
}

const noneWeight = ({ model, sentence }: Cursor, at: number): number =>
  (model.none[sentence.to[at] as number] as number) / model.totals.none;

function changeNone({ model, sentence }: Cursor, at: number, amount: 1 | -1): void {
  add(model.none, sentence.to[at] as number, amount);
  model.totals.none += amount;
}

/** Counts a link in or out. */
function changeLink(cursor: Cursor, at: number, link: number, amount: 1 | -1): void {
  const { model, sentence, fertility, stage, previous, next } = cursor;
  const word = sentence.from[link] as number;
  add(model.words, sentence.candidates[at * sentence.from.length + link] as number, amount);
  add(model.wordTotals, word, amount);
  model.wordShares[word] = 1 / (model.wordTotals[word] as number);
  if (stage !== 'words') {
    add(model.jumps, jumpIndex(next - previous), -amount);
    add(model.jumps, jumpIndex(link - previous), amount);
    add(model.jumps, jumpIndex(next - link), amount);
    model.totals.jumps += amount;
  }
  if (stage === 'fertility') {
    add(model.fertilities, fertilityIndex(word, fertility[link] as number), -1);
    add(model.fertilities, fertilityIndex(word, (fertility[link] as number) + amount), 1);
    compareFertilities(model, word);
  }
  count(fertility, link, amount);
}

/** How likely the word comes from each word; gives the sum, in units of NULL's weight. */
function weigh(cursor: Cursor, at: number): number {
  const { model, sentence, fertility, weights, stage, previous, next } = cursor;
  const { words, wordShares, jumps, oneMore } = model;
  const { from, candidates } = sentence;
  const row = at * from.length;
  const ordered = stage !== 'words';
  const around = (jumps[jumpIndex(next - previous)] as number) * model.totals.jumps;
  const scale = (1 - NO_SOURCE) / (ordered ? around : from.length);
  let sum = 0;
  for (let place = 0; place < from.length; place += 1) {
    const word = from[place] as number;
    let weight =
      scale * (words[candidates[row + place] as number] as number) * (wordShares[word] as number);
    if (ordered) {
      weight *= jumps[jumpIndex(place - previous)] as number;
      weight *= jumps[jumpIndex(next - place)] as number;
    }
    if (stage === 'fertility') {
      weight *= oneMore[fertilityIndex(word, fertility[place] as number)] as number;
    }
    weights[place] = weight;
    sum += weight;
  }
  return sum;
}

/** The place in whose share `point` lies; beyond all of them is NULL's. */
function draw(weights: Float64Array, point: number): number {
  let left = point;
  for (let place = 0; place < weights.length; place += 1) {
    left -= weights[place] as number;
    if (left < 0) return place;
  }
  return NONE;
}

function record(
  { links, none }: Marginals,
  at: number,
  weights: Float64Array,
  noneShare: number,
  sum: number,
): void {
  const row = at * weights.length;
  for (let place = 0; place < weights.length; place += 1) {
    add(links, row + place, (weights[place] as number) / sum);
  }
  add(none, at, noneShare / sum);
}
