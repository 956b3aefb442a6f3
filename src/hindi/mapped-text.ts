/** A text made from another one, with the way back to it. */
export interface MappedText {
  readonly text: string;
  /**
   * UTF-16 offsets in the original, rising: one for every index of `text`, and one for its end.
   * Where a step made several characters of one piece, all of them stand at its beginning.
   */
  readonly offsets: readonly number[];
}

/**
 * `String.replace` on a text that knows where it comes from. `pattern` is global and never matches
 * nothing; time grows with the text alone.
 */
export function replaceMapped(
  mapped: MappedText,
  pattern: RegExp,
  replace: (found: string) => string,
): MappedText {
  const { text, offsets } = mapped;
  const pieces: string[] = [];
  const kept: number[] = [];
  let at = 0;
  const copyUpTo = (end: number): void => {
    pieces.push(text.slice(at, end));
    for (; at < end; at += 1) kept.push(offsets[at] as number);
  };
  for (const { 0: found, index } of text.matchAll(pattern)) {
    const replacement = replace(found);
    if (replacement === found) continue;
    copyUpTo(index);
    pieces.push(replacement);
    const grown = kept.length + replacement.length;
    while (kept.length < grown) kept.push(offsets[index] as number);
    at = index + found.length;
  }
  if (at === 0 && pieces.length === 0) return mapped;
  copyUpTo(text.length);
  kept.push(offsets[at] as number);
  return { text: pieces.join(''), offsets: kept };
}

/** Without the blanks at either end; the end of the result is where the blanks begin. */
export function trimMapped({ text, offsets }: MappedText): MappedText {
  const start = text.length - text.trimStart().length;
  const end = Math.max(start, text.trimEnd().length);
  return { text: text.slice(start, end), offsets: offsets.slice(start, end + 1) };
}
