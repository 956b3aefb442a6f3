import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Edition } from '../../src/render/edition.ts';
import { markdown } from '../../src/render/renderers/markdown.ts';
import { parseTagged, serialiseTagged } from '../../src/tags.ts';
import type { Attribute, Block, Document, Mark } from '../../src/types.ts';
import { documents } from './arbitrary-markdown.ts';
import { pageOf, templates, type Translator, Workshop } from './editions.ts';

let workshop: Workshop;
beforeAll(async () => {
  // Letters at random may happen to be Hindi in some old font.
  workshop = await Workshop.open({}, { legacyFont: 'off' });
});

const englishOf = (edition: Edition): string =>
  pageOf(markdown.render(edition, templates), '.en.md');

const english = async (text: string, translate?: Translator): Promise<string> =>
  englishOf(workshop.edition(await workshop.readText(text), translate));

/** Every run of Devanagari becomes a `w`: the words change, all else stays. */
const words: Translator = ({ text }) => text.replace(/\p{Script=Devanagari}+/gu, 'w');

describe('the English Markdown', () => {
  it.each([
    ['*क* _ख_ **ग** __घ__ ~~च~~', '*w* _w_ **w** __w__ ~~w~~'],
    ['# क #\n\nख\n===\n\nग\n---\n', '# w #\n\nw\n===\n\nw\n---\n'],
    ['* क\n+ ख\n\n  ग\n\n7) घ\n   - च\n', '* w\n+ w\n\n  w\n\n7) w\n   - w\n'],
    ['> क  \n> ख\\\n> ग\n> > घ\n', '> w  \n> w\\\n> w\n> > w\n'],
    ['- क  \n  ख\n\n1. ग\\\n   घ\n', '- w  \n  w\n\n1. w\\\n   w\n'],
    ['> - क  \n>   **ख** ग\n', '> - w  \n>   **w** w\n'],
    ['|क|ख |\n|:-|-:|\n| ग `a\\|b` |  घ|\n', '|w|w |\n|:-|-:|\n| w `a\\|b` |  w|\n'],
    ['```hindi\nवही\n```\n\n    वही\n', '```hindi\nवही\n```\n\n    वही\n'],
    ['<div>वही</div>\n\nक <kbd>ख</kbd> <br/> ग\n', '<div>वही</div>\n\nw <kbd>w</kbd> <br/> w\n'],
    ['[क](<u v> "u")\n\n[ख][r]\n\n[r]: a.html\n', '[w](<u v> "u")\n\n[w][r]\n\n[r]: a.html\n'],
    ['[क] [ख][]\n\n[क]: a\n[ख]: b\n', '[w][क] [w][ख]\n\n[क]: a\n[ख]: b\n'],
    ['क[^n] ख\n\n[^n]: ग  \n    घ\n\n    च\n', 'w[^n] w\n\n[^n]: w  \n    w\n\n    w\n'],
    ['क\r\n\r\n* ख\r\n* ग\r\n', 'w\r\n\r\n* w\r\n* w\r\n'],
    ['   - क\n   - ख\n', '   - w\n   - w\n'],
    ['- [x] क\n- [ ] ख\n', '- [x] w\n- [ ] w\n'],
    ['***\n\nक\n\n* * *\n', '***\n\nw\n\n* * *\n'],
    ['![क](a.png "ख")\n\n[![क](a.png)](b.html)\n', '![w](a.png "w")\n\n[![w](a.png)](b.html)\n'],
  ])('keeps what is not words as the author wrote it: %j', async (text, expected) => {
    expect(await english(text, words)).toBe(expected);
  });

  it('keeps a passage whole that its sentences share', async () => {
    expect(await english('**क ख। *ग घ। च छ।* ज।**\n', words)).toBe('**w w। *w w। w w।* w।**\n');
    expect(await english('**क ख।** **ग घ।**\n', words)).toBe('**w w।** **w w।**\n');
  });

  it('marks what is missing, and leaves no Hindi', async () => {
    const text = '# क\n\n- ख **ग**।\n\n| घ |\n|--|\n| च |\n\n![छ](https://a.in/a.png "ज")\n';
    const result = await english(text);
    expect(result).not.toMatch(/\p{Script=Devanagari}/u);
    expect(result.match(/not yet translated/g)).toHaveLength(6);
    expect(result).toContain('# *(not yet translated)*');
    expect(result).toContain('![(not yet translated)](https://a.in/a.png "(not yet translated)")');
  });

  it.each([
    ['https://a.in', '<1/> x', 'https://a.in x\n'],
    ['https://a.in', '<1/>&lt;svg>', '<https://a.in>\\<svg>\n'],
    ['**https://a.in क**', '<1><2/></1>, x', '**<https://a.in>**, x\n'],
    ['ram@a.in', '<1/>&lt;b>', '<ram@a.in>\\<b>\n'],
    ['www.a.in', '<1/>*', '<http://www.a.in>\\*\n'],
  ])('keeps an address apart from what follows it: %s, %s', async (text, answer, expected) => {
    expect(await english(`${text}\n`, () => answer)).toBe(expected);
  });

  it('marks single sentences that are missing', async () => {
    const result = await english('एक। दो। तीन।\n', ({ text }) =>
      text === 'दो।' ? undefined : 'Yes.',
    );
    expect(result).toBe('Yes. *(not yet translated)* Yes.\n');
  });

  it.each([
    ['क', '&lt;b>x &lt;1>', '\\<b>x <1>'],
    ['क', '<1>x</1>', 'x'],
    ['**क** ख', '<1>x', '**x**'],
    ['**क** ख', '<1></1>x', 'x'],
    ['**क** ख', 'a<1> x </1>b', 'a **x** b'],
    ['[क](u) ख', '<1>a <1>b</1></1>', '[a b](u)'],
    ['क `c` ख', '<1>x</1> y', '`c`x y'],
  ])(
    'is sound Markdown whatever a translation does to the tags: %s, %s',
    async (text, given, expected) => {
      expect(await english(text, () => given)).toBe(expected);
    },
  );
});

