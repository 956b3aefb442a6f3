import { isPart, isPlain } from './is-heading-like.ts';
import { LABELLED } from './marks.ts';
import type { Piece } from './piece.ts';

export type Heading = Extract<Piece, { kind: 'heading' }>;

const LONGEST_TITLE = 120;
/** Of what stands before the place or the section that a report begins with. */
const LONGEST_STANDFIRST = 300;

/**
 * The first line, unless it is a sentence. What stands above a report that begins with its place
 * or section (`नई दिल्ली: …`) is the head of it, even if it is made of sentences.
 */
export function titleOf(pieces: readonly Piece[]): Heading | undefined {
  const [first, second] = pieces;
  if (first?.kind === 'heading') return { ...first, depth: 1 };
  if (first?.kind !== 'line' || !second) return undefined;
  const { text } = first;
  if (isPlain(text) && text.length <= LONGEST_TITLE && !/[।॥.|:…,;—–-]["'”’)\]]*$/u.test(text)) {
    const isQuestion = /[?!]$/u.test(text) && text.split(/\s+/).length < 4;
    const isFirstPart =
      isPart(text) &&
      pieces.some((piece, at) => at > 0 && piece.kind === 'line' && isPart(piece.text));
    return isQuestion || isFirstPart ? undefined : { kind: 'heading', depth: 1, text };
  }
  const isReport = second.kind === 'line' && second.text.length > 100 && DATELINE.test(second.text);
  const isHead = isReport && text.length <= LONGEST_STANDFIRST && !LABELLED.test(text);
  return isHead && isPlain(text) ? { kind: 'heading', depth: 1, text } : undefined;
}

const DATELINE =
  /^[\p{L}\p{M}/]+(?:\s[\p{L}\p{M}]+){0,2}\s?(?::|,\s[^।]{4,40}\([^)]{2,20}\)[।:.])/u;
