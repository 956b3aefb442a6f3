import { describe, expect, it } from 'vitest';
import type { UserConfig } from '../../src/config/schema.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import { listDocuments } from '../../src/ingest/list-documents.ts';
import type { Document } from '../../src/types.ts';
import { type FolderContents, temporaryFolder } from '../support/temporary-folder.ts';
import { testContext } from '../support/test-context.ts';

async function read(files: FolderContents, config: UserConfig = {}): Promise<Document> {
  const input = await temporaryFolder(files);
  const [entry] = await listDocuments(input);
  if (!entry) throw new Error('Expected a document.');
  return ingest(entry, testContext({ config, folders: { input } }));
}

const textsOf = ({ blocks }: Document) => blocks.map(({ kind, text }) => `${kind}: ${text}`);

const TYPED = 'mlus vius HkkbZ dks ,d i= fy[kk vkSj ?kj pyk x;kA';
const SAID = 'उसने अपने भाई को एक पत्र लिखा और घर चला गया।';

describe('a document that was typed for a legacy font', () => {
  it('is read in Markdown, whose signs the font uses as letters', async () => {
    const text = [
      '---',
      'title: [ksrksa dh ckr vkSj yksx',
      'author: "Ram Kumar"',
      '---',
      "# 'kgj",
      '',
      TYPED,
      '',
      '- fo|ky; dk le; D;k gS\\',
      `- ${TYPED}`,
      '',
      'This is written in English, and stays so.',
      '',
      '```',
      TYPED,
      '```',
    ].join('\n');
    const document = await read({ 'a.md': text });
    expect(textsOf(document)).toEqual([
      'meta: खेतों की बात और लोग',
      'heading: शहर',
      `paragraph: ${SAID}`,
      'paragraph: विद्यालय का समय क्या है?',
      `paragraph: ${SAID}`,
      'paragraph: This is written in English, and stays so.',
    ]);
    expect(document.meta).toMatchObject({ author: 'Ram Kumar' });
    expect(document.source).toContain(TYPED);
  });

  it('tells so once, with the font, how much of it and where it begins', async () => {
    const { findings } = await read({ 'a.txt': `${TYPED}\n${TYPED}\n` });
    expect(findings).toMatchObject([
      {
        rule: 'legacy-font',
        severity: 'warning',
        document: 'a',
        message: expect.stringMatching(/KrutiDev 010 \(2\).*mlus vius/) as string,
        actual: TYPED,
        expected: SAID,
      },
    ]);
  });

  it.each([
    ['a.txt', TYPED],
    ['a.html', `<p>${TYPED}</p>`],
    ['a.md', `> ${TYPED}\n`],
  ])('is read in %s', async (name, text) => {
    expect((await read({ [name]: text })).blocks.at(-1)?.text).toBe(SAID);
  });

  it('is left alone where the setting says so', async () => {
    const document = await read({ 'a.txt': TYPED }, { legacyFont: 'off' });
    expect(textsOf(document)).toEqual([`paragraph: ${TYPED}`]);
    expect(document.findings).toEqual([]);
  });

  it('is taken at its word where the setting names the font', async () => {
    const files = { 'a.txt': 'Hkkjr\n\nThe road to Delhi was long.\n' };
    expect((await read(files)).blocks[0]?.text).toBe('Hkkjr');
    expect(textsOf(await read(files, { legacyFont: 'krutidev' }))).toEqual([
      'heading: भारत',
      'paragraph: The road to Delhi was long.',
    ]);
  });

  it('does not make the English file of a pair Hindi', async () => {
    const { existing } = await read({ 'a.hi.md': SAID, 'a.en.md': TYPED }, {});
    expect(existing?.blocks[0]?.text).toContain('mlus');
  });
});

describe('any other document', () => {
  it.each([
    ['Markdown', 'a.md', '---\ntitle: "क: ख"\r\n---\r\n# *घर*  \r\nराम <b>गया</b>। [x](y.md)\r\n'],
    ['text', 'a.txt', 'राम गया।\r\n\r\nसीता आई।'],
  ])('stays as it was written: %s', async (_, name, text) => {
    const on = await read({ [name]: text });
    const off = await read({ [name]: text }, { legacyFont: 'off' });
    expect(on.source).toBe(off.source);
    expect(on.frontMatter).toBe(off.frontMatter);
    expect(on.findings).toEqual([]);
  });
});
