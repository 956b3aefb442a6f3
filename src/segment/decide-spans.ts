import { decisionsByPlace, placeHash } from '../decisions.ts';
import type { Block, Decision, Segment } from '../types.ts';

/** From where to where a segment stands in its block's plain text. */
export type Span = readonly [start: number, end: number];

interface Sentences {
  readonly block: Block;
  readonly segments: readonly Omit<Segment, 'id'>[];
}

/**
 * Where people want sentences cut or joined: the spans of a block that they changed, undefined for
 * all others. A decision holds as long as its words stand there, and cuts nothing else.
 */
export function decideSpans(
  decisions: readonly Decision[],
  sentences: readonly Sentences[],
): (Sentences & { readonly spans?: Span[] })[] {
  const cutting = decisions.filter(({ kind }) => kind === 'split' || kind === 'merge');
  if (cutting.length === 0) return [...sentences];
  const hashes = sentences.flatMap(({ segments }) => segments.map(({ text }) => placeHash(text)));
  const decisionsAt = decisionsByPlace(cutting, hashes);
  let first = 0;
  return sentences.map(({ block, segments }) => {
    const at = first;
    first += segments.length;
    const spans = spansOf(block, segments, (index) => ({
      decisions: decisionsAt(at + index),
      next: index + 1 < segments.length ? hashes[at + index + 1] : undefined,
    }));
    return { block, segments, ...(spans && { spans }) };
  });
}

type Decided = (index: number) => {
  readonly decisions: readonly Decision[];
  /** Hash of the next segment of the block. */
  readonly next: string | undefined;
};

function spansOf(
  block: Block,
  segments: Sentences['segments'],
  decidedAt: Decided,
): Span[] | undefined {
  let joins = false;
  let changed = false;
  const spans: Span[] = [];
  for (const [index, { start, end }] of segments.entries()) {
    const { decisions, next } = decidedAt(index);
    const split = decisions.find(({ kind }) => kind === 'split');
    const cut = split ? cutOf(block.text.slice(start, end), String(split.value)) : undefined;
    const from = joins ? (spans.pop()?.[0] ?? start) : start;
    if (cut === undefined) spans.push([from, end]);
    else spans.push([from, start + cut.end], [start + cut.next, end]);
    joins = decisions.some(({ kind, value }) => kind === 'merge' && value === next);
    changed ||= joins || cut !== undefined;
  }
  return changed ? spans : undefined;
}

/** Where the first words end and the rest begins; undefined if the text does not begin so. */
function cutOf(text: string, words: string): { end: number; next: number } | undefined {
  const end = words.trimEnd().length;
  const rest = text.slice(end);
  const next = end + rest.length - rest.trimStart().length;
  return end > 0 && text.startsWith(words.trimEnd()) && next < text.length
    ? { end, next }
    : undefined;
}