/** Words that would be markup in one place or another. */
const hostileWord = fc.oneof(
  fc.constantFrom(
    ...['*', '_', '**a', '__', '#', 'x #', '|', '1. a', '1)', '- b', '+', '=', '===', '---', '>'],
    ...['[', ']', '](', '![', '[^1]', '!', '`', '~', '~~', '<', '<b>', '&amp;', '&lt;', '\\', ':'],
    ...['a*b', 'a_b_c', '“q”', '(p)', 'é😀', '😀', ' s ', '.', ':-', 'word'],
  ),
  fc
    .string({ unit: 'grapheme-ascii' })
    .filter((text) => /\S/.test(text) && !/www|@|:\//.test(text)),
);

describe('the English Markdown, read again', () => {
  it('has the marks of the source in their order, round the words of the translation', async () => {
    await fc.assert(
      fc.asyncProperty(
        documents,
        fc.array(hostileWord, { minLength: 1, maxLength: 6 }),
        async (text, given) => {
          const document = await workshop.readText(text);
          const edition = workshop.edition(document, translatorWith(given));
          const result = englishOf(edition);
          const again = await workshop.readText(result);
          const asRead = summaryOf(
            again,
            ({ text: plain }) => plain,
            ({ value }) => value,
          );
          const asGiven = summaryOf(
            document,
            ({ id }) => edition.textOf(id, 'en'),
            ({ block }) => edition.textOf(block, 'en'),
          );
          expect({ result, blocks: asRead }).toEqual({ result, blocks: asGiven });
        },
      ),
      { numRuns: 120 },
    );
  });
});

/** Keeps the tags of a sentence and puts the given words, one after the other, in place of its own. */
function translatorWith(given: readonly string[]): Translator {
  let at = 0;
  const next = (): string => given[at++ % given.length] as string;
  return ({ text }) =>
    serialiseTagged(
      parseTagged(text).map((token) =>
        token.type === 'text' ? { ...token, value: token.value.replace(/\S+/g, next) } : token,
      ),
    );
}

/** The blocks of a document with their words and marks, as far as they are seen. */
function summaryOf(
  { blocks }: Document,
  textOf: (block: Block) => string | undefined,
  wordsOf: (attribute: Attribute) => string | undefined,
): unknown[] {
  const attribute = (one: Attribute | undefined): string => squeezed(one && wordsOf(one));
  const mark = ({ inline, opaque }: Mark): unknown[] => {
    const own = [inline.kind, opaque];
    if (inline.kind === 'image')
      return [...own, inline.url, attribute(inline.alt), attribute(inline.title)];
    return inline.kind === 'link' ? [...own, inline.url, attribute(inline.title)] : own;
  };
  return blocks
    .filter(({ kind }) => kind !== 'attribute')
    .map((block) => [block.kind, squeezed(textOf(block)), block.marks.map(mark)]);
}

const squeezed = (text: string | undefined): string => (text ?? '').trim().replace(/\s+/g, ' ');
