import { describe, expect, it } from 'vitest';
import { parallelSchema } from '../../src/render/parallel-schema.ts';
import { SetuError } from '../../src/errors.ts';
import { englishOf, publicationOf } from './publication.ts';

const DEVANAGARI = /\p{Script=Devanagari}/u;

const TEXT = 'गाँव की बात\n\nराम घर गया। सीता भी आई।\n\nवह १२ बजे लौटा।\n';
const MARKDOWN = `---
title: चौपाल
author: कमला
---

पहला **मोटा** वाक्य। दूसरा वाक्य।

- एक
- दो

| नाम | संख्या |
| --- | --- |
| राम | 3 |
`;
const HTML = '<!doctype html><title>पन्ना</title><main><p>यह <em>पन्ना</em> है।</p></main>';
const PAIR = {
  'katha.hi.md': '# कथा\n\nएक राजा था। उसकी तीन रानियाँ थीं।\n',
  'katha.en.md': '# A Tale\n\nThere was a king. He had three queens.\n',
};
const ALL = { 'gaon.txt': TEXT, 'chaupal.md': MARKDOWN, 'panna.html': HTML, ...PAIR };

const IDS = ['chaupal', 'gaon', 'katha', 'panna'];

const memoryOf = (...pairs: [string, string][]): string => {
  const units = pairs.map(
    ([hi, en]) =>
      `<tu><tuv xml:lang="hi"><seg>${hi}</seg></tuv><tuv xml:lang="en"><seg>${en}</seg></tuv></tu>`,
  );
  return `<tmx version="1.4"><header/><body>${units.join('')}</body></tmx>`;
};

