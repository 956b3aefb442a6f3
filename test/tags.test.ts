import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addressOf,
  escapeText,
  hasTags,
  parseTagged,
  plainText,
  serialiseTagged,
  tagSlice,
  type Token,
} from '../src/tags.ts';
import type { Inline, Mark } from '../src/types.ts';

const pair = (from: number, to: number, kind: 'strong' | 'emphasis' = 'strong'): Mark => {
  const sign = kind === 'strong' ? '**' : '*';
  return { from, to, opaque: false, open: sign, close: sign, inline: { kind } };
};
const opaque = (from: number, to: number, inline: Inline, open = '…'): Mark => {
  return { from, to, opaque: true, open, close: '', inline };
};
const footnote = (at: number): Mark => opaque(at, at, { kind: 'footnote', label: '1' }, '[^1]');
const code = (from: number, value: string): Mark =>
  opaque(from, from + value.length, { kind: 'code', value }, `\`${value}\``);

/** The tagged text of a slice that nobody shares its start with. */
const slice = (plain: string, marks: Mark[], start = 0, end = plain.length): string =>
  tagSlice(plain, marks, { start, end, ownsStart: true }).text;

describe('tagged text', () => {
  const number = fc.integer({ min: 1, max: 999_999 });
  const token: fc.Arbitrary<Token> = fc.oneof(
    fc.record({
      type: fc.constant('text' as const),
      value: fc.string({ unit: 'grapheme', minLength: 1 }),
    }),
    fc.record({
      type: fc.constant('text' as const),
      value: fc.constantFrom('<1>', '&lt;', '</2>'),
    }),
    fc.record({ type: fc.constantFrom('open' as const, 'close', 'empty'), n: number }),
  );
  /** Two texts side by side are one. */
  const joined = (tokens: readonly Token[]): Token[] =>
    tokens.reduce<Token[]>((list, next) => {
      const last = list.at(-1);
      if (last?.type !== 'text' || next.type !== 'text') return [...list, next];
      return [...list.slice(0, -1), { type: 'text', value: last.value + next.value }];
    }, []);

  it('gives back the tokens that it was written from', () => {
    fc.assert(
      fc.property(fc.array(token), (tokens) => {
        expect(parseTagged(serialiseTagged(tokens))).toEqual(joined(tokens));
      }),
    );
  });

  it('has one spelling, which does not change when it is read and written again', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'क<>&/12;ltgamp ') }), (text) => {
        const once = serialiseTagged(parseTagged(text));
        expect(serialiseTagged(parseTagged(once))).toBe(once);
      }),
    );
  });

  it('takes a < that begins no tag for text', () => {
    expect(parseTagged('2 < 3, <b>, <1234567>, </x>')).toEqual([
      { type: 'text', value: '2 < 3, <b>, <1234567>, </x>' },
    ]);
  });

  it('tells escaped tags from tags', () => {
    expect(parseTagged('&lt;1><1>क</1><2/>')).toEqual([
      { type: 'text', value: '<1>' },
      { type: 'open', n: 1 },
      { type: 'text', value: 'क' },
      { type: 'close', n: 1 },
      { type: 'empty', n: 2 },
    ]);
    expect(hasTags('<1>क</1>')).toBe(true);
    expect(hasTags('<2/>')).toBe(true);
    expect(hasTags(escapeText('<1>क</1>'))).toBe(false);
  });
});

describe('plainText', () => {
  it('shows code, addresses and line breaks in the place of their tags', () => {
    const plain = 'npm https://a.in\nram@a.in';
    const marks = [
      code(0, 'npm'),
      opaque(4, 16, { kind: 'autolink', url: 'https://a.in' }),
      opaque(16, 17, { kind: 'break' }),
      opaque(17, 25, { kind: 'autolink', url: 'mailto:ram@a.in' }),
    ];
    const tagged = tagSlice(plain, marks, { start: 0, end: plain.length, ownsStart: true });
    expect(tagged.text).toBe('<1/> <2/><3/><4/>');
    expect(plainText(tagged)).toBe(plain);
    expect(addressOf('mailto:ram@a.in')).toBe('ram@a.in');
  });

  it('leaves out markup, footnotes and images, and reads escapes', () => {
    const marks = [pair(0, 3), footnote(3), opaque(3, 3, { kind: 'image', url: 'a.png' })];
    const tagged = tagSlice('क<ख', marks, { start: 0, end: 3, ownsStart: true });
    expect(tagged.text).toBe('<1>क&lt;ख</1><2/><3/>');
    expect(plainText(tagged)).toBe('क<ख');
  });

  it('ignores a tag that nothing is known of', () => {
    expect(plainText({ text: 'क<9/>ख<8>ग</8>', tags: [] })).toBe('कखग');
  });
});

