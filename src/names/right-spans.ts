import type { NameEntry } from '../context.ts';

/** A stretch of text in UTF-16 offsets. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface RightSpan extends Span {
  readonly entry: NameEntry;
}

/** What may follow a name: nothing more of the word, or a plural, or the honorific -ji. */
const AFTER = /^(?:['’-]?(?:s|ji))?(?![\p{L}\p{M}])/iu;
const LETTER_BEFORE = /[\p{L}\p{M}]$/u;

/** Where the names stand in an English text as the register spells them, or all in capitals. */
export function rightSpans(english: string, entries: readonly NameEntry[]): RightSpan[] {
  return entries.flatMap((entry) => {
    const spellings = new Set([entry.english, entry.english.toUpperCase()]);
    return [...spellings].flatMap((spelling) =>
      placesOf(spelling, english).map((start) => ({ entry, start, end: start + spelling.length })),
    );
  });
}

function placesOf(spelling: string, text: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(spelling); at >= 0; at = text.indexOf(spelling, at + 1)) {
    const rest = text.slice(at + spelling.length, at + spelling.length + 5);
    if (!LETTER_BEFORE.test(text.slice(Math.max(0, at - 2), at)) && AFTER.test(rest))
      found.push(at);
  }
  return found;
}
