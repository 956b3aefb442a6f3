import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { spliceFrontMatter } from '../../src/render/splice-front-matter.ts';

const withTitle = (frontMatter: string, title = 'Title'): string =>
  spliceFrontMatter(frontMatter, (key) => (key === 'title' ? title : undefined));

describe('front matter in English', () => {
  it.each([
    ['title: नाम', 'title: Title'],
    ['title:   "नाम"  # ऊपर', 'title:   "Title"  # ऊपर'],
    ["title: 'नाम'", "title: 'Title'"],
    [
      '# क\nb: 0xFF\ntitle: नाम\nlist:\n- a\n-   b\n\nn: 1.0',
      '# क\nb: 0xFF\ntitle: Title\nlist:\n- a\n-   b\n\nn: 1.0',
    ],
    ['title: |\n  नाम\n  दो\nb: 1', 'title: "Title"\nb: 1'],
    ['title: >-\n  नाम\n  दो', 'title: "Title"'],
    ['title: नाम\n  दो\nb: 1', 'title: Title\nb: 1'],
    ['{ title: "नाम", b: [1,2] }', '{ title: "Title", b: [1,2] }'],
    ['b: नाम', 'b: नाम'],
    ['title: [नाम]', 'title: [नाम]'],
  ])('changes the words of a key and nothing else: %j', (before, after) => {
    expect(withTitle(before)).toBe(`---\n${after}\n---\n`);
  });

  it('is empty where there is none', () => {
    expect(withTitle('')).toBe('');
  });

  it('is sound YAML whatever the words are', () => {
    const words = fc.oneof(
      fc.string(),
      fc.constantFrom(
        'a: b',
        '# c',
        '- x',
        '"',
        "'",
        'yes',
        '1',
        '---',
        '{',
        '*a',
        '&b',
        '!t',
        '@',
        '%',
        '\\',
      ),
    );
    const before = fc.constantFrom('title: नाम', 'title: "नाम"', "title: 'नाम'", 'title: |\n  नाम');
    fc.assert(
      fc.property(before, words, (frontMatter, title) => {
        const result = withTitle(`a: 1\n${frontMatter}\nz: 2`, title);
        const data: unknown = parse(result.replaceAll(/^---$/gm, ''));
        expect(data).toEqual({ a: 1, title: title.replace(/\s+/g, ' '), z: 2 });
      }),
    );
  });
});
