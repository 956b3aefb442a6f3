import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explainSentences } from '../../src/segment/explain-sentences.ts';
import { splitSentences } from '../../src/segment/split-sentences.ts';

/** All that the rules look at, and more spaces than anything else. */
const piece = fc.oneof(
  {
    arbitrary: fc.constantFrom(' ', ' ', ' ', '\n', '\n\n', '\u00A0', '\u200B', '\u200D'),
    weight: 4,
  },
  { arbitrary: fc.constantFrom(...'।॥?!.|…“”‘’"\'()[],:-—•/*_'), weight: 3 },
  fc.constantFrom('...', '. .', ' । ', ' " ', '।”', '?”', '॥ 5 ॥', '[1]', '😀', '1.', '१'),
  fc.constantFrom('राम', 'वह', 'उसने', 'को', 'ने', 'में', 'है', 'था', 'गया |', 'है I', 'I', 'l'),
  fc.constantFrom('डॉ.', 'डॉ', 'यू.के', 'कि.मी', 'ई.पू', 'रु', 'एम', 'आई', 'पी', 'क', 'ही', 'न'),
  fc.constantFrom('राम ने कहा', 'पूछा', 'कहकर', 'उत्तर', 'अध्याय', 'और', 'कि', 'एक दो तीन चार'),
  fc.constantFrom('He', 'she', 'said', 'A', 'U.S', 'Mr', 'p.m', 'No', 'the'),
);
const anyText = fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join(''));

/** Without white space at the end, of which some has no width. */
const trimmed = (sentence: string): string => sentence.replace(/[\s\u200B\u200D]+$/u, '');

const check = (property: (text: string) => void): void =>
  fc.assert(fc.property(anyText, property), { numRuns: 3000 });

describe('splitSentences, given any text,', () => {
  it('loses nothing, and begins no sentence with white space', () => {
    check((text) => {
      const sentences = splitSentences(text);
      expect(sentences.join('')).toBe(text);
      for (const sentence of sentences.slice(1)) expect(sentence).toMatch(/^\S/u);
    });
  });

  it('gives back a sentence that is split again', () => {
    check((text) => {
      for (const sentence of splitSentences(text))
        expect(splitSentences(sentence)).toEqual([sentence]);
    });
  });

  it('splits what stands before an empty line the same, whatever follows', () => {
    fc.assert(
      fc.property(anyText, anyText, (text, more) => {
        fc.pre(/[^\s\u200B\u200D]/u.test(text));
        const before = splitSentences(text).map(trimmed);
        const both = splitSentences(`${text}\n\n${more}`).map(trimmed);
        expect(both.slice(0, before.length)).toEqual(before);
      }),
      { numRuns: 3000 },
    );
  });

  it('says of each of its ends which rule decided, and of no other', () => {
    check((text) => {
      const decisions = explainSentences(text);
      const offsets = decisions.map(({ offset }) => offset);
      expect(offsets).toEqual(offsets.toSorted((one, other) => one - other));
      const ends = decisions.filter(({ end, offset }) => end && /\S/u.test(text.slice(offset + 1)));
      const sentences = splitSentences(text);
      expect(ends.length).toBeGreaterThanOrEqual(sentences.length - 1);
      let at = 0;
      for (const sentence of sentences.slice(0, -1)) {
        const from = at;
        at += sentence.length;
        expect(ends.filter(({ offset }) => offset >= from && offset < at)).toHaveLength(1);
      }
    });
  });
});
