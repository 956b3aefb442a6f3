import { segment } from 'sentencex';
import { splitSentences } from '../../src/segment/split-sentences.ts';

export type Split = (text: string) => readonly string[];

const intl = new Intl.Segmenter('hi', { granularity: 'sentence' });

/** Setu and what it is measured against, all in one run on the same texts. */
export const systems: ReadonlyMap<string, Split> = new Map<string, Split>([
  ['setu', splitSentences],
  ['sentencex', (text) => segment('hi', text)],
  ['Intl.Segmenter', (text) => Array.from(intl.segment(text), (piece) => piece.segment)],
  ['naive [।?!.]', (text) => text.split(/(?<=[।?!.])/u)],
]);
