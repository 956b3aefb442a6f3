import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentIds, shortHash } from '../src/ids.ts';

const idsOf = (texts: readonly string[]): string[] => contentIds(texts, 'hi');
const without = <Item>(list: readonly Item[], index: number): Item[] =>
  list.filter((_, at) => at !== index);

describe('shortHash', () => {
  it('is twelve hexadecimal digits that stay the same for ever', () => {
    expect(shortHash('राम')).toBe(shortHash('राम'));
    expect(shortHash('hi', 'राम घर गया।')).toMatch(/^[0-9a-f]{12}$/);
  });

  it('tells apart where one part ends and the next begins', () => {
    expect(shortHash('ab', 'c')).not.toBe(shortHash('a', 'bc'));
    expect(shortHash('abc')).not.toBe(shortHash('ab', 'c'));
  });
});

describe('contentIds', () => {
  it('are a contract: a permanent link of yesterday leads to the same sentence today', () => {
    expect(idsOf(['राम घर गया।', 'हाँ।', 'सीता आई।', 'हाँ।'])).toMatchInlineSnapshot(`
      [
        "fffda1fabd5a",
        "6761d3e6698a",
        "dfa3e81d16c2",
        "666a22372f1e",
      ]
    `);
  });

  it('are never the same for two texts of a list', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('क', 'ख', 'ग', 'घ')), (texts) => {
        expect(new Set(idsOf(texts)).size).toBe(texts.length);
      }),
    );
  });

  it('of texts that stand once depend on nothing but the text', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string(), { minLength: 1 }), fc.nat(), (texts, seed) => {
        const alone = texts.map((text) => idsOf([text])[0]);
        expect(idsOf(texts)).toEqual(alone);
        const turn = seed % texts.length;
        const turned = [...texts.slice(turn), ...texts.slice(0, turn)];
        expect(idsOf(turned).sort()).toEqual(alone.sort());
      }),
    );
  });

  it('are others in another language', () => {
    expect(contentIds(['Setu'], 'hi')).not.toEqual(contentIds(['Setu'], 'en'));
  });

  it('tell a repeated text apart by what stands beside it', () => {
    const [before, , after] = ['पहले।', 'हाँ।', 'बाद में।'];
    const texts = [before, 'हाँ।', 'एक।', 'हाँ।', after];
    const longer = ['नया।', ...texts, 'और नया।'];
    expect(idsOf(longer).slice(1, -1)).toEqual(idsOf(texts));
  });

  /** Sentences of which one comes again at least three times, never twice in a row. */
  const refrain = 'और फिर?';
  const song = fc
    .tuple(
      fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 8, maxLength: 20 }),
      fc.uniqueArray(fc.nat(6), { minLength: 3, maxLength: 6 }),
    )
    .map(([verses, places]) =>
      verses
        .filter((verse) => verse !== refrain)
        .flatMap((verse, index) => (places.includes(index) ? [verse, refrain] : [verse])),
    );
  const isRefrain = (text: string): boolean => text === refrain;

  it('stay when any one repetition is taken out, but for repetitions beside it', () => {
    fc.assert(
      fc.property(song, (texts) => {
        const ids = idsOf(texts);
        // With three, two are left: the text still repeats, so its ids stay what they were.
        for (const [index, text] of texts.entries()) {
          if (!isRefrain(text)) continue;
          expect(idsOf(without(texts, index))).toEqual(without(ids, index));
        }
      }),
    );
  });

  it('stay when any one other text is taken out, but for repetitions beside it', () => {
    fc.assert(
      fc.property(song, (texts) => {
        const ids = idsOf(texts);
        for (const [index, text] of texts.entries()) {
          if (isRefrain(text)) continue;
          const left = idsOf(without(texts, index));
          const stay = without(ids, index);
          for (const [at, other] of without(texts, index).entries()) {
            const beside = at === index || at === index - 1;
            if (!(beside && isRefrain(other))) expect(left[at]).toBe(stay[at]);
          }
        }
      }),
    );
  });

  it('stay when new text comes in, but for repetitions beside it', () => {
    fc.assert(
      fc.property(song, fc.nat(), (texts, seed) => {
        const place = seed % (texts.length + 1);
        const fresh = texts.join('') + 'नया';
        const longer = idsOf([...texts.slice(0, place), fresh, ...texts.slice(place)]);
        const ids = idsOf(texts);
        for (const [at, text] of texts.entries()) {
          const beside = at === place || at === place - 1;
          if (beside && isRefrain(text)) continue;
          expect(longer[at < place ? at : at + 1]).toBe(ids[at]);
        }
      }),
    );
  });

  // A limit of any id made of content alone: a text that stands once is known by itself, so that
  // nothing around it matters, and one that stands twice cannot be. When one of exactly two goes,
  // the other becomes a text that stands once.
  it('give the last one left of two the id of a text that stands once', () => {
    const texts = ['क', 'हाँ', 'ख', 'हाँ', 'ग'];
    const [alone] = idsOf(['हाँ']);
    expect(idsOf(texts)).not.toContain(alone);
    const [, first] = idsOf(without(texts, 3));
    expect(first).toBe(alone);
    expect(without(idsOf(without(texts, 3)), 1)).toEqual([0, 2, 4].map((at) => idsOf(texts)[at]));
  });

  it('fall back on counting only where the neighbours repeat too', () => {
    const ids = idsOf(['क', 'हाँ', 'क', 'हाँ', 'क', 'हाँ', 'क']);
    const counted = ids.filter((id) => id.includes('-'));
    expect(counted).toEqual([`${ids[2]}-2`, `${ids[1]}-2`, `${ids[1]}-3`].sort(byPlace(ids)));
  });
});

const byPlace =
  (ids: readonly string[]) =>
  (one: string, two: string): number =>
    ids.indexOf(one) - ids.indexOf(two);
