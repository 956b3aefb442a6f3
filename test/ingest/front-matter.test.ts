import { describe, expect, it, test } from 'vitest';
import { SetuError } from '../../src/errors.ts';
import { splitFrontMatter } from '../../src/ingest/front-matter.ts';

const metaOf = (...lines: string[]) =>
  splitFrontMatter(['---', ...lines, '---', 'राम।'].join('\n')).meta;

/** What the author is told. */
function refusal(text: string): string {
  try {
    splitFrontMatter(text);
  } catch (error) {
    expect(error).toBeInstanceOf(SetuError);
    expect(error).toMatchObject({ code: 'input', hint: expect.any(String) as string });
    return (error as SetuError).message;
  }
  throw new Error('Nothing was refused.');
}

describe('splitFrontMatter', () => {
  it('takes apart what stands between the fences and what follows', () => {
    expect(splitFrontMatter('---\ntitle: चौखट\n# note\n---\n\n# घर\n')).toEqual({
      meta: { title: 'चौखट' },
      frontMatter: 'title: चौखट\n# note',
      body: '\n# घर\n',
    });
  });

  it.each([
    ['nothing', ''],
    ['only text', '# घर\n\n---\n\nराम।'],
    ['a rule across the page', '---\n\nराम: घर गया।\n'],
    ['a rule that is never closed, and no more', '---'],
    ['four hyphens', '----\ntitle: क\n----\nराम।'],
    ['text before the fence', '\n---\ntitle: क\n---\n'],
  ])('leaves a document alone that begins with %s', (_, text) => {
    expect(splitFrontMatter(text)).toEqual({ meta: {}, frontMatter: '', body: text });
  });

  it('reads files from Windows', () => {
    expect(splitFrontMatter('---\r\ntitle: चौखट\r\nauthor: रेवा\r\n---\r\nराम।\r\n')).toMatchObject({
      meta: { title: 'चौखट', author: 'रेवा' },
      body: 'राम।\r\n',
    });
  });

  it('finds nothing in front matter without keys', () => {
    expect(metaOf('# nothing yet')).toEqual({});
    expect(metaOf()).toEqual({});
    expect(metaOf('null')).toEqual({});
  });

  it('keeps dates and times as they are written', () => {
    expect(metaOf('date: 2026-10-18', 'at: 2026-10-18T10:30:00Z', 'day: 18/10/2026')).toEqual({
      date: '2026-10-18',
      at: '2026-10-18T10:30:00Z',
      day: '18/10/2026',
    });
  });

  it('makes no date even of what asks to be one', () => {
    expect(metaOf('date: !!timestamp 2026-10-18')).toEqual({ date: '2026-10-18' });
  });

  it('reads lists, numbers and JSON', () => {
    expect(metaOf('tags: [क, ख]', 'year: 2026', 'draft: false')).toEqual({
      tags: ['क', 'ख'],
      year: 2026,
      draft: false,
    });
    expect(splitFrontMatter('---json\n{ "title": "क" }\n---\nराम।').meta).toEqual({ title: 'क' });
  });

  test.each(['js', 'javascript', 'JavaScript', 'coffee', 'coffeescript', 'cson'])(
    'refuses front matter in %s and runs nothing of it',
    (language) => {
      const text = `---${language}\nglobalThis.ran = (() => 'ran')()\n---\nराम।`;
      expect(refusal(text)).toMatch(/would run code, which Setu never does/);
      expect(globalThis).not.toHaveProperty('ran');
    },
  );

  test.each(['toml', 'constructor', 'toString', '__proto__', 'hasOwnProperty'])(
    'refuses front matter in the unknown language %s',
    (language) => {
      expect(refusal(`---${language}\ntitle = 1\n---\nराम।`)).toMatch(/^front matter /);
    },
  );

  it('refuses front matter as long as a book', () => {
    const keys = Array.from({ length: 8000 }, (_, n) => `k${n}: v\n`).join('');
    expect(refusal(`---\n${keys}---\nक`)).toMatch(/at most 50000 characters/);
  });

  it('refuses a key that stands twice', () => {
    expect(refusal('---\ntitle: क\ntitle: ख\n---\n')).toMatch(/Map keys must be unique.* line 3/);
  });

  it('refuses a few lines that would grow to gigabytes', () => {
    const levels = Array.from({ length: 12 }, (_, n) => {
      const alias = n === 0 ? '"लोल"' : `*a${n - 1}`;
      return `a${n}: &a${n} [${Array(9).fill(alias).join(', ')}]`;
    });
    expect(refusal(['---', ...levels, '---', 'राम।'].join('\n'))).toMatch(/alias/i);
  });

  it('refuses the same broken file the second time as well', () => {
    const broken = '---\ntitle: [क\n---\nराम।';
    const first = refusal(broken);
    expect(first).toMatch(/^front matter cannot be read: .*line/);
    expect(refusal(broken)).toBe(first);
  });

  it.each([
    ['a sentence', 'राम घर गया।'],
    ['a list', '- क\n- ख'],
    ['a number', '5'],
  ])('refuses %s in place of keys and values', (_, yaml) => {
    expect(refusal(`---\n${yaml}\n---\nराम।`)).toMatch(/must be a list of keys and values/);
  });

  it('lets no document change what all objects are', () => {
    const meta = metaOf(
      '__proto__: { polluted: yes }',
      'constructor: { prototype: { polluted: 1 } }',
    );
    expect({}).not.toHaveProperty('polluted');
    expect(Object.getPrototypeOf(meta)).toBe(Object.prototype);
    expect('polluted' in meta).toBe(false);
  });

  it.each([
    ['brackets', `a: ${'['.repeat(300)}`],
    ['braces', `a: ${'{a: '.repeat(300)}`],
    ['lists in lists', `a:\n  ${'- '.repeat(300)}x`],
  ])('refuses %s nested beyond reason before a parser sees them', (_, yaml) => {
    expect(() => splitFrontMatter(`---\n${yaml}\n---\nक`)).toThrow(/too deep/);
  });

  it('takes brackets one after another, however many', () => {
    const { meta } = splitFrontMatter(`---\nb: [${'[1],'.repeat(500)}]\n---\nक`);
    expect(meta['b']).toHaveLength(500);
  });
});
