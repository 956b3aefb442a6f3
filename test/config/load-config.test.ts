import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadConfig } from '../../src/config/load-config.ts';
import { configSchema, type UserConfig } from '../../src/config/schema.ts';
import { SetuError } from '../../src/errors.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** Loads what `setu.config.json` says. */
async function load(written: unknown, overrides?: (written: UserConfig) => UserConfig) {
  const content = typeof written === 'string' ? written : JSON.stringify(written);
  return loadConfig(await temporaryFolder({ 'setu.config.json': content }), undefined, overrides);
}

/** What a publisher is told about it. */
async function complaint(...args: Parameters<typeof load>): Promise<string> {
  const error: unknown = await load(...args).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(SetuError);
  expect(error).toMatchObject({ code: 'config', hint: expect.any(String) as string });
  return (error as SetuError).message;
}

describe('loadConfig', () => {
  it('needs no file: every key has a default', async () => {
    const folder = await temporaryFolder();
    const { config, root } = loadConfig(folder, undefined);
    expect(root).toBe(folder);
    expect(config).toEqual(configSchema.parse({}));
    expect(config).toMatchObject({
      source: 'hi',
      target: 'en-IN',
      engine: 'auto',
      formats: ['html', 'markdown', 'json'],
      frontMatter: { translate: ['title', 'description'] },
      translate: { budgetUSD: 5, monthlyBudgetUSD: 50 },
      limits: { documentBytes: 5_000_000 },
    });
  });

  it('fills in what the file leaves out, inside of objects too', async () => {
    const { config } = await load({ title: 'चौखट', translate: { budgetUSD: 1 } });
    expect(config.title).toBe('चौखट');
    expect(config.translate).toMatchObject({ budgetUSD: 1, monthlyBudgetUSD: 50, concurrency: 4 });
  });

  it('reads a file that begins with a byte-order mark', async () => {
    const { config } = await load('\u{FEFF}{ "title": "क" }');
    expect(config.title).toBe('क');
  });

  it('takes the folder of the named file for the root of the publication', async () => {
    const folder = await temporaryFolder({ 'books/my.json': '{ "title": "क" }' });
    const { config, root } = loadConfig(folder, 'books/my.json');
    expect(root).toBe(join(folder, 'books'));
    expect(config.title).toBe('क');
  });

  it('refuses a named file that is not there', async () => {
    const folder = await temporaryFolder();
    expect(() => loadConfig(folder, 'my.json')).toThrow(
      expect.objectContaining({
        code: 'config',
        message: expect.stringContaining(join(folder, 'my.json')) as string,
      }),
    );
  });

  it.each([
    ['is no JSON', '{ "title": }', /setu\.config\.json:1:12: expected a value, got "}"/],
    ['is a list', '[]', /setu\.config\.json:1:1: the file: expected an object .*, got \[\]/],
    ['is empty', '', /expected a value, got an empty file/],
  ])('says so if the file %s', async (_, content, message) => {
    expect(await complaint(content)).toMatch(message);
  });

  it.each([
    [{ titel: 'क' }, 'unknown key "titel". Did you mean "title"?'],
    [
      { translate: { budgetUsd: 5 } },
      'unknown key "translate.budgetUsd". Did you mean "budgetUSD"?',
    ],
    [{ limits: { bytes: 5 } }, 'unknown key "limits.bytes". Did you mean "documentBytes"?'],
    [{ frontMatter: { translated: [] } }, '"frontMatter.translated". Did you mean "translate"?'],
  ])('names an unknown key and the nearest that there is: %j', async (written, message) => {
    expect(await complaint(written)).toContain(message);
  });

  it('does not take __proto__ for anything else than an unknown key', async () => {
    expect(await complaint('{ "__proto__": { "title": "x" } }')).toContain('"__proto__"');
  });

  it.each([
    [{ title: 5 }, /: title: expected a text .*, got 5/],
    [
      { translate: { concurrency: '4' } },
      /: translate\.concurrency: expected a whole number .*, got "4"/,
    ],
    [{ translate: { budgetUSD: -1 } }, /: translate\.budgetUSD: /],
    [{ translate: { windowMs: 1 } }, /: translate\.windowMs: .*100/],
    [{ frontMatter: { translate: ['title', 1] } }, /: frontMatter\.translate\.1: /],
    [{ check: { number: 'fatal' } }, /: check\.number: .*"error"/],
    [{ engine: [] }, /: engine: /],
    [{ target: 'hi' }, /: target: expected English, such as "en" or "en-IN"/],
    [{ source: 'mr' }, /: source: .*"hi"/],
    [{ baseUrl: 'javascript:alert(1)' }, /: baseUrl: /],
    [{ formats: [] }, /: formats: /],
  ])('names the key that has a wrong value: %j', async (written, message) => {
    expect(await complaint(written)).toMatch(message);
  });

  it('lets the command line win over the file', async () => {
    const { config } = await load({ engine: 'google', title: 'क' }, (written) => ({
      ...written,
      engine: 'pseudo',
    }));
    expect(config).toMatchObject({ engine: 'pseudo', title: 'क' });
  });

  it('lets the command line win over the defaults', async () => {
    const folder = await temporaryFolder();
    const { config } = loadConfig(folder, undefined, () => ({ formats: ['json'] }));
    expect(config.formats).toEqual(['json']);
  });

  it('blames the command line for what it says, and the file for what that says', async () => {
    const wrong = (written: UserConfig): UserConfig => ({ ...written, formats: [] });
    expect(await complaint({}, wrong)).toMatch(/^the command line: formats: /);
    expect(await complaint({ title: 5 }, wrong)).toMatch(/setu\.config\.json:1:10: title: /);
  });
});
