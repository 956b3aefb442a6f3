import { describe, expect, it } from 'vitest';
import { SetuError } from '../../../src/errors.ts';
import { google } from '../../../src/translate/engines/google.ts';
import { questionOf, worldOf } from './worlds.ts';

const KEY = { GOOGLE_TRANSLATE_API_KEY: 'AIza-secret' };

/** The error that opening throws in that environment. */
async function misuse(env: Record<string, string>): Promise<SetuError> {
  const error: unknown = await google.open(worldOf(env)).catch((thrown: unknown) => thrown);
  if (error instanceof SetuError) return error;
  throw new Error('expected a SetuError');
}

/** An engine whose service gives these answers without any network. */
const openWith = (...translations: string[]) =>
  google.open(
    worldOf(KEY, {
      fetch: async () =>
        Response.json({
          data: { translations: translations.map((translatedText) => ({ translatedText })) },
        }),
    }),
  );

describe('google', () => {
  it('asks for credentials and says where they go', async () => {
    const { code, hint } = await misuse({});
    expect(code).toBe('credentials');
    expect(hint).toMatch(/GOOGLE_TRANSLATE_API_KEY.*GOOGLE_APPLICATION_CREDENTIALS/);
  });

  it('takes an empty variable for an unset one', async () => {
    expect((await misuse({ GOOGLE_TRANSLATE_API_KEY: ' ' })).message).toMatch('no credentials');
  });

  it('prefers a service account to an API key', async () => {
    const env = { ...KEY, GOOGLE_APPLICATION_CREDENTIALS: '/nowhere.json' };
    expect((await misuse(env)).message).toMatch('/nowhere.json');
  });

  it('refuses a key that cannot be sent without showing it', async () => {
    const { code, message } = await misuse({ GOOGLE_TRANSLATE_API_KEY: 'AIza\nsecret' });
    expect(code).toBe('credentials');
    expect(message).not.toMatch(/AIza|secret/);
  });

  it('costs the list price unless the configuration has another', async () => {
    const listed = await google.open(worldOf(KEY));
    const agreed = await google.open(worldOf(KEY, { prices: { google: 12 } }));
    expect([listed.price, agreed.price]).toEqual([20, 12]);
  });

  it('names its version, for another version gives other answers', async () => {
    expect((await google.open(worldOf(KEY))).model).toBe('v2:nmt');
  });

  it.each([
    'https://mt.example',
    'https://mt.example:8443/',
    'http://127.0.0.1:80',
    'http://[::1]:9',
  ])('takes the endpoint %s', async (GOOGLE_TRANSLATE_ENDPOINT) => {
    await expect(
      google.open(worldOf({ ...KEY, GOOGLE_TRANSLATE_ENDPOINT })),
    ).resolves.toBeDefined();
  });

  it.each([
    ['http://mt.example', 'http://mt.example'],
    ['http://127.0.0.2', 'http://127.0.0.2'],
    ['https://mt.example/v2', 'https://mt.example and more'],
    ['https://mt.example?key=s3cret', 'https://mt.example and more'],
    ['https://me:s3cret@mt.example', 'https://mt.example and more'],
    ['ftp://mt.example', '16 characters that are none'],
    ['AIza-s3cret', '11 characters that are none'],
  ])('refuses the endpoint %s', async (GOOGLE_TRANSLATE_ENDPOINT, got) => {
    const { code, message } = await misuse({ ...KEY, GOOGLE_TRANSLATE_ENDPOINT });
    expect(code).toBe('config');
    expect(message).toContain(`got ${got}`);
    expect(message).not.toContain('s3cret');
  });

  it('encodes a text with tags as HTML and one without as it reads', async () => {
    const engine = await google.open(worldOf(KEY));
    expect(engine.encode('<1>क</1> &amp; ख')).toBe('<span id="1">क</span> &amp; ख');
    expect(engine.encode('क &amp; &lt;ख>')).toBe('क & <ख>');
  });

  it('escapes an answer in plain text', async () => {
    const engine = await openWith('<1>R&D</1>');
    const answer = await engine.translate(questionOf(['क']));
    expect(answer).toEqual({ texts: ['&lt;1>R&amp;D&lt;/1>'] });
  });

  it('reads an answer in HTML', async () => {
    const engine = await openWith('<span id="1">R&amp;D</span>');
    const answer = await engine.translate(questionOf(['<1>क</1>']));
    expect(answer).toEqual({ texts: ['<1>R&amp;D</1>'] });
  });

  it('calls HTML that is nested beyond reading a broken answer', async () => {
    const engine = await openWith('<span id="1">'.repeat(50_000));
    const answer = await engine.translate(questionOf(['<1>क</1>']));
    expect(answer).toMatchObject({ fault: { kind: 'busy', billed: true } });
  });
});
