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

/** A sentence while its links are drawn. */
interface Draft {
  readonly model: Model;
  readonly sentence: Sentence;
  readonly links: Int16Array;
  readonly stage: Stage;
  /** How many `from` words there are. */
  readonly size: number;
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
  const draft = draftOf(model, index, stage);
  const { links, sentence, size } = draft;
  const { sums } = model.scratch;
  let previous = NONE;
  for (let at = 0; at < links.length; at += 1) {
    const next = nextLink(links, at, size);
    change(draft, at, previous, next, -1);
    const sum = weigh(draft, at, previous, next);
    const none =
      (NO_SOURCE * (model.none[sentence.to[at] as number] as number)) / model.totals.none;
    if (marginals) record(marginals, at, { sums, size, none, sum: sum + none });
    links[at] = draw(sums, size, (random(GRAIN) / GRAIN) * (sum + none));
    change(draft, at, previous, next, 1);
    if (links[at] !== NONE) previous = links[at] as number;
  }
}

function draftOf(model: Model, index: number, stage: Stage): Draft {
  const sentence = model.direction.sentences[index] as Sentence;
  const links = model.links[index] as Int16Array;
  const draft = { model, sentence, links, stage, size: sentence.from.length };
  const { fertility, factors } = model.scratch;
  fertility.fill(0, 0, draft.size);
  for (const link of links) if (link !== NONE) fertility[link] = (fertility[link] as number) + 1;
  for (let place = 0; place < draft.size; place += 1) factors[place] = factorOf(draft, place);
  return draft;
}

function factorOf({ model, sentence, stage }: Draft, place: number): number {
  const word = sentence.from[place] as number;
  const share = 1 / (model.wordTotals[word] as number);
  if (stage !== 'fertility') return share;
  const fertility = model.scratch.fertility[place] as number;
  return share * (model.oneMore[fertilityIndex(word, fertility)] as number);
}

function nextLink(links: Int16Array, at: number, end: number): number {
  for (let place = at + 1; place < links.length; place += 1) {
    if (links[place] !== NONE) return links[place] as number;
  }
  return end;
}

/** Counts the link of a word in or out. */
function change(draft: Draft, at: number, previous: number, next: number, amount: 1 | -1): void {
  const { model, sentence, links, stage, size } = draft;
  const link = links[at] as number;
  if (link === NONE) {
    add(model.none, sentence.to[at] as number, amount);
    model.totals.none += amount;
    return;
  }
  add(model.words, sentence.candidates[at * size + link] as number, amount);
  add(model.wordTotals, sentence.from[link] as number, amount);
  if (stage !== 'words') {
    add(model.jumps, jumpIndex(next - previous), -amount);
    add(model.jumps, jumpIndex(link - previous), amount);
    add(model.jumps, jumpIndex(next - link), amount);
    model.totals.jumps += amount;
  }
  changeFertility(draft, link, amount);
}

function changeFertility(draft: Draft, link: number, amount: 1 | -1): void {
  const { model, sentence, stage, size } = draft;
  const { fertility, factors } = model.scratch;
  const word = sentence.from[link] as number;
  const before = fertility[link] as number;
  const after = before + amount;
  fertility[link] = after;
  if (stage === 'fertility') {
    add(model.fertilities, fertilityIndex(word, before), -1);
    add(model.fertilities, fertilityIndex(word, after), 1);
    const least = Math.min(before, after);
    for (let count = least - 1; count <= least + 1; count += 1) {
      compareFertilities(model, word, count);
    }
  }
  // The same word may stand in other places, too.
  for (let place = 0; place < size; place += 1) {
    if (sentence.from[place] === word) factors[place] = factorOf(draft, place);
  }
}

/** How likely the word comes from each word, in units of NULL's weight; gives the sum of all. */
function weigh(draft: Draft, at: number, previous: number, next: number): number {
  const { model, sentence, stage, size } = draft;
  const { words, jumps } = model;
  const { factors, sums } = model.scratch;
  const { candidates } = sentence;
  const row = at * size;
  const ordered = stage !== 'words';
  const around = (jumps[jumpIndex(next - previous)] as number) * model.totals.jumps;
  const scale = (1 - NO_SOURCE) / (ordered ? around : size);
  let sum = 0;
  for (let place = 0; place < size; place += 1) {
    const order = ordered
      ? (jumps[jumpIndex(place - previous)] as number) * (jumps[jumpIndex(next - place)] as number)
      : 1;
    const word = words[candidates[row + place] as number] as number;
    sum += scale * word * (factors[place] as number) * order;
    sums[place] = sum;
  }
  return sum;
}

/** The place in whose share `point` lies; beyond all of them is NULL's. */
function draw(sums: Float64Array, size: number, point: number): number {
  for (let place = 0; place < size; place += 1) {
    if (point < (sums[place] as number)) return place;
  }
  return NONE;
}

interface Weights {
  readonly sums: Float64Array;
  readonly size: number;
  readonly none: number;
  /** Of all, NULL included. */
  readonly sum: number;
}

function record(marginals: Marginals, at: number, { sums, size, none, sum }: Weights): void {
  const row = at * size;
  let before = 0;
  for (let place = 0; place < size; place += 1) {
    const upTo = sums[place] as number;
    add(marginals.links, row + place, (upTo - before) / sum);
    before = upTo;
  }
  add(marginals.none, at, none / sum);
}
