import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../src/ingest/parse-markdown.ts';

describe('parseMarkdown', () => {
  it('knows tables, footnotes and struck-out text', () => {
    const types = new Set<string>();
    visit(
      parseMarkdown('| क |\n|---|\n\n~~ख~~[^1]\n\n[^1]: ग'),
      (node) => void types.add(node.type),
    );
    expect([...types]).toEqual(
      expect.arrayContaining(['table', 'delete', 'footnoteReference', 'footnoteDefinition']),
    );
  });

  it('knows the place of every node, so that its text can be replaced', () => {
    const tree = parseMarkdown('“www.a.in” ‘ram@a.in’ -www.b.in (https://c.in) *www.d.in* \\@e.in');
    visit(tree, (node) => expect(node.position?.start.offset).toBeTypeOf('number'));
  });

  it('refuses lists within lists, line by line, before anything walks so deep', () => {
    const deep = Array.from({ length: 60 }, (_, level) => `${'  '.repeat(level)}- क`).join('\n');
    expect(() => parseMarkdown(deep)).toThrow(/at most 100 levels deep/);
  });

  it('refuses more paragraphs than memory holds', () => {
    expect(() => parseMarkdown('क\n\n'.repeat(101_000))).toThrow(/at most 200000 paragraphs/);
  });

  it('refuses Markdown that is nested beyond reason, rather than fall over it', () => {
    expect(() => parseMarkdown('> '.repeat(5_000))).toThrow(
      expect.objectContaining({
        code: 'input',
        message: expect.stringContaining('expected markup at most 100 levels deep') as string,
      }),
    );
    expect(() => parseMarkdown(`${'- '.repeat(30)}क`)).not.toThrow();
  });
});
