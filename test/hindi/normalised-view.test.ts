import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { normalise } from '../../src/hindi/normalise.ts';
import { normalisedView } from '../../src/hindi/normalised-view.ts';
import { originalSpan } from '../../src/hindi/original-span.ts';

/** Text with much in it that the key changes. */
const typed = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 4 }),
      fc.constantFrom(
        ...['हँस', 'हूँ', 'हिन्दी', 'अन्न', 'सम्बन्ध', 'अत:', 'दु:ख', '१२', '…', '\u095B', '\u200D'],
        ...[' ', '\u00A0\n', ' ।', '“', '—', '<1>', '</1>', '&lt;', 'é', 'e\u0301', '한', '\uFEFF'],
      ),
    ),
    { maxLength: 12 },
  )
  .map((pieces) => pieces.join(''));

/** The stretch of the original that the first match of `word` in the key came from. */
function found(original: string, word: string): string {
  const view = normalisedView(original);
  const at = view.text.indexOf(word);
  return original.slice(...originalSpan(view, at, at + word.length));
}

describe('normalisedView', () => {
  it('has the text of normalise, and an offset for each index and the end', () => {
    fc.assert(
      fc.property(typed, (original) => {
        const { text, offsets } = normalisedView(original);
        expect(text).toBe(normalise(original));
        expect(offsets).toHaveLength(text.length + 1);
      }),
      { numRuns: 1000 },
    );
  });

  it('has offsets that rise and stay within the original', () => {
    fc.assert(
      fc.property(typed, (original) => {
        const { offsets } = normalisedView(original);
        expect(offsets).toEqual(offsets.toSorted((a, b) => a - b));
        expect(offsets[0]).toBeGreaterThanOrEqual(0);
        expect(offsets.at(-1)).toBeLessThanOrEqual(original.length);
      }),
      { numRuns: 1000 },
    );
  });

  it('composes as Unicode does', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        // The pieces in which a text is composed must give what the whole would.
        const bare = normalise(text).normalize('NFC');
        expect(normalise(text)).toBe(bare);
        expect(normalise(text.normalize('NFC'))).toBe(normalise(text));
        expect(normalise(text.normalize('NFD'))).toBe(normalise(text));
      }),
      { numRuns: 1000 },
    );
  });

  it('takes a million characters of any one kind', () => {
    for (const piece of ['न्', 'ँ', ' ', 'अत:', '\u093C', '…', '\u200D', 'हँस']) {
      const view = normalisedView(piece.repeat(1_000_000 / piece.length));
      expect(view.offsets).toHaveLength(view.text.length + 1);
    }
  });
});

describe('originalSpan', () => {
  test.each([
    ['वह हिन्दी में है', 'हिंदी', 'हिन्दी'],
    ['मैं यहाँ हूँ।', 'हूं', 'हूँ'],
    ['सन् १९४७ में', '1947', '१९४७'],
    ['यह दु:ख है', 'दुःख', 'दु:ख'],
    ['ये \u095Bरूरी है', 'ज\u093Cरूरी', '\u095Bरूरी'],
    ['वह\u00A0\n गया', 'वह गया', 'वह\u00A0\n गया'],
    ['“हाँ…” कहा', '...', '…'],
    ['हाँ… कहा', '.', '…'],
    ['गया क्\u200Dया वह', 'क्या', 'क्\u200Dया'],
    ['  \uFEFFराम  ', 'राम', 'राम'],
    ['<1>गङ्गा</1> &lt;', '<1>गंगा</1> &lt;', '<1>गङ्गा</1> &lt;'],
  ])('finds in "%s" for %s: "%s"', (original, word, stretch) => {
    expect(found(original, word)).toBe(stretch);
  });

  it('covers the whole key, and stretches side by side leave no gap', () => {
    fc.assert(
      fc.property(typed, (original) => {
        const view = normalisedView(original);
        const [start, end] = originalSpan(view, 0, view.text.length);
        expect(normalise(original.slice(start, end))).toBe(view.text);
        for (let at = 1; at < view.text.length; at += 1) {
          const [before] = originalSpan(view, at - 1, at).slice(1);
          const [after] = originalSpan(view, at, at + 1);
          if (view.offsets[at] !== view.offsets[at - 1]) expect(before).toBe(after);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('gives an empty stretch for an empty match, and refuses what is outside', () => {
    const view = normalisedView('राम');
    expect(originalSpan(view, 1, 1)).toEqual([1, 1]);
    expect(() => originalSpan(view, 1, 4)).toThrow(RangeError);
    expect(() => originalSpan(view, 2, 1)).toThrow(RangeError);
  });
});