describe('build', () => {
  it('publishes text, Markdown, HTML and pairs in every format', async () => {
    const publication = await publicationOf(ALL);
    const { summary } = await publication.build('pseudo');
    expect(summary).toMatchObject({ documents: 4, failed: 0, missing: 0, human: 3 });
    const files = await publication.files('output');
    for (const id of IDS) {
      for (const name of ['index.html', `${id}.md`, `${id}.en.md`, 'parallel.json']) {
        expect(files.get(`output/${id}/${name}`)).toBeTruthy();
      }
      const parallel = await publication.parallel(id);
      expect(parallelSchema.safeParse(parallel).error).toBeUndefined();
      expect(englishOf(parallel)).not.toMatch(DEVANAGARI);
      const page = await publication.read(`output/${id}/index.html`);
      expect(englishCells(page).length).toBeGreaterThan(1);
      for (const cell of englishCells(page)) expect(cell).not.toMatch(DEVANAGARI);
      const english = await publication.read(`output/${id}/${id}.en.md`);
      // Who wrote it stays as it is; the list of metadata to translate does not name it.
      expect(english.replace('author: कमला', '')).not.toMatch(DEVANAGARI);
    }
    const index = await publication.read('output/index.html');
    for (const id of IDS) expect(index).toContain(`href="${id}/index.html"`);
  });

  it('asks nothing and writes nothing when nothing has changed', async () => {
    const publication = await publicationOf(ALL);
    await publication.build('pseudo');
    const before = await publication.times('output');
    const { summary, eventsOf } = await publication.build('pseudo');
    expect(summary).toMatchObject({ engine: 0, charactersSent: 0, written: 0, failed: 0 });
    expect(eventsOf('batch-start')).toEqual([]);
    expect(await publication.times('output')).toEqual(before);
  });

  it('marks what has no translation, and never shows Hindi for English', async () => {
    const publication = await publicationOf({ 'gaon.txt': TEXT });
    const { summary } = await publication.build();
    expect(summary).toMatchObject({ segments: 4, missing: 4 });
    const parallel = await publication.parallel('gaon');
    expect(parallel.units).toHaveLength(4);
    for (const { state, target, findings } of parallel.units) {
      expect({ state, target }).toEqual({ state: 'initial', target: [] });
      expect(findings).toMatchObject([{ rule: 'untranslated' }]);
    }
    const page = await publication.read('output/gaon/index.html');
    expect(page.match(/class="unit missing" data-unit/g)).toHaveLength(4);
    expect(englishCells(page)).toHaveLength(3);
    for (const cell of englishCells(page)) expect(cell).not.toMatch(DEVANAGARI);
    const markdown = await publication.read('output/gaon/gaon.en.md');
    expect(markdown.match(/\(not yet translated\)/g)).toHaveLength(4);
    expect(markdown).not.toMatch(DEVANAGARI);
    expect(await publication.read('output/gaon/gaon.md')).toContain('(not yet translated)');
  });

  it('takes translations from a memory without any engine', async () => {
    const publication = await publicationOf({
      'gaon.txt': 'राम घर गया।\n',
      'input/memory/approved.tmx': memoryOf(['राम घर गया।', 'Ram went home.']),
    });
    const { summary } = await publication.build();
    expect(summary).toMatchObject({ memory: 1, missing: 0 });
    expect(await publication.parallel('gaon')).toMatchObject({
      units: [{ state: 'reviewed', origin: 'memory', target: [{ plain: 'Ram went home.' }] }],
    });
  });

  it('goes on when a document fails, and says which and why', async () => {
    const publication = await publicationOf({
      'bad.md': '---\ntitle: [क\n---\nराम।\n',
      'code.md': '---js\n{ title: process.exit(1) }\n---\nराम।\n',
      'gaon.txt': TEXT,
      'latin.txt': new Uint8Array([0xe0, 0xa4, 0x20]),
    });
    const { summary, eventsOf } = await publication.build('pseudo');
    expect(summary).toMatchObject({ documents: 1, failed: 3 });
    const failed = eventsOf('failed').map(({ document, message, hint }) => ({
      document,
      message,
      hint,
    }));
    expect(failed.toSorted((a, b) => (a.document < b.document ? -1 : 1))).toEqual([
      {
        document: 'bad.md',
        message: expect.stringContaining('front matter') as string,
        hint: expect.any(String) as string,
      },
      {
        document: 'code.md',
        message: expect.stringContaining('JavaScript') as string,
        hint: expect.any(String) as string,
      },
      {
        document: 'latin.txt',
        message: expect.stringContaining('UTF-8') as string,
        hint: expect.any(String) as string,
      },
    ]);
    expect(await publication.read('output/index.html')).toContain('href="gaon/index.html"');
  });

  it('keeps the edition of a document that fails now', async () => {
    const publication = await publicationOf({ 'gaon.txt': TEXT, 'katha.md': 'राम।\n' });
    await publication.build('pseudo');
    await publication.write('input/katha.md', '---\n: [\n---\n');
    await publication.build('pseudo');
    const files = await publication.files('output');
    expect(files.has('output/katha/index.html')).toBe(true);
    expect(await publication.read('output/index.html')).toContain('href="katha/index.html"');
  });

  it('takes away the edition of a deleted document', async () => {
    const publication = await publicationOf(ALL);
    await publication.build('pseudo');
    await publication.remove('input/gaon.txt');
    await publication.build('pseudo');
    const names = [...(await publication.files('output')).keys()];
    expect(names.filter((name) => name.includes('gaon'))).toEqual([]);
    expect(await publication.read('output/index.html')).not.toContain('gaon');
  });

  it('lists all editions also when only one was built', async () => {
    const publication = await publicationOf(ALL);
    await publication.build('pseudo');
    await publication.write('input/gaon.txt', 'नई बात।\n');
    const { eventsOf } = await publication.build('pseudo', { paths: ['input/gaon.txt'] });
    expect(eventsOf('document').map(({ document }) => document)).toEqual(['gaon']);
    const index = await publication.read('output/index.html');
    for (const id of IDS) expect(index).toContain(`href="${id}/index.html"`);
  });

  it('builds the documents below a folder', async () => {
    const publication = await publicationOf({
      'gaon.txt': TEXT,
      'input/ank-1/ek.txt': 'एक।\n',
      'input/ank-1/do.txt': 'दो।\n',
    });
    const { eventsOf } = await publication.build('pseudo', { paths: ['input/ank-1'] });
    expect(
      eventsOf('document')
        .map(({ document }) => document)
        .toSorted(),
    ).toEqual(['ank-1-do', 'ank-1-ek']);
  });

  it('writes nothing at all in a dry run', async () => {
    const publication = await publicationOf(ALL);
    const before = await publication.files('.');
    const { summary } = await publication.build('pseudo', { dryRun: true });
    expect(summary).toMatchObject({
      documents: 4,
      segments: expect.any(Number) as number,
      written: 0,
    });
    expect(await publication.files('.')).toEqual(before);
  });

  it('has an empty edition of an empty document, and a finding', async () => {
    const publication = await publicationOf({ 'khali.md': '\n', 'english.md': 'Only English.\n' });
    const { summary, eventsOf } = await publication.build('pseudo');
    expect(summary).toMatchObject({ documents: 2, failed: 0, missing: 0, kept: 1 });
    expect(eventsOf('finding')).toMatchObject([
      { finding: { rule: 'empty', severity: 'info', document: 'khali' } },
    ]);
  });

  it('does not take the words of a trial for translations afterwards', async () => {
    const publication = await publicationOf({ 'gaon.txt': TEXT });
    await publication.build('pseudo');
    const { summary } = await publication.build();
    expect(summary).toMatchObject({ missing: 4, cache: 0 });
  });

  it('rejects with the reason of an interruption, writing no index', async () => {
    const publication = await publicationOf(ALL);
    const controller = new AbortController();
    const reason = new SetuError('interrupted', 'enough');
    const report = (): void => controller.abort(reason);
    const work = publication.build('pseudo', { signal: controller.signal, report });
    await expect(work).rejects.toBe(reason);
    expect((await publication.files('output')).has('output/index.html')).toBe(false);
    expect((await publication.build('pseudo')).summary).toMatchObject({ documents: 4, missing: 0 });
  });
});

