import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { segment } from '../../src/segment/segment.ts';
import { hasTags, plainText } from '../../src/tags.ts';
import type { Document, Segment } from '../../src/types.ts';
import { documentOf } from '../support/document-of.ts';
import { hindiMarkdown } from '../support/hindi-markdown.ts';
import { testContext } from '../support/test-context.ts';

const segmentsOf = (document: Document, abbreviations: string[] = []): Segment[] =>
  segment(document, testContext({ config: { segment: { abbreviations } } }));

const textsOf = (markdown: string, abbreviations?: string[]): string[] =>
  segmentsOf(documentOf(markdown), abbreviations).map(({ text }) => text);

describe('segment', () => {
  it('refuses more sentences than memory holds', () => {
    expect(() => textsOf('क ख। '.repeat(61_000))).toThrow(/at most 60000 sentences/);
  });

  it('gives the sentences of all blocks in reading order', () => {
    const markdown =
      '---\ntitle: चौखट\n---\n# दरवाज़ा\n\nघर बिक गया। वह गई।\n\n- एक। दो।\n\n![चित्र](a.png)';
    expect(textsOf(markdown)).toEqual([
      'चौखट',
      'दरवाज़ा',
      'घर बिक गया।',
      'वह गई।',
      'एक।',
      'दो।',
      'चित्र',
    ]);
  });

  it('closes bold text at the end of each sentence', () => {
    expect(textsOf('यह **बड़ा। वह भी** बड़ा।')).toEqual(['यह <1>बड़ा।</1>', '<1>वह भी</1> बड़ा।']);
  });

  test.each([
    ['a footnote', 'एक।[^1] दो।\n\n[^1]: नोट।', ['एक।<1/>', 'दो।', 'नोट।']],
    ['a line break', 'एक।  \nदो।', ['एक।<1/>', 'दो।']],
    ['an image', 'एक। ![](a.png) दो।', ['एक। <1/>', 'दो।']],
    ['raw HTML', 'एक। <span>दो।', ['एक। <1/>', 'दो।']],
  ])('does not lose %s between two sentences', (_, markdown, texts) => {
    expect(textsOf(markdown)).toEqual(texts);
  });

  test.each([
    ['code', 'लिखें `क।ख। ग` और देखें। फिर।', ['लिखें <1/> और देखें।', 'फिर।']],
    ['an address', 'देखें <https://a.in/क।ख> पर। फिर।', ['देखें <1/> पर।', 'फिर।']],
    ['a name that is to be kept', '<b translate="no">वाह! ताज</b> देखें। फिर।', ['<1/> देखें।', 'फिर।']],
    ['code with a bracket', 'लिखें `f(` यहाँ। फिर।', ['लिखें <1/> यहाँ।', 'फिर।']],
    ['code with full stops', 'लिखें `a. B. c`. फिर।', ['लिखें <1/>.', 'फिर।']],
  ])('never splits inside of %s, nor because of it', (_, markdown, texts) => {
    expect(textsOf(markdown)).toEqual(texts);
  });

  it('ends a sentence at a danda right after an address', () => {
    expect(textsOf('देखें https://a.in/b। फिर आएँ।')).toEqual(['देखें <1/>।', 'फिर आएँ।']);
  });

  it('reads a paragraph across its lines', () => {
    expect(textsOf('> राम घर\n> गया। सीता\n> आई।')).toEqual(['राम घर\nगया।', 'सीता\nआई।']);
  });

  it("knows the configuration's own abbreviations", () => {
    expect(textsOf('बिहू. १ देखें। फिर।')).toEqual(['बिहू.', '१ देखें।', 'फिर।']);
    expect(textsOf('बिहू. १ देखें। फिर।', ['बिहू'])).toEqual(['बिहू. १ देखें।', 'फिर।']);
  });

  it('finds nothing to say in a paragraph of images', () => {
    expect(textsOf('![](a.png) ![](b.png)')).toEqual([]);
  });

  it('gives a sentence the same id however it is wrapped, and whatever stands elsewhere', () => {
    const [one] = segmentsOf(documentOf('राम घर\nगया । फिर।'));
    const many = segmentsOf(documentOf('# कहानी\n\nवह आई।\n\nराम घर गया। वह नहीं।'));
    expect(many.find(({ text }) => text === 'राम घर गया।')?.id).toBe(one?.id);
  });

  it('tells the Hindi from the English of a pair', () => {
    const ids = (['hi', 'en'] as const).map(
      (language) => segmentsOf(documentOf('Setu', { language }))[0]?.id,
    );
    expect(new Set(ids).size).toBe(2);
  });
});

describe('every document, cut into segments,', () => {
  const eachBlock = (check: (block: Document['blocks'][number], own: Segment[]) => void): void =>
    fc.assert(
      fc.property(hindiMarkdown, (markdown) => {
        const document = documentOf(markdown);
        const segments = segmentsOf(document);
        for (const block of document.blocks) {
          check(
            block,
            segments.filter((own) => own.block === block.id),
          );
        }
        expect(new Set(segments.map(({ id }) => id)).size).toBe(segments.length);
        const order = segments.map((own) =>
          document.blocks.findIndex(({ id }) => id === own.block),
        );
        expect(order).toEqual(order.toSorted((one, two) => one - two));
      }),
      { numRuns: 150 },
    );

  it('has only white space outside of its segments, which stand in order', () => {
    eachBlock((block, own) => {
      let at = 0;
      for (const { start, end } of own) {
        expect(start).toBeGreaterThanOrEqual(at);
        expect(end).toBeGreaterThan(start);
        expect(block.text.slice(at, start).trim()).toBe('');
        at = end;
      }
      expect(block.text.slice(at).trim()).toBe('');
    });
  });

  it('has in each segment the plain text of its place', () => {
    eachBlock((block, own) => {
      for (const one of own) expect(plainText(one)).toBe(block.text.slice(one.start, one.end));
    });
  });

  it('has every piece of markup: pairs in each sentence they reach, the rest exactly once', () => {
    eachBlock((block, own) => {
      // Without any text a block is its markup, and no segment.
      if (block.text.trim() === '') {
        expect(own).toEqual([]);
        return;
      }
      const tags = own.flatMap((one) => one.tags);
      const key = (of: { inline: unknown; open: string; opaque: boolean }): string =>
        JSON.stringify([of.inline, of.open, of.opaque]);
      const keys = tags.map(key);
      for (const mark of block.marks) {
        const times = keys.filter((one) => one === key(mark)).length;
        const twins = block.marks.filter((other) => key(other) === key(mark)).length;
        if (mark.opaque) expect(times).toBe(twins);
        else expect(times).toBeGreaterThanOrEqual(twins);
      }
      expect(new Set(keys)).toEqual(new Set(block.marks.map(key)));
    });
  });

  it('numbers the tags of each segment from 1, and writes none where there is no markup', () => {
    eachBlock((_, own) => {
      for (const { text, tags } of own) {
        expect(tags.map(({ n }) => n)).toEqual(tags.map((_tag, index) => index + 1));
        expect(hasTags(text)).toBe(tags.length > 0);
      }
    });
  });
});
