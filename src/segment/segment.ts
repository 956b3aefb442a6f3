import type { Context } from '../context.ts';
import { SetuError } from '../errors.ts';
import { normalise } from '../hindi/normalise.ts';
import { contentIds } from '../ids.ts';
import { tagSlice } from '../tags.ts';
import type { Block, Document, Mark, Segment } from '../types.ts';
import { decideSpans, type Span } from './decide-spans.ts';
import { splitSentences, type SplitOptions } from './split-sentences.ts';

/** Each takes some ten kilobytes until it is published. */
const MOST_SENTENCES = 60_000;

/**
 * The sentences of a document in reading order, each under an id made of its own words. Throws a
 * SetuError `input` if there are more than anybody's memory should hold at a time.
 */
export function segment(document: Document, context: Pick<Context, 'config'>): Segment[] {
  const options = { abbreviations: context.config.segment.abbreviations };
  const sentences = document.blocks.map((block) => {
    return { block, segments: segmentBlock(block, sentenceSpans(block, options)) };
  });
  const drafts = decideSpans(document.decisions, sentences).flatMap(({ block, spans, segments }) =>
    spans ? segmentBlock(block, spans) : segments,
  );
  if (drafts.length > MOST_SENTENCES) {
    const message = `expected at most ${MOST_SENTENCES} sentences in a document, got ${drafts.length}`;
    const hint = 'Divide it into several files: a book is a folder of chapters.';
    throw new SetuError('input', message, { hint });
  }
  const ids = contentIds(
    drafts.map(({ text }) => normalise(text)),
    document.language,
  );
  return drafts.map((draft, index) => ({ id: ids[index] as string, ...draft }));
}

function segmentBlock(block: Block, spans: readonly Span[]): Omit<Segment, 'id'>[] {
  const marksAt = sweep(block.marks);
  return spans.map(([start, end], index) => {
    const ownsStart = index === 0 || (spans[index - 1]?.[1] ?? 0) < start;
    const tagged = tagSlice(block.text, marksAt(start, end), { start, end, ownsStart });
    return { block: block.id, start, end, ...tagged };
  });
}

/**
 * Sentences without the white space round them, but with every mark that stands in it: a line
 * break after a sentence goes with that sentence, so none is lost between two.
 */
function sentenceSpans(block: Block, options: SplitOptions): Span[] {
  const pieces = splitSentences(withoutCode(block), options);
  let at = 0;
  const spans: Span[] = [];
  const marksAt = sweep(block.marks.filter(({ opaque }) => opaque));
  for (const piece of pieces) {
    const from = at;
    at += piece.length;
    if (piece.trim() === '') continue;
    let start = from + piece.length - piece.trimStart().length;
    let end = from + piece.trimEnd().length;
    for (const mark of marksAt(from, at)) {
      if (mark.from < from || mark.to > at) continue;
      start = Math.min(start, mark.from);
      end = Math.max(end, mark.to);
    }
    spans.push([start, end]);
  }
  return spans;
}

/**
 * A function that tells which marks touch a stretch of the text. Stretches must come in their order:
 * each mark is looked at where it stands, not once for every sentence.
 */
function sweep(marks: readonly Mark[]): (start: number, end: number) => Mark[] {
  let next = 0;
  let open: Mark[] = [];
  return (start, end) => {
    open = open.filter(({ to }) => to >= start);
    for (let mark = marks[next]; mark && mark.from <= end; mark = marks[next]) {
      open.push(mark);
      next += 1;
    }
    return open;
  };
}

/** What is not translated may hold sentence marks and brackets, which mean nothing: a word as long. */
function withoutCode({ text, marks }: Block): string {
  let masked = '';
  for (const { from, to } of marks.filter(isCode)) {
    masked += text.slice(masked.length, from) + 'अ'.repeat(to - from);
  }
  return masked + text.slice(masked.length);
}

const isCode = ({ inline }: Mark): boolean =>
  inline.kind === 'code' || inline.kind === 'autolink' || inline.kind === 'kept';
