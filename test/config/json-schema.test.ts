import { readFileSync, writeFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { type JsonSchema, jsonSchemaOf } from '../../src/config/json-schema.ts';
import { createSchema } from '../../src/config/schema.ts';
import { knownNames } from '../../src/known-names.ts';

const FILE = 'docs/setu.config.schema.json';
const schema = jsonSchemaOf(knownNames);
const validate = new Ajv({ strict: false, validateFormats: false }).compile(schema);

describe('the published schema of the settings', () => {
  it('is what the code says (UPDATE_SCHEMA=1 writes it anew)', () => {
    const text = `${JSON.stringify(schema, null, 2)}\n`;
    if (process.env['UPDATE_SCHEMA']) writeFileSync(FILE, text);
    expect(readFileSync(FILE, 'utf8')).toBe(text);
  });

  it('describes every key', () => {
    expect(undescribed(schema)).toEqual([]);
  });

  it('knows the default of every setting that has one', () => {
    const defaults = createSchema(knownNames).parse({});
    const said = Object.entries(schema.properties ?? {}).map(([key, { default: value }]) => [
      key,
      value,
    ]);
    // Of a group the keys have the defaults, not the group.
    expect(Object.fromEntries(said)).toMatchObject({
      title: defaults.title,
      target: defaults.target,
      engine: defaults.engine,
      formats: defaults.formats,
      check: defaults.check,
    });
    expect(schema.properties?.['translate']?.properties?.['budgetUSD']).toMatchObject({
      default: defaults.translate.budgetUSD,
    });
  });

  it.each([
    [{}],
    [{ $schema: './setu.config.schema.json', title: 'क' }],
    [{ engine: ['google', 'pseudo'] }],
    [{ titel: 'क' }],
    [{ translate: { budgetUsd: 1 } }],
    [{ translate: { concurrency: 65 } }],
    [{ translate: { concurrency: 1.5 } }],
    [{ translate: { prices: { gogle: 1 } } }],
    [{ check: { number: 'off' } }],
    [{ check: { nummer: 'off' } }],
    [{ check: { number: 'fatal' } }],
    [{ engines: { gogle: {} } }],
    [{ engines: { openai: { model: 'm', batch: 5 } } }],
    [{ engines: { openai: {} } }],
    [{ engines: { openai: { model: 'm', bach: 5 } } }],
    [{ engine: 'gogle' }],
    [{ formats: ['pdf'] }],
    [{ formats: [] }],
    [{ target: 'hi' }],
    [{ title: '' }],
    [[]],
  ])('agrees with the code about %j', (written) => {
    expect(validate(written)).toBe(createSchema(knownNames).safeParse(written).success);
  });
});

/** Paths of keys that editors could say nothing about. */
function undescribed({ properties = {} }: JsonSchema, prefix = ''): string[] {
  return Object.entries(properties).flatMap(([key, inner]) => [
    ...(inner['description'] === undefined ? [prefix + key] : []),
    ...undescribed(inner, `${prefix + key}.`),
  ]);
}
