import { readFile, writeFile } from 'node:fs/promises';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { parallelSchema } from '../../../src/render/parallel-schema.ts';
import { json } from '../../../src/render/renderers/json.ts';
import { CASES, openCase } from '../golden-cases.ts';
import { pageOf, templates, type Translator, Workshop } from '../editions.ts';

const FILE = 'docs/parallel.schema.json';

const { $schema, $id, title, description, ...rest } = z.toJSONSchema(parallelSchema);

/** As `docs/parallel.schema.json` holds it; `UPDATE_SCHEMA=1 npm test` writes it anew. */
const published = `${JSON.stringify({ $schema, $id, title, description, ...rest }, null, 2)}\n`;

const parallelOf = async (text: string, translate?: Translator): Promise<unknown> => {
  const workshop = await Workshop.open();
  const edition = workshop.edition(await workshop.readText(text), translate);
  return JSON.parse(pageOf(json.render(edition, templates), 'parallel.json'));
};

describe('docs/parallel.schema.json', () => {
  it('is the schema that the program checks against', async () => {
    if (process.env['UPDATE_SCHEMA'] === '1') await writeFile(FILE, published);
    expect(await readFile(FILE, 'utf8')).toBe(published);
  });

  it('says what it is, and to which version it belongs', () => {
    expect(JSON.parse(published)).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: expect.stringContaining('parallel') as string,
      title: expect.stringContaining('parallel.json') as string,
      description: expect.any(String) as string,
      properties: { version: { const: 1 } },
    });
  });
});

describe('parallel.json', () => {
  const validate = new Ajv2020({ strict: true }).compile(JSON.parse(published) as object);

  it.each(CASES)('of the edition "%s" keeps to its schema', async (name) => {
    const parallel: unknown = JSON.parse(pageOf((await openCase(name)).pages, 'parallel.json'));
    validate(parallel);
    expect(validate.errors ?? []).toEqual([]);
  });

  it('of an empty document keeps to its schema', async () => {
    const parallel = await parallelOf('');
    validate(parallel);
    expect(validate.errors ?? []).toEqual([]);
    expect(parallel).toMatchObject({ title: { source: 'Doc', target: null }, units: [] });
  });

  it('is refused by the schema with an unknown key, or one missing', async () => {
    const parallel = (await parallelOf('क')) as object;
    expect(validate({ ...parallel, extra: 1 })).toBe(false);
    expect(validate({ ...parallel, version: 2 })).toBe(false);
    expect(validate({ ...parallel, units: undefined })).toBe(false);
  });

  it('has the text with its tags and without', async () => {
    const parallel = await parallelOf('क **ख** & `<ग>`।', () => 'a <1>b</1> &amp; <2/>.');
    expect(parallel).toMatchObject({
      units: [
        {
          source: [{ text: 'क <1>ख</1> &amp; <2/>।', plain: 'क ख & <ग>।' }],
          target: [{ text: 'a <1>b</1> &amp; <2/>.', plain: 'a b & <ग>.' }],
          state: 'translated',
          origin: 'engine',
          engine: 'Machine',
        },
      ],
    });
  });

  it('has the title in both languages and the front matter as it is', async () => {
    const parallel = await parallelOf(
      '---\ntitle: नाम\ndate: 2026-01-02\nn: [1]\n---\nक',
      () => 'Name',
    );
    expect(parallel).toMatchObject({
      title: { source: 'नाम', target: 'Name' },
      languages: { source: 'hi', target: 'en-IN' },
      meta: { title: 'नाम', date: '2026-01-02', n: [1] },
    });
  });
});
