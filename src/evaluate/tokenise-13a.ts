import { splitWords } from './python-space.ts';

/**
 * The words of a segment for BLEU, by the rules of the tokeniser "13a": NIST's `mteval-v13a.pl` as
 * sacreBLEU defines it (M. Post, "A Call for Clarity in Reporting BLEU Scores", WMT 2018). Its
 * ranges are of ASCII alone: a danda, a curly quotation mark or an em dash stays with its word.
 */
export function tokenise13a(segment: string): string[] {
  const decoded = segment
    .replaceAll('<skipped>', '')
    .replaceAll('-\n', '')
    .replaceAll('\n', ' ')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>');
  const parted = SEPARATIONS.reduce(
    (text, [pattern, replacement]) => text.replace(pattern, replacement),
    ` ${decoded} `,
  );
  return splitWords(parted);
}

/** In this order, since each sees the blanks that those before it have set. */
const SEPARATIONS: readonly (readonly [RegExp, string])[] = [
  // All of ASCII's punctuation and symbols but apostrophe, hyphen, full stop and comma.
  [/[{-~[-` -&(-+:-@/]/gu, ' $& '],
  // Full stop and comma, unless a digit stands before them; unless a digit follows.
  [/([^0-9])([.,])/gu, '$1 $2 '],
  [/([.,])([^0-9])/gu, ' $1 $2'],
  // A hyphen after a digit.
  [/([0-9])(-)/gu, '$1 $2 '],
];
