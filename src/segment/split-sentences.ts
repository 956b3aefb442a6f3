import { decideEnds, type SplitOptions } from './ends/decide-ends.ts';

export type { SplitOptions };

/**
 * Hindi (and English) text as sentences. Lossless: the pieces joined are the text; white space
 * belongs to the piece before it. A piece split again is that piece alone, and text after an empty
 * line changes nothing before it.
 */
export function splitSentences(text: string, options: SplitOptions = {}): string[] {
  const pieces: string[] = [];
  let start = 0;
  for (const { rule, next } of decideEnds(text, options)) {
    if (rule.verdict !== 'end' || next >= text.length) continue;
    pieces.push(text.slice(start, next));
    start = next;
  }
  if (start < text.length) pieces.push(text.slice(start));
  return pieces;
}
