import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { html } from '../../../src/ingest/readers/html.ts';

const FOLDER = 'test/ingest/readers/html';

const names = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.html'))
  .map((name) => name.slice(0, -'.html'.length));

/** Cells are padded by the number of characters, which says nothing in Devanagari. */
const unpadded = (markdown: string): string =>
  markdown.replace(/^ *\|.*\|$/gm, (row) => row.replace(/ +/g, ' ').replace(/-+/g, '-'));

/** Each page was set in Markdown by hand, as an editor would, before the reader saw it. */
describe('the reader html, as an editor', () => {
  it.each(names)('takes the text out of %s', async (name) => {
    const expected = readFileSync(`${FOLDER}/${name}.md`, 'utf8');
    const markdown = await html.read(readFileSync(`${FOLDER}/${name}.html`));
    expect(unpadded(markdown)).toBe(unpadded(expected));
  });
});