describe('build refuses, before any work,', () => {
  it.each([
    ['an input folder that is not there', { input: 'nowhere' }, 'input', /nowhere cannot be read/],
    ['a document that is not there', { paths: ['input/x.md'] }, 'usage', /no such file/],
    ['a path that is no document', { paths: ['output'] }, 'usage', /Cannot take output/],
    ['an unknown engine', { overrides: () => ({ engine: 'gogle' }) }, 'config', /gogle/],
    [
      'an unknown engine in a dry run',
      { dryRun: true, overrides: () => ({ engine: 'gogle' }) },
      'config',
      /gogle/,
    ],
    ['an unknown format', { overrides: () => ({ formats: ['pdf'] }) }, 'config', /pdf/],
    [
      'a paid engine without a key',
      { overrides: () => ({ engine: 'google' }) },
      'credentials',
      /no credentials/,
    ],
    [
      'a network engine offline',
      { offline: true, overrides: () => ({ engine: 'google' }) },
      'usage',
      /needs the network/,
    ],
    ['a configuration that is not there', { config: 'x.json' }, 'config', /x\.json cannot be read/],
  ])('%s', async (_, options, code, message) => {
    const publication = await publicationOf({ 'gaon.txt': TEXT });
    const before = await publication.files('.');
    const error: unknown = await publication
      .build(undefined, options)
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(SetuError);
    expect(error).toMatchObject({ code, message: expect.stringMatching(message) as string });
    expect(await publication.files('.')).toEqual(before);
  });
});

/** The English paragraphs and headings of a page. */
const englishCells = (page: string): string[] =>
  page.match(/<(p|h\d|span) class="en" lang="en-IN">.*?<\/\1>/gs) ?? [];
