import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segmentText } from '../../src/segment/segment-text.ts';
import { segment } from '../../src/segment/segment.ts';
import { documentOf } from '../support/document-of.ts';
import { testContext } from '../support/test-context.ts';

describe('segmentText', () => {
  it('says where each sentence stands, without the white space round it', () => {
    expect(segmentText('  राम गया।\n\n सीता आई। ')).toMatchObject([
      { start: 2, end: 10, text: 'राम गया।' },
      { start: 13, end: 21, text: 'सीता आई।' },
    ]);
    expect(segmentText(' \n ')).toEqual([]);
  });

  it('cuts each sentence out of the text, and leaves white space alone', () => {
    const text = fc.string({ unit: fc.constantFrom(...'राम ।?.\n“”()') });
    fc.assert(
      fc.property(text, (plain) => {
        let at = 0;
        for (const one of segmentText(plain)) {
          expect(plain.slice(one.start, one.end)).toBe(one.text);
          expect(plain.slice(at, one.start).trim()).toBe('');
          at = one.end;
        }
        expect(plain.slice(at).trim()).toBe('');
      }),
    );
  });

  it('gives the ids that the sentences have in a document', () => {
    const plain = 'राम गया। हाँ। सीता आई। हाँ।';
    const ids = segment(documentOf(plain), testContext()).map(({ id }) => id);
    expect(segmentText(plain).map(({ id }) => id)).toEqual(ids);
  });

  it('takes abbreviations', () => {
    expect(segmentText('बिहू. दस।', { abbreviations: ['बिहू'] })).toHaveLength(1);
  });
});
