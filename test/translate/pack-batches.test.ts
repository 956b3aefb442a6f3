import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Ask, packBatches, toBatch } from '../../src/translate/pack-batches.ts';

const askOf = (text: string, characters = [...text].length): Ask => {
  return { key: text, normalised: text, text, characters };
};

/** The texts of each batch. */
const packed = (texts: readonly string[], limits: { codePoints: number; strings: number }) =>
  packBatches(
    texts.map((text) => askOf(text)),
    limits,
  ).map(({ asks }) => asks.map(({ text }) => text));

describe('packBatches', () => {
  it('makes no request of no text', () => {
    expect(packed([], { codePoints: 10, strings: 10 })).toEqual([]);
  });

  it('fills a request up to its code points and not beyond', () => {
    const limits = { codePoints: 6, strings: 10 };
    expect(packed(['ककक', 'खखख', 'ग'], limits)).toEqual([['ककक', 'खखख'], ['ग']]);
  });

  it('counts code points, not the halves of a surrogate pair', () => {
    expect(packed(['😀😀', '😀😀'], { codePoints: 4, strings: 10 })).toHaveLength(1);
  });

  it('fills a request up to its strings and not beyond', () => {
    const limits = { codePoints: 100, strings: 2 };
    expect(packed(['क', 'ख', 'ग'], limits)).toEqual([['क', 'ख'], ['ग']]);
  });

  it('gives a text that is too long a request of its own', () => {
    const limits = { codePoints: 3, strings: 10 };
    expect(packed(['क', 'खखखख', 'ग'], limits)).toEqual([['क'], ['खखखख'], ['ग']]);
  });

  it('keeps texts with tags apart from those without', () => {
    const limits = { codePoints: 100, strings: 10 };
    const batches = packBatches(
      ['क', '<1>ख</1>', 'ग', 'घ <1/>'].map((text) => askOf(text)),
      limits,
    );
    expect(batches.map(({ asks, tagged }) => [tagged, ...asks.map(({ text }) => text)])).toEqual([
      [true, '<1>ख</1>', 'घ <1/>'],
      [false, 'क', 'ग'],
    ]);
  });

  it('takes an escaped bracket for text', () => {
    expect(toBatch([askOf('क &lt;1> ख')]).tagged).toBe(false);
  });

  const asks = fc
    .array(fc.record({ characters: fc.integer({ min: 1, max: 30 }), tagged: fc.boolean() }))
    .map((all) =>
      all.map(({ characters, tagged }, n) => askOf(`${n}${tagged ? '<1/>' : ''}`, characters)),
    );
  const limits = fc.record({
    codePoints: fc.integer({ min: 1, max: 60 }),
    strings: fc.integer({ min: 1, max: 6 }),
  });

  it('loses and doubles nothing, keeps the order, and holds the limits', () => {
    fc.assert(
      fc.property(asks, limits, (all, most) => {
        const batches = packBatches(all, most);
        for (const tagged of [true, false]) {
          const kind = batches.filter((batch) => batch.tagged === tagged);
          const wanted = all.filter(({ text }) => text.includes('<') === tagged);
          expect(kind.flatMap((batch) => batch.asks)).toEqual(wanted);
        }
        for (const { asks: inside, characters } of batches) {
          expect(characters).toBe(inside.reduce((sum, ask) => sum + ask.characters, 0));
          expect(inside.length).toBeLessThanOrEqual(most.strings);
          if (inside.length > 1) expect(characters).toBeLessThanOrEqual(most.codePoints);
        }
      }),
    );
  });
});
