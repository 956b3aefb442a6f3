import { describe, expect, it } from 'vitest';
import { loadConfig } from '../../src/config/load-config.ts';
import { knownNames } from '../../src/known-names.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** What is said of a configuration, without the name of its folder. */
async function complaints(content: string | Uint8Array): Promise<string[]> {
  const folder = await temporaryFolder({ 'setu.config.json': content });
  try {
    loadConfig(folder, undefined, undefined, knownNames);
    return [];
  } catch (error) {
    return (error as Error).message.replaceAll(`${folder}/`, '').split('\n');
  }
}

describe('a configuration with mistakes', () => {
  it('is told all of them at once, in the order of the file, each with its place', async () => {
    const content = `{
  // the name
  "titel": "क",
  "translate": { "budgetUSD": "five", "concurrency": 65 },
  "formats": ["html", 7],
  "check": { "nummer": "off" }
}`;
    expect(await complaints(content)).toEqual([
      'setu.config.json:3:3: unknown key "titel". Did you mean "title"?',
      'setu.config.json:4:31: translate.budgetUSD: expected an amount in US dollars of 0 or more, got "five".',
      'setu.config.json:4:54: translate.concurrency: expected a whole number from 1 to 64, got 65.',
      'setu.config.json:5:23: formats.1: expected one of "html", "markdown", "json", got 7.',
      'setu.config.json:6:14: unknown key "check.nummer". Did you mean "number"?',
    ]);
  });

  it.each([
    [
      '{ "engine": "gogle" }',
      '1:13: engine: .*"google", .* got "gogle"\\. Did you mean "google"\\?',
    ],
    [
      '{ "engine": ["pseudo", "gogle"] }',
      '1:13: engine: expected one of .* got \\["pseudo","gogle"\\]',
    ],
    ['{ "formats": ["htm"] }', '1:15: formats\\.0: .* got "htm"\\. Did you mean "html"\\?'],
    ['{ "engines": { "gogle": {} } }', 'unknown key "engines\\.gogle"\\. Did you mean "google"\\?'],
    [
      '{ "translate": { "prices": { "gogle": 20 } } }',
      '1:30: unknown key "translate\\.prices\\.gogle"\\. Did you mean "google"\\?',
    ],
    ['{ "check": { "number": "eror" } }', 'check\\.number: .* Did you mean "error"\\?'],
  ])('is told which name comes nearest: %s', async (content, message) => {
    expect(await complaints(content)).toEqual([expect.stringMatching(message)]);
  });

  it('is not offered a name that has nothing to do with what stands there', async () => {
    const [message] = await complaints('{ "engine": "deepl" }');
    expect(message).toContain('got "deepl".');
    expect(message).not.toContain('Did you mean');
  });

  it('is shown a long value short', async () => {
    const [message = ''] = await complaints(JSON.stringify({ title: ['ब'.repeat(5_000)] }));
    expect(message).toMatch(/got \["ब+…\.$/);
    expect(message.length).toBeLessThan(200);
  });

  it('is never shown a key or a password', async () => {
    const secrets = {
      engine: `AIza${'S'.repeat(35)}`,
      baseUrl: 'ftp://editor:hunter2@example.org',
      title: { apiKey: 'plain-secret' },
      apiKey: 'other-secret',
    };
    const text = (await complaints(JSON.stringify(secrets))).join('\n');
    expect(text).not.toMatch(/AIza|SSSS|hunter2|plain-secret|other-secret/);
    expect(text).toContain('unknown key "apiKey"');
    expect(text).toContain('Keys of services come from the environment only.');
  });

  it.each([
    ['other bytes', Uint8Array.of(0x7b, 0xff, 0x7d), /cannot be read: it is not UTF-8/],
    ['UTF-16', new Uint8Array(Buffer.from('\uFEFF{}', 'utf16le')), /it is not UTF-8/],
    ['a NUL', '{}\0', /^setu\.config\.json:1:3: expected/],
  ])('is refused if it is %s', async (_, content, message) => {
    expect((await complaints(content)).join()).toMatch(message);
  });

  it('is refused if it is a folder', async () => {
    const folder = await temporaryFolder({ 'setu.config.json/': '' });
    expect(() => loadConfig(folder, undefined)).toThrow(/cannot be read: EISDIR/);
  });
});

describe('settings of an engine that declares them', () => {
  it('are judged like all others, each with its place', async () => {
    const content = `{
  "engines": {
    "openai": { "modle": "gemma3:12b", "batch": 0, "apiKey": "sk-0123456789abcdef0123" },
    "pseudo": { "anything": 1 }
  }
}`;
    const said = await complaints(content);
    expect(said).toEqual([
      expect.stringMatching(
        /3:15: engines\.openai\.model: expected the name of a model, got nothing/,
      ),
      expect.stringMatching(/3:17: unknown key "engines\.openai\.modle"\. Did you mean "model"\?/),
      expect.stringMatching(/3:49: engines\.openai\.batch: .* from 1 to 100, got 0/),
      expect.stringMatching(/"engines\.openai\.apiKey".* come from the environment only/),
    ]);
    expect(said.join()).not.toContain('sk-');
  });

  it('may count tokens, which are no secrets', async () => {
    const prices = '"pricePerMillionInputTokens": "free"';
    const said = await complaints(`{ "engines": { "openai": { "model": "m", ${prices} } } }`);
    expect(said).toEqual([
      expect.stringMatching(/expected an amount in US dollars .*, got "free"/),
    ]);
  });
});
