import { describe, expect, it } from 'vitest';
import { tokenise13a } from '../../src/evaluate/tokenise-13a.ts';

/** By the rules of `mteval-v13a.pl`; between the words of an expectation stands one blank. */
const CASES: readonly (readonly [text: string, words: string])[] = [
  ['The dog bit the man.', 'The dog bit the man .'],
  ["It wasn't surprising.", "It wasn't surprising ."],
  ['It cost 1,234.50 rupees, i.e. little.', 'It cost 1,234.50 rupees , i . e . little .'],
  ['In 1999, at 5.', 'In 1999 , at 5 .'],
  ['from 10-20 to well-known', 'from 10 - 20 to well-known'],
  ['"Go!" (he said): a/b; 50% & $5?', '" Go ! " ( he said ) : a / b ; 50 % & $ 5 ?'],
  [
    'x[1] {y} ~z `w` ^v _u #t *s +r =q <p> @o |n \\m',
    'x [ 1 ] { y } ~ z ` w ` ^ v _ u # t * s + r = q < p > @ o | n \\ m',
  ],
  ['Tom &amp; Jerry &quot;x&quot; &lt;b&gt;', 'Tom & Jerry " x " < b >'],
  // Decoded once and in this order: what was escaped twice is decoded twice.
  ['&amp;lt;', '<'],
  ['a <skipped> b', 'a b'],
  ['hyphen-\nated line\nbreak', 'hyphenated line break'],
  // Only ASCII is parted.
  ['राम घर गया। “हाँ” — नहीं…', 'राम घर गया। “हाँ” — नहीं…'],
  ['कीमत ५.५० है, ₹5.', 'कीमत ५ . ५० है , ₹5 .'],
  ['...', '. . .'],
  ['a..b', 'a . . b'],
  ['  spaces\tand\u00A0others\u3000', 'spaces and others'],
  ['', ''],
];

describe('tokenise13a', () => {
  it.each(CASES)('%j → %j', (text, words) => {
    expect(tokenise13a(text).join(' ')).toBe(words);
  });

  it('splits where Python does: at separators of ASCII, not at a byte-order mark', () => {
    expect(tokenise13a('a\x1cb\x1fc\x85d')).toEqual(['a', 'b', 'c', 'd']);
    expect(tokenise13a('a\uFEFFb')).toEqual(['a\uFEFFb']);
  });
});
