import { placeOf } from '../count-differences.ts';
import { unbalanced } from '../marks/unbalanced.ts';
import type { Pair } from '../pair.ts';
import { countMarks } from '../marks/count-marks.ts';
import { openSingleQuote } from '../marks/single-quote.ts';
import { isReported } from '../marks/is-reported.ts';
import type { Problem, Rule } from './rule.ts';

export const quote: Rule = {
  id: 'quote',
  severity: 'warning',
  summary:
    'Quotation marks or brackets that the English leaves open, loses or closes with another.',
  check(pair) {
    const { prose, target } = pair;
    const single = openSingleQuote(prose.target);
    const open = [...unbalanced(prose.target), ...(single ? [single] : [])];
    // A quotation may go on in the next sentence: then the Hindi is open too.
    const isOpen =
      unbalanced(prose.source).length > 0 || openSingleQuote(prose.source) !== undefined;
    if (open.length > 0) return isOpen ? [] : open.map((one) => leftOpen(one, target));
    return isOpen ? [] : [...lost('quotations', pair), ...lost('brackets', pair)];
  },
};

function leftOpen({ start, end }: { start: number; end: number }, target: string): Problem {
  const actual = target.slice(start, end);
  return {
    message: `The mark ${actual} has no partner in the English.`,
    actual,
    places: [placeOf('target', { start, end })],
  };
}

/** Quotation marks of every kind are one: “…” for '…' is a matter of style. */
function lost(kind: 'quotations' | 'brackets', pair: Pair): Problem[] {
  const { source, target } = pair.prose;
  const first = countMarks(source)[kind].find(({ start, end }) =>
    isWanted(kind, source.slice(start, end), target),
  );
  if (!first || countMarks(target)[kind].length > 0) return [];
  if (
    kind === 'quotations' &&
    isReported(source.replace(source.slice(first.start, first.end), ''), target)
  )
    return [];
  const expected = source.slice(first.start, first.end);
  const noun = kind === 'quotations' ? 'quotation marks' : 'brackets';
  const message = `The ${noun} of ${expected} are missing.`;
  return [{ message, expected, places: [placeOf('source', first)] }];
}

/**
 * A title or a word that is talked about may stand in italics, and Hindi explains loan words in
 * brackets, इस्की (ISCII): what must be marked is speech, and figures or letters in brackets.
 */
const isWanted = (kind: 'quotations' | 'brackets', text: string, target: string): boolean =>
  kind === 'quotations'
    ? /[।.?!,]\P{L}?$/u.test(text) || text.split(/\s+/).length > LONGEST_TITLE
    : /[\p{Script=Latin}\p{Nd}]|^.\p{L}\p{M}?.$/u.test(text) &&
      text.split(/\s+/).length <= SHORTEST_ASIDE &&
      !(/\p{Script=Latin}/u.test(text) && target.includes(text.slice(1, -1)));

/** In words. */
const LONGEST_TITLE = 4;
/** (उम्र 12 साल) may well stand between commas. */
const SHORTEST_ASIDE = 2;
