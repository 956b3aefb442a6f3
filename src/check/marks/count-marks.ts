interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** What stands in quotation marks and in brackets, marks included. */
export interface Marked {
  readonly quotations: readonly Stretch[];
  readonly brackets: readonly Stretch[];
}

/** Not the inside of a longer quotation mark, nor an apostrophe: a blank or a mark is before it. */
const QUOTATIONS =
  /“[^“”]{1,400}”|"[^"]{1,400}"|«[^«»]{1,400}»|„[^„“”]{1,400}[“”]|(?<![\p{L}\p{M}\p{N}])‘[^‘]{1,400}?’(?![\p{L}\p{M}])|(?<![\p{L}\p{M}\p{N}])'[^']{1,400}?'(?![\p{L}\p{M}])|``[^`]{1,400}''|(?<![\p{L}\p{M}\p{N}])'[^']{1,200}?['’]\p{L}{1,2} [^']{1,200}?'(?![\p{L}\p{M}])/gu;
const BRACKETS = /\([^()]{1,400}\)|\[[^[\]]{1,400}\]|\{[^{}]{1,400}\}/gu;

export function countMarks(text: string): Marked {
  return { quotations: stretches(text, QUOTATIONS), brackets: stretches(text, BRACKETS) };
}

const stretches = (text: string, pattern: RegExp): Stretch[] =>
  [...text.matchAll(pattern)].map(({ 0: found, index: start }) => {
    return { start, end: start + found.length };
  });
