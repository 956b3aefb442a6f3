import { expect, it } from 'vitest';
import { markdown } from '../../../src/ingest/readers/markdown.ts';

it('leaves Markdown as its author wrote it', async () => {
  const written = '---\ntitle: क\n---\n\n* क  \n<b>ख</b>\r\n\r\n| a |\n';
  expect(await markdown.read(Buffer.from(`\u{FEFF}${written}`))).toBe(written);
});
