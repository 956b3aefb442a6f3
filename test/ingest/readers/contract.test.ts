import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SetuError } from '../../../src/errors.ts';
import { readers } from '../../../src/ingest/readers/index.ts';

describe('readers', () => {
  it('have names and file endings of their own', () => {
    const names = readers.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    const extensions = readers.flatMap((reader) => reader.extensions);
    expect(new Set(extensions).size).toBe(extensions.length);
    for (const extension of extensions) expect(extension).toMatch(/^\.[a-z0-9]+$/);
  });
});

describe.each(readers)('the reader $name', (reader) => {
  it('knows an ending', () => {
    expect(reader.extensions).not.toEqual([]);
  });

  it('reads any bytes at all, or refuses them as a SetuError', async () => {
    const text = fc.string({ unit: 'binary', maxLength: 200 });
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      text.map((some) => new TextEncoder().encode(some)),
      fc
        .array(
          fc.constantFrom('<p>', '<table><td>', '</b>', '<b>', '<!--', '---\n', '|', '*', '\n'),
        )
        .map((parts) => new TextEncoder().encode(parts.join('राम'))),
    );
    await fc.assert(
      fc.asyncProperty(bytes, async (some) => {
        try {
          expect(await reader.read(some)).toBeTypeOf('string');
        } catch (error) {
          expect(error).toBeInstanceOf(SetuError);
          expect(error).toMatchObject({ code: 'input' });
        }
      }),
    );
  });

  it('gives the same Markdown for the same bytes, and leaves them alone', async () => {
    const bytes = new TextEncoder().encode('राम <b>घर</b> गया।\n\n# फिर\n');
    const copy = Uint8Array.from(bytes);
    expect(await reader.read(bytes)).toBe(await reader.read(copy));
    expect(bytes).toEqual(copy);
  });

  it('reads an empty file', async () => {
    expect((await reader.read(new Uint8Array())).trim()).toBe('');
  });

  it('keeps the words of a text', async () => {
    const markdown = await reader.read(new TextEncoder().encode('राम घर गया।'));
    expect(markdown).toContain('राम घर गया।');
  });
});
