import { splitSentences } from '../../src/segment/split-sentences.ts';

export type Split = (text: string) => readonly string[];

const intl = new Intl.Segmenter('hi', { granularity: 'sentence' });

/**
 * sentencex cannot be locked for every platform, so it is no dependency: to have it in the table,
 * install it beside the others with `npm install --no-save sentencex@1.0.17`.
 */
const sentencex = await import('sentencex').catch(() => undefined);

/** Setu and what it is measured against, all in one run on the same texts. */
export const systems: ReadonlyMap<string, Split> = new Map<string, Split>([
  ['setu', splitSentences],
  ...(sentencex ? ([['sentencex', (text: string) => sentencex.segment('hi', text)]] as const) : []),
  ['Intl.Segmenter', (text) => Array.from(intl.segment(text), (piece) => piece.segment)],
  ['naive [।?!.]', (text) => text.split(/(?<=[।?!.])/u)],
]);
