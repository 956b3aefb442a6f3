import { describe, expect, it } from 'vitest';
import { chooseRelease } from '../../src/models/records.ts';
import { mirrorOf, type RecordOf } from './mirror.ts';

const CONTENT = Buffer.from('x');
const FILES = new Map([
  ['model', { name: 'model.hien.intgemm.alphas.bin', content: CONTENT }],
  ['lex', { name: 'lex.50.50.hien.s2t.bin', content: CONTENT }],
  ['vocab', { name: 'vocab.hien.spm', content: CONTENT }],
] as const);

const records = (part: Partial<RecordOf> = {}): RecordOf[] => mirrorOf(FILES, part).records;
const choose = (...lists: (readonly unknown[])[]) =>
  chooseRelease(JSON.stringify({ data: lists.flat() }), 'hi-en');

describe('chooseRelease', () => {
  it('takes the newest whole model of the pair', () => {
    const incomplete = records({ version: '3.9' }).slice(0, 2);
    const others = records({ version: '3.8', sourceLanguage: 'bn' });
    const { version, architecture, files } = choose(
      records({ version: '3.2' }),
      records({ version: '3.10', architecture: 'base-memory' }),
      incomplete,
      others,
    );
    expect([version, architecture]).toEqual(['3.10', 'base-memory']);
    expect(files.map(({ type }) => type)).toEqual(['model', 'lex', 'vocab']);
  });

  it('takes what everybody is given before what is tried out', () => {
    const nightly = records({ version: '3.9', filter_expression: "env.channel == 'nightly'" });
    expect(choose(nightly, records({ version: '3.1' })).version).toBe('3.1');
    expect(choose(nightly).version).toBe('3.9');
  });

  it('takes no version of a format that it does not know', () => {
    const lists = [records({ version: '4.0' }), records({ version: '2.1' })];
    expect(() => choose(...lists)).toThrow(/no whole model for hi-en in a version 3\.x/);
    expect(choose(...lists, records({ version: '3.0' })).version).toBe('3.0');
  });

  it('passes over records of other kinds', () => {
    expect(choose([{ id: 'x' }, null, 7], records()).version).toBe('3.1');
  });

  it('says that the pair is not there', () => {
    expect(() => choose(records({ sourceLanguage: 'bn' }))).toThrow('has no model for hi-en');
  });

  it.each(['', '<html>', '[]', '{"data": 1}', 'null'])('refuses what is no list: %s', (text) => {
    expect(() => chooseRelease(text, 'hi-en')).toThrow(
      /list of models (is not JSON|has no records)/,
    );
  });

  it.each([
    '../../evil.bin',
    '/etc/passwd',
    'model/../../x.bin',
    'model.hien.bin/x',
    '..',
    'model',
    'C:\\model.bin',
    'model.hien\0.bin',
    '.model.bin',
    'model..bin',
    'CON.bin',
    `model.${'x'.repeat(200)}.bin`,
  ])('refuses a file that is called %j', (name) => {
    expect(() => choose(records({ name }))).toThrow(/whose name is none that Setu accepts/);
  });

  it.each([
    '../secret.zst',
    'a/../../secret.zst',
    '//evil.example/x.zst',
    'https://evil.example/x.zst',
    '/x.zst',
    'a?b',
    'a#b',
    'a\\b',
    '%2e%2e/x',
    '',
  ])('refuses a file that lies at %j', (location) => {
    const attachment = { hash: 'a'.repeat(64), size: 1, location, filename: 'x' };
    expect(() => choose(records({ attachment }))).toThrow(/attachment\.location is none/);
  });

  it.each([
    ['a hash that is none', { decompressedHash: 'abc' }],
    ['a size beyond all models', { decompressedSize: 5e9 }],
    [
      'a packed size beyond all models',
      { attachment: { hash: 'a'.repeat(64), size: 5e9, location: 'x', filename: '' } },
    ],
  ])('refuses %s', (_, part) => {
    expect(() => choose(records(part))).toThrow(/is none that Setu accepts/);
  });
});
