import type { Paragraph } from 'mdast';
import { describe, expect, it } from 'vitest';
import { extractBlocks } from '../../src/ingest/blocks.ts';
import { parseMarkdown } from '../../src/ingest/parse-markdown.ts';
import type { Block, Meta } from '../../src/types.ts';

const blocksOf = (markdown: string, meta: Meta = {}, keys: string[] = []): Block[] =>
  extractBlocks(parseMarkdown(markdown), markdown, meta, keys);
const shortOf = (...args: Parameters<typeof blocksOf>): string[] =>
  blocksOf(...args).map(({ kind, text }) => `${kind}: ${text}`);

describe('extractBlocks', () => {
  it('finds every text in reading order, and nothing in code and raw HTML', () => {
    const markdown = `# शीर्षक

पाठ[^1]

> उद्धरण

- सूची
  1. भीतर
- [x] काम

| नाम | आयु |
| --- | --- |
| राम | १० |

\`\`\`js
कोड
\`\`\`

    यह भी कोड

<div>कच्चा</div>

[r]: https://a.in "नाम"
[^1]: टिप्पणी
`;
    expect(shortOf(markdown)).toEqual([
      'heading: शीर्षक',
      'paragraph: पाठ',
      'paragraph: उद्धरण',
      'paragraph: सूची',
      'paragraph: भीतर',
      'paragraph: काम',
      'cell: नाम',
      'cell: आयु',
      'cell: राम',
      'cell: १०',
      'paragraph: टिप्पणी',
    ]);
  });

  it('says where each text stands, without the signs of its block', () => {
    const markdown = '## शीर्षक ##\n\n- [ ] काम\n\n| क | **ख** |\n|---|---|\n| `x\\|y` | |\n';
    const places = blocksOf(markdown).map(({ range }) => range && markdown.slice(...range));
    expect(places).toEqual(['शीर्षक', 'काम', 'क', '**ख**', '`x\\|y`']);
  });

  it('leaves out empty cells and empty headings', () => {
    expect(shortOf('#\n\n| क | |\n|---|---|\n| | |\n')).toEqual(['cell: क']);
  });

  it('takes the front-matter keys that it is told to, in that order, if they are text', () => {
    const meta = { title: 'चौखट', description: ' ', year: 2026, lede: 'सार', tags: ['क'] };
    const keys = ['lede', 'title', 'description', 'year', 'tags', 'none'];
    const blocks = blocksOf('पाठ', meta, keys);
    expect(blocks.map(({ id, key, text }) => [id, key, text])).toEqual([
      ['meta-lede', 'lede', 'सार'],
      ['meta-title', 'title', 'चौखट'],
      [expect.any(String), undefined, 'पाठ'],
    ]);
    expect(blocks[0]).toMatchObject({ kind: 'meta', range: null });
    expect(shortOf('पाठ', meta)).toEqual(['paragraph: पाठ']);
  });

  it("makes blocks of an image's description and of titles, after the text that they stand in", () => {
    expect(shortOf('देखें ![घर](a.png "पुराना घर") और [यह](u "कड़ी")।\n\nआगे')).toEqual([
      'paragraph: देखें  और यह।',
      'attribute: घर',
      'attribute: पुराना घर',
      'attribute: कड़ी',
      'paragraph: आगे',
    ]);
    const [text, alt] = blocksOf('![घर](a.png)');
    expect(text?.marks).toMatchObject([{ inline: { alt: { block: alt?.id, value: 'घर' } } }]);
  });

  it('makes no block of a blank description', () => {
    expect(shortOf('![](a.png " ")')).toEqual(['paragraph: ']);
  });

  it('translates the same description once', () => {
    expect(shortOf('![घर](a.png)\n\n![घर](b.png)')).toEqual([
      'paragraph: ',
      'attribute: घर',
      'paragraph: ',
    ]);
  });

  it('gives every block an id of its own that only its words decide', () => {
    const ids = blocksOf('एक\n\nदो\n\nहाँ\n\nतीन\n\nहाँ\n\n# एक').map(({ id }) => id);
    expect(new Set(ids).size).toBe(6);
    const [, two] = blocksOf('और\n\nदो').map(({ id }) => id);
    expect(two).toBe(ids[1]);
  });

  it('is done soon with a hundred thousand blocks', () => {
    const children = Array.from({ length: 100_000 }, (_, n): Paragraph => {
      const place = { line: n + 1, column: 1, offset: n };
      const position = { start: place, end: place };
      return { type: 'paragraph', children: [{ type: 'text', value: String(n), position }] };
    });
    const started = performance.now();
    expect(extractBlocks({ type: 'root', children }, '', {}, [])).toHaveLength(100_000);
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
