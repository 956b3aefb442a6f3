import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { symmetrise } from '../../../src/align/words/symmetrise.ts';

/** Of a pair of four words and four. */
const of = (forth: number[][], back: number[][]) => {
  const set = (links: number[][]) => new Set(links.map(([one = 0, other = 0]) => one * 4 + other));
  return symmetrise(set(forth), set(back), 4, 4);
};

describe('symmetrise', () => {
  it('has firmly what both directions have', () => {
    const { firm } = of(
      [
        [0, 0],
        [1, 1],
        [2, 2],
      ],
      [
        [0, 0],
        [2, 2],
        [3, 3],
      ],
    );
    expect(firm).toEqual([
      [0, 0],
      [2, 2],
    ]);
  });

  it('grows to neighbours, aslant too, and to their neighbours', () => {
    expect(
      of(
        [
          [0, 0],
          [1, 1],
          [2, 2],
        ],
        [[0, 0]],
      ).soft,
    ).toEqual([
      [0, 0],
      [1, 1],
      [2, 2],
    ]);
  });

  it('does not grow to what would link two linked words once more', () => {
    expect(
      of(
        [
          [0, 0],
          [1, 1],
          [0, 1],
        ],
        [
          [0, 0],
          [1, 1],
        ],
      ).soft,
    ).toEqual([
      [0, 0],
      [1, 1],
    ]);
  });

  it('gives a linked word a second link to a neighbour that has none', () => {
    expect(
      of(
        [
          [0, 0],
          [0, 1],
        ],
        [[0, 0]],
      ).soft,
    ).toEqual([
      [0, 0],
      [0, 1],
    ]);
  });

  it('adds at last what stands alone only if both its words have no link', () => {
    expect(
      of(
        [
          [0, 0],
          [3, 3],
        ],
        [[0, 0]],
      ).soft,
    ).toEqual([
      [0, 0],
      [3, 3],
    ]);
    expect(
      of(
        [
          [0, 0],
          [0, 3],
        ],
        [[0, 0]],
      ).soft,
    ).toEqual([[0, 0]]);
  });

  it('lies between the intersection and the union', () => {
    const links = fc.array(fc.tuple(fc.nat(3), fc.nat(3)));
    fc.assert(
      fc.property(links, links, (forth, back) => {
        const { firm, soft } = of(forth, back);
        expect(soft).toEqual(expect.arrayContaining(firm));
        expect([...forth, ...back]).toEqual(expect.arrayContaining(soft as unknown[]));
      }),
    );
  });
});
