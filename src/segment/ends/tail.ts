import { CLOSERS, PIPES, isSpace, kinds, skipSpaces, STOP } from './characters.ts';

/** What belongs to a sentence after its mark. */
export interface Tail {
  readonly to: number;
  /** A closing quote is part of it, and no mark comes after that: “…?” राम ने पूछा। */
  readonly closesQuote: boolean;
  /** Offset of the last mark in it (“…?”।), or of the run itself. */
  readonly last: number;
}

/** `[१२]`, `[^3]`, superior figures, daggers. */
const FOOTNOTE = /\[\^?[\w०-९]{1,4}\]|[¹²³⁰-⁹†‡]+/uy;
/** `॥ ४७ ॥`, `।।1।।`: the number of a verse between two dandas. */
const VERSE_NUMBER = /[^\S\n\r]*[\d०-९]{1,4}(?:[.:-][\d०-९]{1,4})?[^\S\n\r]*[।॥|]{1,2}/uy;
const CLOSING_QUOTES = '”’»';
/** Also quotes that are turned the wrong way: भूल गया।‘ */
const EITHER_WAY = '"\'*_“‘„';

/**
 * The end of what goes with the sentence: closing quotes and brackets, footnote marks, the number
 * of a verse, a doubled or orphan danda. `open`: the quote that is open, which one of the same sign closes.
 */
export function readTail(text: string, run: Run, limit: number, open: string): Tail {
  let to = run.to;
  // Mostly a space and the next word follow; a number may be that of a verse.
  if (text.charAt(to) === ' ' && /[A-Za-zऄ-ह]/.test(text.charAt(to + 1))) return plainTail(run);
  let last = run.from;
  let closesQuote = false;
  for (;;) {
    const quote = closingQuote(text, to, limit, closesQuote ? '' : open);
    const end = quote === to ? pieceOfTail(text, to, limit, run) : quote;
    if (end === to || end > limit) return { to, closesQuote, last };
    const isStop = kinds[text.charCodeAt(end - 1)] === STOP;
    if (isStop) last = end - 1;
    closesQuote = !isStop && (closesQuote || end === quote);
    to = end;
  }
}

const plainTail = ({ from, to }: Run): Tail => ({ to, last: from, closesQuote: false });

/** A run of marks: `।`, `?!`, `…।`. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

function pieceOfTail(text: string, at: number, limit: number, run: Run): number {
  if (at >= limit) return at;
  if (CLOSERS.includes(text.charAt(at))) return at + 1;
  if (kinds[text.charCodeAt(at)] === STOP) return at + 1;
  return match(FOOTNOTE, text, at) ?? verseNumber(text, at, run) ?? orphan(text, at, limit, run);
}

function verseNumber(text: string, at: number, run: Run): number | undefined {
  const marks = text.slice(run.from, Math.min(run.to, run.from + 2));
  const isVerse = /^(?:॥|।।|\|\|)/u.test(marks);
  if (!isVerse && (marks !== '।' || isSpace(text.charCodeAt(at)))) return undefined;
  return match(VERSE_NUMBER, text, at);
}

/** `है । ।`, `क्या ? !`: marks on their own, after a space on the same line. */
function orphan(text: string, at: number, limit: number, run: Run): number {
  const next = skipSpaces(text, at, true);
  if (next === at || next >= limit) return at;
  const known = PIPES.includes(text.charAt(run.from)) ? `।॥${PIPES}` : '।॥?!';
  return known.includes(text.charAt(next)) ? next + 1 : at;
}

/** The end of the closing quotes at `at`, or `at` if there is none. */
function closingQuote(text: string, at: number, limit: number, open: string): number {
  const first = skipSpaces(text, at, true);
  const sign = text.charAt(first);
  if (at >= limit || first >= limit) return at;
  if (CLOSING_QUOTES.includes(sign)) return first + 1;
  if (first > at) return isAlone(text, first, limit, open) ? first + 1 : at;
  if (!EITHER_WAY.includes(sign)) return at;
  let end = first;
  while (end < limit && EITHER_WAY.includes(text.charAt(end))) end += 1;
  const isClosing = end >= limit || open === sign || !/[\p{L}\p{N}(]/u.test(text.charAt(end));
  return isClosing ? end : at;
}

/** In text with a space before every mark: `है । " राम`. */
const isAlone = (text: string, at: number, limit: number, open: string): boolean =>
  /["']/u.test(text.charAt(at)) &&
  (at + 1 >= limit || (open === text.charAt(at) && isSpace(text.charCodeAt(at + 1))));

function match(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}
