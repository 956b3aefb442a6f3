import type { Problem, Rule } from './rule.ts';
import { piecesOf, placeOf } from '../count-differences.ts';
import {
  ENGLISH_PLAIN_DENIALS,
  ENGLISH_HINTS,
  HINDI_DENIALS,
  HINDI_HINTS,
  HINDI_PLAIN_DENIALS,
} from '../words/negation-words.ts';
import { SET_PHRASES } from '../words/negation-phrases.ts';

export const negation: Rule = {
  id: 'negation',
  severity: 'warning',
  summary: 'A sentence that is denied on one side only.',
  check({ prose, source, target }) {
    return [...lost(prose, source), ...gained(prose, target)];
  },
};

interface Sides {
  readonly source: string;
  readonly target: string;
}

/** Two denials may make a yes, and set phrases are said without. */
function lost(prose: Sides, source: string): Problem[] {
  const plain = piecesOf(prose.source.replace(SET_PHRASES, blank), HINDI_PLAIN_DENIALS);
  const [first] = plain;
  if (!first || piecesOf(prose.source, HINDI_DENIALS).length % 2 === 0) return [];
  if (ENGLISH_HINTS.test(prose.target)) return [];
  const expected = source.slice(first.start, first.end);
  const message = `The Hindi denies (${expected}), the English does not.`;
  return [{ message, expected, places: [placeOf('source', first)] }];
}

function gained(prose: Sides, target: string): Problem[] {
  const plain = piecesOf(prose.target.replace(ENGLISH_PHRASES, blank), ENGLISH_PLAIN_DENIALS);
  const [first] = plain;
  if (!first || plain.length % 2 === 0 || HINDI_HINTS.test(prose.source)) return [];
  const actual = target.slice(first.start, first.end);
  const message = `The English denies (${actual}), the Hindi does not.`;
  return [{ message, actual, places: [placeOf('target', first)] }];
}

const blank = (text: string): string => ' '.repeat(text.length);

/** No denial in truth. */
const ENGLISH_PHRASES =
  /\b(?:not only|no doubt|no longer|no sooner|nothing but|none other than|no wonder|nonetheless|cannot help|couldn[’']t help|can[’']t help|not just|not merely|no matter|why not|won[’']t you|isn[’']t it|aren[’']t you|don[’']t you|didn[’']t you|nevertheless|non-?stop|no\. ?\d|no less|never mind|not to mention|until|without (?:a )?doubt|without fail|no time|not least|can[’']t wait|cannot wait|No\.)/giu;
