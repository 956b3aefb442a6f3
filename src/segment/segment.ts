import type { Context } from '../context.ts';
import { normalise } from '../hindi/normalise.ts';
import { contentIds } from '../ids.ts';
import { tagSlice } from '../tags.ts';
import type { Block, Document, Segment } from '../types.ts';
import { splitSentences, type SplitOptions } from './split-sentences.ts';

/** The sentences of a document in reading order, each under an id made of its own words. */
export function segment(document: Document, context: Pick<Context, 'config'>): Segment[] {
  const options = { abbreviations: context.config.segment.abbreviations };
  const drafts = document.blocks.flatMap((block) => segmentBlock(block, options));
  const ids = contentIds(
    drafts.map(({ text }) => normalise(text)),
    document.language,
  );
  return drafts.map((draft, index) => ({ id: ids[index] as string, ...draft }));
}

function segmentBlock(block: Block, options: SplitOptions): Omit<Segment, 'id'>[] {
  const spans = sentenceSpans(block, options);
  return spans.map(([start, end], index) => {
    const ownsStart = index === 0 || (spans[index - 1]?.[1] ?? 0) < start;
    const tagged = tagSlice(block.text, block.marks, { start, end, ownsStart });
    return { block: block.id, start, end, ...tagged };
  });
}

/**
 * Sentences without the white space round them, but with every mark that stands in it: a line
 * break after a sentence goes with that sentence, so none is lost between two.
 */
function sentenceSpans(block: Block, options: SplitOptions): [start: number, end: number][] {
  const pieces = joinInsideMarks(splitSentences(block.text, options), block);
  let at = 0;
  const spans: [number, number][] = [];
  for (const piece of pieces) {
    const from = at;
    at += piece.length;
    if (piece.trim() === '') continue;
    const marks = block.marks.filter((mark) => mark.opaque && mark.from >= from && mark.to <= at);
    const start = from + piece.length - piece.trimStart().length;
    const end = from + piece.trimEnd().length;
    spans.push([
      Math.min(start, ...marks.map((mark) => mark.from)),
      Math.max(end, ...marks.map((mark) => mark.to)),
    ]);
  }
  return spans;
}

/** Code and the like may hold sentence marks; they end nothing. */
function joinInsideMarks(pieces: readonly string[], block: Block): string[] {
  const joined: string[] = [];
  let at = 0;
  let current = '';
  for (const piece of pieces) {
    current += piece;
    at += piece.length;
    if (block.marks.some((mark) => mark.opaque && mark.from < at && at < mark.to)) continue;
    joined.push(current);
    current = '';
  }
  return current === '' ? joined : [...joined, current];
}