describe('tagSlice', () => {
  it('cuts markup that spans sentences and closes it in each of them', () => {
    const plain = 'एक दो। तीन चार। पाँच';
    const marks = [pair(3, 19)];
    expect(slice(plain, marks, 0, 6)).toBe('एक <1>दो।</1>');
    expect(slice(plain, marks, 7, 15)).toBe('<1>तीन चार।</1>');
    expect(slice(plain, marks, 16, 20)).toBe('<1>पाँ</1>च');
  });

  it('keeps nested markup nested', () => {
    expect(slice('कखग', [pair(0, 3), pair(1, 2, 'emphasis')])).toBe('<1>क<2>ख</2>ग</1>');
    expect(slice('कख', [pair(0, 2), pair(0, 2, 'emphasis')])).toBe('<1><2>कख</2></1>');
  });

  it('closes markup before what begins where it ends', () => {
    expect(slice('कख', [pair(0, 1), pair(1, 2, 'emphasis')])).toBe('<1>क</1><2>ख</2>');
  });

  it('numbers tags from 1 in each slice', () => {
    const marks = [pair(0, 1), pair(2, 3, 'emphasis'), footnote(3)];
    const tagged = tagSlice('क ख', marks, { start: 2, end: 3, ownsStart: true });
    expect(tagged.text).toBe('<1>ख</1><2/>');
    expect(tagged.tags).toMatchObject([
      { n: 1, open: '*', close: '*', inline: { kind: 'emphasis' } },
      { n: 2, open: '[^1]', opaque: true },
    ]);
  });

  it('does not cut code', () => {
    expect(slice('क x।y ख', [code(2, 'x।y')])).toBe('क <1/> ख');
  });

  it('gives a mark on the seam of two slices to the first of them alone', () => {
    const marks = [footnote(2)];
    const first = tagSlice('क।ख।', marks, { start: 0, end: 2, ownsStart: true });
    const second = tagSlice('क।ख।', marks, { start: 2, end: 4, ownsStart: false });
    expect([first.text, second.text]).toEqual(['क।<1/>', 'ख।']);
  });

  it('escapes what only looks like a tag', () => {
    expect(slice('<1> & </1>', [pair(0, 3)])).toBe('<1>&lt;1></1> &amp; &lt;/1>');
  });

  describe('of slices that share a text without a gap', () => {
    type Piece =
      | { readonly kind: 'text' | 'code' | 'footnote'; readonly text: string }
      | { readonly kind: 'strong' | 'emphasis'; readonly inner: readonly Piece[] };
    const { piece } = fc.letrec<{ piece: Piece }>((tie) => ({
      piece: fc.oneof(
        { maxDepth: 3 },
        fc.record({
          kind: fc.constantFrom('text' as const, 'text', 'code', 'footnote'),
          text: fc.string({ unit: fc.constantFrom(...'कखग ।<&1/>'), minLength: 1, maxLength: 6 }),
        }),
        fc.record({
          kind: fc.constantFrom('strong' as const, 'emphasis'),
          inner: fc.array(tie('piece'), { minLength: 1, maxLength: 3 }),
        }),
      ),
    }));

    /** Text and marks as a block has them: outer marks before inner ones. */
    const layOut = (pieces: readonly Piece[], block = { text: '', marks: [] as Mark[] }) => {
      for (const next of pieces) {
        const from = block.text.length;
        if (next.kind === 'footnote') block.marks.push(footnote(from));
        else if ('text' in next) {
          block.text += next.text;
          if (next.kind === 'code') block.marks.push(code(from, next.text));
        } else {
          const place = block.marks.length;
          layOut(next.inner, block);
          const to = block.text.length;
          if (to > from) block.marks.splice(place, 0, pair(from, to, next.kind));
        }
      }
      return block;
    };
    const blocks = fc.array(piece, { maxLength: 8 }).map((pieces) => {
      const { text, marks } = layOut(pieces);
      // A mark can be found again by what it opens with.
      return { text, marks: marks.map((mark, n): Mark => ({ ...mark, open: String(n) })) };
    });
    const cuts = fc.array(fc.nat(60), { maxLength: 6 });

    const slicesOf = ({ text, marks }: { text: string; marks: Mark[] }, at: number[]) => {
      const codes = marks.filter(({ opaque: whole, from, to }) => whole && from < to);
      const inside = at.filter((n) => n > 0 && n < text.length);
      const whole = inside.filter((n) => !codes.some(({ from, to }) => from < n && n < to));
      const edges = [...new Set([0, ...whole, text.length])].sort((one, two) => one - two);
      return edges.slice(1).map((end, index) => {
        const start = edges[index] as number;
        return tagSlice(text, marks, { start, end, ownsStart: index === 0 });
      });
    };

    it('loses and doubles no text', () => {
      fc.assert(
        fc.property(blocks, cuts, (block, at) => {
          expect(slicesOf(block, at).map(plainText).join('')).toBe(block.text);
        }),
      );
    });

    it('has each opaque mark once and each pair at least once', () => {
      fc.assert(
        fc.property(blocks, cuts, (block, at) => {
          fc.pre(block.text !== '');
          const tags = slicesOf(block, at).flatMap((tagged) => tagged.tags);
          for (const mark of block.marks) {
            const times = tags.filter(({ open }) => open === mark.open).length;
            if (mark.opaque) expect(times).toBe(1);
            else expect(times).toBeGreaterThan(0);
          }
        }),
      );
    });

    it('opens and closes every tag in order, and numbers them as they open', () => {
      fc.assert(
        fc.property(blocks, cuts, (block, at) => {
          for (const { text, tags } of slicesOf(block, at)) {
            const open: number[] = [];
            const begun: number[] = [];
            for (const token of parseTagged(text)) {
              if (token.type === 'close') expect(open.pop()).toBe(token.n);
              else if (token.type !== 'text') begun.push(token.n);
              if (token.type === 'open') open.push(token.n);
            }
            expect(open).toEqual([]);
            expect(begun).toEqual(tags.map((_, index) => index + 1));
          }
        }),
      );
    });
  });
});
