import fc from 'fast-check';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { SetuError } from '../../src/errors.ts';
import { splitFrontMatter } from '../../src/ingest/front-matter.ts';
import { parseMarkdown } from '../../src/ingest/parse-markdown.ts';
import { readers } from '../../src/ingest/readers/index.ts';
import { hostileText } from './hostile-text.ts';
import { hold } from './run.ts';

/** The outcome, or undefined if it was refused as a file; anything else that is thrown is a bug. */
async function unlessRefused<T>(work: () => T | Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    expect(error).toBeInstanceOf(SetuError);
    expect((error as SetuError).code).toBe('input');
    return undefined;
  }
}

const bytes = fc.oneof(
  { weight: 4, arbitrary: hostileText.map((text) => Buffer.from(text)) },
  { weight: 1, arbitrary: hostileText.map((text) => Buffer.from(`\u{FEFF}${text}`, 'utf16le')) },
  { weight: 1, arbitrary: fc.uint8Array().map((array) => Buffer.from(array)) },
);

function withoutLateLinks(this: Processor): void {
  const data = this.data();
  const extensions = (data.fromMarkdownExtensions ?? []).flat();
  data.fromMarkdownExtensions = extensions.map(({ transforms, ...rest }) => rest);
}

const inOneGo = unified().use(remarkParse).use(remarkGfm).use(withoutLateLinks);

describe('whatever bytes a file has', () => {
  it.each(readers.map((reader) => [reader.name, reader] as const))(
    'the reader of %s reads them as Markdown, or refuses them as a file',
    async (_, reader) => {
      await hold(bytes, async (file) => {
        const read = await unlessRefused(() => reader.read(file));
        if (read === undefined) return;
        const markdown = typeof read === 'string' ? read : read.markdown;
        const split = await unlessRefused(() => splitFrontMatter(markdown));
        if (split) await unlessRefused(() => parseMarkdown(split.body));
      });
    },
    600_000,
  );

  it('front matter and body together are the text, and no object is polluted', async () => {
    await hold(hostileText, async (text) => {
      const split = await unlessRefused(() => splitFrontMatter(`---\n${text}\n---\nराम।`));
      if (split) expect(text).toContain(split.frontMatter);
      expect(Object.keys(Object.prototype)).toEqual([]);
    });
  }, 600_000);

  it('Markdown that is parsed piece by piece gives the tree of the whole', async () => {
    // So long that it is cut, with references from one piece into the other.
    const long = fc
      .array(hostileText, { minLength: 60, maxLength: 160 })
      .map((texts) => texts.join(''));
    await hold(
      long,
      async (text) => {
        const tree = await unlessRefused(() => parseMarkdown(text));
        if (tree) expect(tree.children).toEqual(inOneGo.parse(text).children);
      },
      { share: 0.05 },
    );
  }, 600_000);
});
