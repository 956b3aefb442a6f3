import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { text } from '../../../src/ingest/readers/text.ts';

const FOLDER = 'test/ingest/readers/text';

const names = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => name.slice(0, -'.txt'.length));

/** Each text was set in Markdown by hand, as an editor would, before the reader saw it. */
describe('the reader text, as an editor', () => {
  it.each(names)('sets %s', async (name) => {
    const expected = readFileSync(`${FOLDER}/${name}.md`, 'utf8');
    expect(await text.read(readFileSync(`${FOLDER}/${name}.txt`))).toBe(expected);
  });
});
