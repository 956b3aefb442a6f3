import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SetuError } from '../../../src/errors.ts';
import { readers } from '../../../src/ingest/readers/index.ts';
import type { ReadDocument } from '../../../src/ingest/readers/reader.ts';
import { makeDocx, p, run } from './docx/make-docx.ts';

/** A file of a reader's own format with that text; a plain text unless it is listed here. */
const SAMPLES: Readonly<Record<string, (text: string) => Uint8Array>> = {
  docx: (text) => makeDocx({ body: p(run(text.replaceAll('&', '&amp;').replaceAll('<', '&lt;'))) }),
};
const sample = (reader: string, text: string): Uint8Array =>
  SAMPLES[reader]?.(text) ?? new TextEncoder().encode(text);

const markdownOf = (read: string | ReadDocument): string =>
  typeof read === 'string' ? read : read.markdown;

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
          expect(markdownOf(await reader.read(some))).toBeTypeOf('string');
        } catch (error) {
          expect(error).toBeInstanceOf(SetuError);
          expect(error).toMatchObject({ code: 'input' });
        }
      }),
    );
  });

  it('gives the same Markdown for the same bytes, and leaves them alone', async () => {
    const bytes = sample(reader.name, 'राम <b>घर</b> गया।\n\n# फिर\n');
    const copy = Uint8Array.from(bytes);
    expect(await reader.read(bytes)).toEqual(await reader.read(copy));
    expect(bytes).toEqual(copy);
  });

  it('reads a file without text', async () => {
    expect(markdownOf(await reader.read(sample(reader.name, ''))).trim()).toBe('');
  });

  it('keeps the words of a text', async () => {
    const bytes = sample(reader.name, 'राम घर गया।');
    expect(markdownOf(await reader.read(bytes))).toContain('राम घर गया।');
  });

  it('names what it carries without folders, and each but once', async () => {
    const read = await reader.read(sample(reader.name, 'राम'));
    const names = typeof read === 'string' ? [] : (read.files ?? []).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[a-z0-9-]+\.[a-z]+$/);
  });
});
