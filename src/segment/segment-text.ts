import { normalise } from '../hindi/normalise.ts';
import { contentIds } from '../ids.ts';
import { splitSentences, type SplitOptions } from './split-sentences.ts';

/** A sentence of a plain text, without the white space round it. */
export interface TextSegment {
  readonly id: string;
  /** UTF-16 offsets: `text.slice(start, end)` is the sentence. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The sentences of a plain text, with the ids that they would have in a document. */
export function segmentText(text: string, options: SplitOptions = {}): TextSegment[] {
  let at = 0;
  const spans = splitSentences(text, options).flatMap((piece) => {
    const start = at + piece.length - piece.trimStart().length;
    at += piece.length;
    const sentence = piece.trim();
    return sentence === '' ? [] : [{ start, end: start + sentence.length, text: sentence }];
  });
  const ids = contentIds(
    spans.map((span) => normalise(span.text)),
    'hi',
  );
  return spans.map((span, index) => ({ id: ids[index] as string, ...span }));
}
